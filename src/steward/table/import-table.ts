// Turns a table and a mapping into a script, in pieces; nothing is written before every row is checked.
import { basename } from 'node:path';
import { FaultsError, UsageError } from '../../errors';
import type { GraphModel } from '../../model';
import { FaultList } from '../fault-list';
import { TableCheck } from './check-table';
import { readMapping } from './mapping';
import type { ImportPlan } from './plan';
import { planImport } from './plan-import';
import { batchSize, printBatch, printHead, printPartHead } from './print-script';
import { readRow, type Made } from './read-row';
import { readTable, type TableEnd, type TableFile, type TableRecord } from './read-table';

export interface ImportOptions {
  readonly model: GraphModel;
  readonly table: string;
  readonly mapping: string;
  /** The sign between cells. */
  readonly delimiter: string;
  readonly onRow?: () => void;
}

export interface ImportedTable {
  readonly rows: number;
  readonly nodes: number;
  readonly relationships: number;
  /** The script. */
  readonly pieces: AsyncIterable<string>;
}

/** Throws a FaultsError with the faults of mapping and table, or a UsageError where a file cannot be read. */
export async function importTable({ model, table, mapping, delimiter, onRow }: ImportOptions): Promise<ImportedTable> {
  const mappingFile = readMapping(mapping);
  const faults = new FaultList('Nothing was written.');
  const source: TableFile = { file: table, delimiter, hasEscapedFormulas: mappingFile.mapping.escapedFormulas };
  let plan: ImportPlan | undefined;
  let check: TableCheck | undefined;
  let rows = 0;
  const { sha256, fault } = await eachRecord(source, (record) => {
    if (!check) {
      const headings = record.cells.map((cell) => cell.trim());
      plan = planImport(mappingFile, headings, model, (found) => faults.add(found));
      if (!plan) throwFaults(faults, headings);
      check = new TableCheck(table, plan, (found) => faults.add(found));
      return;
    }
    rows += 1;
    onRow?.();
    check.checkRecord(record);
  });
  if (fault) faults.add(fault);
  faults.throwIfAny('The table cannot be imported');
  if (!plan || !check) throw new FaultsError('The table is empty.', [{ file: table, message: 'No row of headings.' }]);
  const [sound, checked] = [plan, check];
  const sum = (kind: string) =>
    sound.parts.reduce((total, part, at) => total + (part.kind === kind ? checked.countOf(at) : 0), 0);
  const head = printHead({ file: basename(table), sha256 }, { file: basename(mapping), sha256: mappingFile.sha256 });
  return {
    rows,
    nodes: sum('node'),
    relationships: sum('relationship'),
    pieces: printScript(head, source, sha256, sound, checked),
  };
}

/** The table is read once for each part: to hold its rows until later parts would take the room of all of them. */
async function* printScript(
  head: string,
  source: TableFile,
  sha256: string,
  plan: ImportPlan,
  check: TableCheck,
): AsyncGenerator<string> {
  yield head;
  for (const [at, part] of plan.parts.entries()) {
    if (check.countOf(at) === 0) continue;
    yield printPartHead(part, check.countOf(at));
    let batch: Made[] = [];
    const records = readTable(source);
    for (;;) {
      const next = await records.next();
      if (next.done) {
        if (next.value.sha256 !== sha256) throw new UsageError(`"${source.file}" was changed while it was read.`);
        break;
      }
      const { row, cells } = next.value;
      const made = readRow(part, cells, plan.headings, () => undefined);
      if (!made || !check.isFirst(at, made.identity, row)) continue;
      batch.push(made);
      if (batch.length < batchSize) continue;
      yield printBatch(part, batch);
      batch = [];
    }
    if (batch.length > 0) yield printBatch(part, batch);
  }
}

async function eachRecord(source: TableFile, work: (record: TableRecord) => void): Promise<TableEnd> {
  const records = readTable(source);
  for (;;) {
    const next = await records.next();
    if (next.done) return next.value;
    work(next.value);
  }
}

/** A table in one column is most often one whose cells are parted by another sign. */
function throwFaults(faults: FaultList, headings: readonly string[]): never {
  const other = headings.length === 1 ? [';', '\t', '|'].find((sign) => headings[0]!.includes(sign)) : undefined;
  const shown = other === '\t' ? 'tab' : other;
  const advice = other === undefined ? '' : ` (its cells may be parted by "${shown}": --delimiter "${shown}")`;
  faults.throwIfAny(`The mapping does not fit the schema or the table${advice}`);
  throw new Error('This is a bug in Mandate: a plan without faults is missing.');
}
