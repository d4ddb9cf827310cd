// Tells which scripts are not the ones that were loaded.
import { UsageError } from '../errors';
import type { LoadedScript } from '../store';
import { readScripts } from './script';

/** The files that are new or have another content than the load knew. Where there are none to compare, none have. */
export function changedScripts(paths: readonly string[], loaded: readonly LoadedScript[]): readonly string[] {
  const known = new Map(loaded.map(({ file, sha256 }) => [file, sha256]));
  try {
    return readScripts(paths)
      .filter(({ file, sha256 }) => known.get(file) !== sha256)
      .map(({ file }) => file);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
