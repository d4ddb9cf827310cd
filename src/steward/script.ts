// Reads Cypher files into statements and faults, one after the other: a file of any size takes the memory of one statement.
import { createHash } from 'node:crypto';
import { addScriptFault, openSplitter, positionInScript, type ScriptFault, type ScriptStatement } from '../cypher';
import { RefusedError, type StoreError } from '../errors';
import { NotTextError, readScriptText } from './script-file';

/** A script that can be run. */
export interface Script {
  readonly file: string;
  /** Of the text without a byte order mark and with LF as line end, so that it is the same in every checkout. */
  readonly sha256: string;
  /** The length of that text. */
  readonly bytes: number;
  /** How many statements it has. */
  readonly counts: Readonly<Record<ScriptStatement['kind'], number>>;
}

/** A small script as a whole. */
export interface WholeScript {
  readonly file: string;
  readonly lines: readonly string[];
  readonly statements: readonly ScriptStatement[];
  readonly faults: readonly ScriptFault[];
}

export function readScript(file: string): WholeScript {
  const statements: ScriptStatement[] = [];
  const faults: ScriptFault[] = [];
  let text = '';
  for (const part of readParts(file, (piece) => (text += piece))) {
    if (part.kind === 'fault') addScriptFault(faults, part);
    else statements.push(part);
  }
  return { file, lines: text.split('\n'), statements, faults };
}

/** `onText` is told the text on the way. That the file is no text is a fault, too. */
export function* readParts(
  file: string,
  onText: (text: string) => void = () => undefined,
  { isChecked = false } = {},
): Generator<ScriptStatement | ScriptFault, void> {
  try {
    yield* openSplitter().readStatements(showing(readScriptText(file), onText), { isChecked });
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    const { line, column, message } = error;
    yield { kind: 'fault', line, column, message };
  }
}

/** The statements of one kind of a script that was read before. Throws a RefusedError where the file has changed since. */
export function* readStatementsAgain(
  { file, sha256 }: Script,
  kind: ScriptStatement['kind'],
): Generator<ScriptStatement, void> {
  const hash = createHash('sha256');
  for (const part of readParts(file, (text) => hash.update(text), { isChecked: true })) {
    if (part.kind === 'fault') throw changed(file);
    if (part.kind === kind) yield part;
  }
  if (hash.digest('hex') !== sha256) throw changed(file);
}

function changed(file: string): RefusedError {
  return new RefusedError(`"${file}" has changed while it was being loaded. Nothing was loaded. Load it again.`);
}

/** Where in its script an engine sees the fault of a statement. */
export function placeOfError(
  { position, message }: StoreError,
  statement: ScriptStatement,
  isLifted = false,
): { readonly line: number; readonly column: number } {
  if (position) {
    const inText = isLifted ? statement.lifted.placeInText(position.line, position.column) : position;
    return positionInScript(statement, inText.line, inText.column);
  }
  // Where the engine gives a name and no place: Undefined variable 'x' in SET
  const name = /'([^']+)'/.exec(message)?.[1];
  const { line, column } = statement.tokens.find(({ kind, value }) => kind === 'name' && value === name) ?? statement;
  return { line, column };
}

function* showing(texts: Iterable<string>, onText: (text: string) => void): Generator<string, void> {
  for (const text of texts) {
    onText(text);
    yield text;
  }
}
