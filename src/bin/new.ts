// `mandate new`: a copy of the starting point in a folder of its own.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors';

/** Beside bin/, in src and in dist: the build copies it. */
const starter = join(__dirname, '..', 'starter');

export function createFolder(folder: string): void {
  if (listFolder(folder).length > 0) {
    throw new UsageError(`"${folder}" is not empty. Name a folder that is not there yet: nothing is ever overwritten.`);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(starter, folder, { recursive: true });
  console.error(`Made "${folder}". Its README.md says what to edit first; "mandate serve" in it answers at once.`);
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new UsageError(`"${folder}" is a file. Name a folder that is not there yet.`);
    throw new UsageError(`"${folder}" cannot be read: ${message}.`);
  }
}
