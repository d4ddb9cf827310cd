// Compares every row of a table with the plan: what cannot be read, what is missing, and what contradicts an earlier row.
import { createHash } from 'node:crypto';
import type { Fault } from '../../errors';
import type { ImportPlan, NodePart, RelationshipPart, Value } from './plan';
import { readRow, type Made } from './read-row';
import type { TableRecord } from './read-table';

/** What the rows before have told of one node or relationship. */
interface Known {
  readonly row: number;
  readonly type: string;
  /** By the property's place among those that the import tells: the value's digest; null where it has none. */
  readonly digests: (number | null | undefined)[];
}

export class TableCheck {
  readonly #known = new Map<string, Known>();
  /** For each part, the first row of each identity. */
  readonly #firstRows: readonly Map<string, number>[];
  readonly #places = new Map<string, number>();

  constructor(
    private readonly file: string,
    private readonly plan: ImportPlan,
    private readonly report: (fault: Fault) => void,
  ) {
    this.#firstRows = plan.parts.map(() => new Map());
  }

  checkRecord({ row, cells }: TableRecord): void {
    const { headings, parts } = this.plan;
    const complain = (column: number, message: string): void =>
      this.report({ file: this.file, line: row, column: column + 1, message });
    if (cells.length !== headings.length) {
      const [found, expected] = [`${cells.length} cells`, `${headings.length} headings`];
      return complain(Math.min(cells.length, headings.length), `The row has ${found}, and there are ${expected}.`);
    }
    let isSilent = true;
    const complainOnce = new Map<string, () => void>();
    parts.forEach((part, at) => {
      const made = readRow(part, cells, headings, (column, message) => {
        isSilent = false;
        complainOnce.set(`${column} ${message}`, () => complain(column, message));
      });
      if (!made) return;
      isSilent = false;
      const firstRows = this.#firstRows[at]!;
      if (!firstRows.has(made.identity)) firstRows.set(made.identity, row);
      this.#compare(part, made, row, (column, message) => complain(column, message));
    });
    for (const tell of complainOnce.values()) tell();
    if (isSilent) complain(0, 'The row tells of no node and no relationship: a cell of every id is empty.');
  }

  /** How many nodes and relationships a part makes. */
  countOf(part: number): number {
    return this.#firstRows[part]!.size;
  }

  /** What later rows repeat is written once. */
  isFirst(part: number, identity: string, row: number): boolean {
    return this.#firstRows[part]!.get(identity) === row;
  }

  #compare(
    part: NodePart | RelationshipPart,
    made: Made,
    row: number,
    complain: (column: number, message: string) => void,
  ): void {
    const type = part.kind === 'node' ? part.type.name : part.type;
    const title =
      part.kind === 'node' ? `${type} "${made.identity}"` : `${type} from "${made.ids[0]}" to "${made.ids[1]}"`;
    const idColumn = firstColumn(part);
    const identity = `${part.kind} ${made.identity}`;
    const known = this.#known.get(identity) ?? { row, type, digests: [] };
    this.#known.set(identity, known);
    if (known.type !== type) {
      return complain(
        idColumn,
        `The id "${made.identity}" is that of a ${type} here and of a ${known.type} in row ${known.row}.`,
      );
    }
    part.properties.forEach(({ property, source }, at) => {
      const place = this.#placeOf(`${type} ${property.name}`);
      const digest = digestOf(made.values[at]);
      const before = known.digests[place];
      if (before === undefined) known.digests[place] = digest;
      else if (before !== digest) {
        const column = source.kind === 'column' ? source.column : idColumn;
        const found = made.values[at] === undefined ? 'nothing' : JSON.stringify(made.values[at]);
        complain(column, `${title} has ${found} as "${property.name}" here, and something else in row ${known.row}.`);
      }
    });
  }

  #placeOf(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  }
}

function firstColumn(part: NodePart | RelationshipPart): number {
  const template = part.kind === 'node' ? part.id : part.from.id;
  return template.parts.find((one) => typeof one !== 'string')?.column ?? 0;
}

/** 48 bits, to remember a hundred thousand rows in little room. */
function digestOf(value: Value | undefined): number | null {
  if (value === undefined) return null;
  return createHash('sha256').update(JSON.stringify(value)).digest().readUIntBE(0, 6);
}
