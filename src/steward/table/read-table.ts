// Reads a CSV file record by record, as often as it is asked to, and never all of it at once.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { UsageError, type Fault } from '../../errors';

export interface TableFile {
  readonly file: string;
  /** The sign between cells. */
  readonly delimiter: string;
  readonly hasEscapedFormulas: boolean;
}

export interface TableRecord {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What reading to the end has shown. */
export interface TableEnd {
  readonly sha256: string;
  /** Where the file stops being CSV. */
  readonly fault: Fault | undefined;
}

/** A cell of this many characters, or a quote that is never closed. */
const longestRecord = 1_000_000;

/** Records without empty ones. Throws a UsageError where the file cannot be read as text. */
export async function* readTable({
  file,
  delimiter,
  hasEscapedFormulas,
}: TableFile): AsyncGenerator<TableRecord, TableEnd> {
  const hash = createHash('sha256');
  let ready: string[][] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: longestRecord,
    on_record: (cells: string[]) => void ready.push(cells),
  });
  parser.on('error', () => undefined); // it is handed to whoever writes
  let row = 0;
  const drain = function* (): Generator<TableRecord> {
    const records = ready;
    ready = [];
    for (const cells of records) {
      row += 1;
      if (cells.every((cell) => cell === '')) continue;
      yield { row, cells: hasEscapedFormulas ? cells.map(withoutApostrophe) : cells };
    }
  };
  const faultOf = (error: Error): Fault => {
    if (!(error instanceof CsvError)) throw error;
    return { file, line: row + 1, column: 1, message: explain(error) };
  };

  for await (const text of decode(file, hash)) {
    const error = await settle((done) => parser.write(text, done));
    yield* drain();
    if (error) return { sha256: '', fault: faultOf(error) };
  }
  const error = await settle((done) => parser.end(done));
  yield* drain();
  return { sha256: hash.digest('hex'), fault: error && faultOf(error) };
}

/** What is wrong, as soon as all before it is read. */
function settle(work: (done: (error?: Error | null) => void) => unknown): Promise<Error | undefined> {
  return new Promise((resolve) => void work((error) => resolve(error ?? undefined)));
}

async function* decode(file: string, hash: ReturnType<typeof createHash>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  const refuse = (what: string): never => {
    throw new UsageError(`"${file}" is ${what}. Save it as UTF-8.`);
  };
  let isFirst = true;
  try {
    for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(bytes);
      if (isFirst && /^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) refuse('UTF-16');
      isFirst = false;
      let text = '';
      try {
        text = decoder.decode(bytes, { stream: true });
      } catch {
        refuse(`not UTF-8: see line ${lines + countLines(bytes)}`);
      }
      if (text.includes('\0')) refuse('no text, or in UTF-16: it has the character U+0000');
      lines += text.split('\n').length - 1;
      yield text;
    }
    try {
      yield decoder.decode();
    } catch {
      refuse(`not UTF-8: see line ${lines}`);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${file}" cannot be read: ${(error as Error).message}.`);
  }
}

/** The line ends before the first byte that is no UTF-8. */
function countLines(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  const at = text.indexOf('\uFFFD');
  return text.slice(0, at < 0 ? undefined : at).split('\n').length - 1;
}

const sentences: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'The quote of a cell is never closed.',
  CSV_MAX_RECORD_SIZE: `A row has more than ${longestRecord} characters. The quote of a cell may never be closed.`,
  INVALID_OPENING_QUOTE:
    'A quote stands inside a cell that does not begin with one. Write the cell in quotes, each quote in it twice.',
  CSV_INVALID_CLOSING_QUOTE:
    'Behind the closing quote of a cell stands something else. Write each quote in a cell twice.',
};

function explain({ code, message }: CsvError): string {
  return sentences[code] ?? sentences[code.replace(/^CSV_/, '')] ?? `${message}.`;
}

/** Exports put one before what a spreadsheet would take for a formula. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
