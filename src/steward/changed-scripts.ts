// Tells which scripts are not the ones that were loaded.
import { basename } from 'node:path';
import { UsageError } from '../errors';
import type { LoadedScript } from '../store';
import { readScripts } from './script';

/** The files that were loaded under the same name with another content. A load of other files says nothing of these. */
export function changedScripts(paths: readonly string[], loaded: readonly LoadedScript[]): readonly string[] {
  const known = new Map(loaded.map(({ file, sha256 }) => [basename(file), sha256]));
  try {
    return readScripts(paths)
      .filter(({ file, sha256 }) => (known.get(basename(file)) ?? sha256) !== sha256)
      .map(({ file }) => file);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
