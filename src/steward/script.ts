// Reads Cypher files into scripts: their statements, and where each stands.
import { createHash } from 'node:crypto';
import { openSplitter, positionInScript, type ScriptFault, type ScriptStatement } from '../cypher';
import type { Fault, StoreError } from '../errors';
import { listScripts, NotTextError, readScriptText } from './script-file';

export interface Script {
  readonly file: string;
  /** Of the text without a byte order mark and with LF as line end, so that it is the same in every checkout. */
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly statements: readonly ScriptStatement[];
  readonly faults: readonly ScriptFault[];
}

/** The files, and the *.cypher files of the folders, in the order in which they run. */
export function readScripts(paths: readonly string[]): readonly Script[] {
  return listScripts(paths).map(readScript);
}

export function readScript(file: string): Script {
  const { splitScript } = openSplitter();
  try {
    const text = [...readScriptText(file)].join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { file, sha256, lines: text.split('\n'), ...splitScript(text) };
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    const { line, column, message } = error;
    return { file, sha256: '', lines: [], statements: [], faults: [{ kind: 'fault', line, column, message }] };
  }
}

export function faultAt(
  script: Script,
  place: { readonly line: number; readonly column: number },
  message: string,
): Fault {
  const sourceLine = script.lines[place.line - 1];
  return {
    file: script.file,
    line: place.line,
    column: place.column,
    message,
    ...(sourceLine !== undefined && { sourceLine }),
  };
}

/** Where in its script an engine sees the fault of a statement. */
export function placeOfError(
  error: StoreError,
  statement: ScriptStatement,
): { readonly line: number; readonly column: number } {
  if (error.position) return positionInScript(statement, error.position.line, error.position.column);
  // Where the engine gives a name and no place: Undefined variable 'x' in SET
  const name = /'([^']+)'/.exec(error.message)?.[1];
  return statement.tokens.find((token) => token.kind === 'name' && token.value === name) ?? statement;
}
