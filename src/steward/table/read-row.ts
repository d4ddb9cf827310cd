// Turns a row of a table into what one part of the plan makes of it.
import type { NodePart, RelationshipPart, Told, Value } from './plan';
import { columnOf, fillTemplate, type Template } from './template';

/** What a part makes of a row. */
export interface Made {
  /** Equal for what is the same node or the same relationship. */
  readonly identity: string;
  /** A node's id, or the ids of a relationship's ends. */
  readonly ids: readonly string[];
  /** In the order of the part's properties; undefined where the cell is empty. */
  readonly values: readonly (Value | undefined)[];
}

/** Columns are counted from 0. */
type Report = (column: number, message: string) => void;

/** Answers undefined where a cell of an id is empty, so that there is nothing; and where something is wrong. */
export function readRow(
  part: NodePart | RelationshipPart,
  cells: readonly string[],
  headings: readonly string[],
  report: Report,
): Made | undefined {
  let isSound = true;
  const complain: Report = (column, message) => {
    isSound = false;
    report(column, message);
  };
  const ids = (part.kind === 'node' ? [part.id] : [part.from.id, part.to.id]).map((template) =>
    fill(template, cells, headings, complain),
  );
  if (!ids.every((id) => id !== undefined)) return undefined;
  const values = part.properties.map((told) => readValue(told, part, cells, headings, complain));
  if (!isSound) return undefined;
  if (part.kind === 'node') return { identity: ids[0]!, ids, values };
  const key = part.properties.findIndex(({ property }) => property.name === part.key);
  return { identity: JSON.stringify([part.type, ...ids, values[key] ?? null]), ids, values };
}

function fill(
  template: Template,
  cells: readonly string[],
  headings: readonly string[],
  report: Report,
): string | undefined {
  const filled = fillTemplate(template, cells);
  if (filled === undefined || 'text' in filled) return filled?.text;
  const { emptySlug: column } = filled;
  report(column, `"${headings[column]}" has ${JSON.stringify(cells[column])}, and nothing of it can stand in an id.`);
  return undefined;
}

function readValue(
  { property, source, readItem }: Told,
  part: NodePart | RelationshipPart,
  cells: readonly string[],
  headings: readonly string[],
  report: Report,
): Value | undefined {
  if (source.kind === 'value') return source.value;
  const column = source.kind === 'column' ? source.column : columnOf(source.template);
  const missing = (): undefined => {
    const isKey = part.kind === 'relationship' && property.name === part.key;
    const owner = part.kind === 'node' ? part.type.name : part.type;
    if (property.isRequired)
      report(column, `"${headings[column]}" is empty, and the schema requires "${property.name}" of ${owner}.`);
    else if (isKey)
      report(column, `"${headings[column]}" is empty, and "${property.name}" tells relationships of ${owner} apart.`);
    return undefined;
  };
  if (source.kind === 'template') {
    const text = fill(source.template, cells, headings, report);
    if (text === undefined) return missing();
    return readText(text);
  }
  const cell = cells[column] ?? '';
  if (cell === '') return missing();
  if (source.separator === undefined) return readText(cell);
  const items = splitItems(cell, source.separator);
  if (items.includes(''))
    return void report(column, `"${headings[column]}" has an empty item between "${source.separator}".`);
  const read = items.map(readText);
  return read.every((item) => item !== undefined) ? read : undefined;

  function readText(text: string): string | number | boolean | undefined {
    const read = readItem(text);
    if ('value' in read) return read.value;
    return void report(column, `"${headings[column]}" has ${read.fault}`);
  }
}

/** A separator behind a backslash is part of the item, and so is a backslash behind one. */
function splitItems(cell: string, separator: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length;) {
    const escaped = cell[at] === '\\' ? [separator, '\\'].find((sign) => cell.startsWith(sign, at + 1)) : undefined;
    if (escaped === undefined && cell.startsWith(separator, at)) {
      items.push(item.trim());
      item = '';
      at += separator.length;
    } else {
      item += escaped ?? cell.charAt(at);
      at += escaped === undefined ? 1 : 1 + escaped.length;
    }
  }
  return [...items, item.trim()];
}
