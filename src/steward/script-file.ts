// Finds the files of scripts, and reads them as text: piece by piece, so that a file of any size can be read.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors';
import { compareFiles } from './script-name';

/** The file holds bytes that are no text in UTF-8. Line and column are 1-based; columns count code points. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';

  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

const ending = '.cypher';
const pieceSize = 1 << 18;

/**
 * The files, and the *.cypher files of the folders, in the order in which they run. What lies deeper is left out, and a
 * file that is reached in two ways is there once.
 */
export function listScripts(paths: readonly string[]): readonly string[] {
  const files = new Map<string, string>();
  for (const file of paths.flatMap(listPath)) {
    const real = realpathSync(file);
    if (!files.has(real)) files.set(real, file);
  }
  if (files.size === 0) throw new UsageError(`No script (*.cypher) in ${paths.map((path) => `"${path}"`).join(', ')}.`);
  return [...files.values()].sort(compareFiles);
}

/** SHA-256 of the text without a byte order mark and with LF as line end, so that it is the same in every checkout. */
export function hashScript(file: string): string {
  const hash = createHash('sha256');
  for (const piece of readScriptText(file)) hash.update(piece);
  return hash.digest('hex');
}

/** The text of a file without a byte order mark and with LF as line end. Throws a NotTextError or a UsageError. */
export function* readScriptText(file: string): Generator<string, void> {
  let heldBack = '';
  for (const piece of decode(file)) {
    // A CR at the end of a piece may belong to an LF at the beginning of the next.
    const text = heldBack + piece;
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll('\r\n', '\n');
  }
  if (heldBack !== '') yield heldBack;
}

function* decode(file: string): Generator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  let last = 0; // where the last character begins
  for (const piece of readPieces(file)) {
    const zero = piece.indexOf(0);
    if (zero >= 0 && !isUtf16(piece)) throw notText(file, offset + zero, 'the character U+0000');
    try {
      yield decoder.decode(piece, { stream: true });
    } catch {
      throw findNotText(file, { offset, last, piece });
    }
    last = offset + piece.findLastIndex(beginsCharacter);
    offset += piece.length;
  }
  try {
    yield decoder.decode();
  } catch {
    throw notText(file, last, 'half a character');
  }
}

function* readPieces(file: string): Generator<Buffer, void> {
  const handle = cannotRead(file, () => openSync(file, 'r'));
  try {
    for (;;) {
      const piece = Buffer.alloc(pieceSize);
      const size = cannotRead(file, () => readSync(handle, piece));
      if (size === 0) return;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(handle);
  }
}

/** The first byte that is not UTF-8, in a piece or where it joins the one before. */
function findNotText(
  file: string,
  { offset, last, piece }: { readonly offset: number; readonly last: number; readonly piece: Buffer },
): NotTextError {
  if (offset === 0 && isUtf16(piece)) return new NotTextError('The file is UTF-16. Save it as UTF-8.', 1, 1);
  // The piece may begin inside a character whose beginning was read before.
  const begin = offset === 0 ? 0 : Math.max(piece.findIndex(beginsCharacter), 0);
  const same = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.subarray(begin)));
  let at = begin;
  while (at < piece.length && piece[at] === same[at - begin]) at += 1;
  if (at === piece.length) return notText(file, last, 'half a character');
  const byte = piece[at]!.toString(16).toUpperCase().padStart(2, '0');
  return notText(file, offset + at, `the byte ${byte}`);
}

function beginsCharacter(byte: number): boolean {
  return (byte & 0xc0) !== 0x80;
}

function isUtf16(piece: Buffer): boolean {
  return ['fffe', 'feff'].includes(piece.toString('hex', 0, 2));
}

/** Reads up to the byte again, to tell its line and its column. */
function notText(file: string, offset: number, found: string): NotTextError {
  let [line, column, at] = [1, 1, 0];
  for (const piece of readPieces(file)) {
    const hasMark = at === 0 && piece.toString('hex', 0, 3) === 'efbbbf';
    for (const byte of piece.subarray(hasMark ? 3 : 0, offset - at)) {
      if (byte === 10) [line, column] = [line + 1, 1];
      else if (beginsCharacter(byte)) column += 1;
    }
    at += piece.length;
    if (at > offset) break;
  }
  return new NotTextError(`Found ${found}, which is no text in UTF-8. Save the file as UTF-8.`, line, column);
}

function listPath(path: string): readonly string[] {
  const { isFile, isDirectory } = kindOf(path);
  if (isDirectory) {
    return cannotRead(path, () => readdirSync(path))
      .filter((name) => name.endsWith(ending))
      .map((name) => join(path, name))
      .filter(isScript);
  }
  if (!isFile) throw new UsageError(`"${path}" is neither a file nor a folder, so no script can be read from it.`);
  return [path];
}

/** A pipe or a device named like a script could be read for ever. */
function isScript(path: string): boolean {
  if (kindOf(path).isFile) return true;
  throw new UsageError(`"${path}" is named like a script and is no file. Rename it, or take it away.`);
}

function kindOf(path: string): { readonly isFile: boolean; readonly isDirectory: boolean } {
  const state = cannotRead(path, () => statSync(path));
  return { isFile: state.isFile(), isDirectory: state.isDirectory() };
}

function cannotRead<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`"${path}" cannot be read: ${(error as Error).message}.`);
  }
}
