// Reads Cypher files into scripts: their statements, and where each stands.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { positionInScript, splitScript, type ScriptFault, type ScriptStatement } from '../cypher';
import { UsageError, type Fault, type StoreError } from '../errors';
import { compareFiles } from './script-name';

export interface Script {
  readonly file: string;
  /** Of the text without a byte order mark and with LF as line end, so that it is the same in every checkout. */
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly statements: readonly ScriptStatement[];
  readonly faults: readonly ScriptFault[];
}

/** The files, and the *.cypher files of the folders, in the order in which they run. What lies deeper is left out. */
export function readScripts(paths: readonly string[]): readonly Script[] {
  const files = [...new Set(paths.flatMap(listScripts))].sort(compareFiles);
  if (files.length === 0)
    throw new UsageError(`No script (*.cypher) in ${paths.map((path) => `"${path}"`).join(', ')}.`);
  return files.map(readScript);
}

export function readScript(file: string): Script {
  const text = readText(file)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  return {
    file,
    sha256: createHash('sha256').update(text).digest('hex'),
    lines: text.split('\n'),
    ...splitScript(text),
  };
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

function listScripts(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.cypher'))
      .map((name) => join(path, name));
  } catch (error) {
    throw new UsageError(`"${path}" cannot be read: ${(error as Error).message}.`);
  }
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`"${file}" is not UTF-8. Save it as UTF-8.`);
  }
}
