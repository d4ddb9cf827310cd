// Tells from the name of a script when it runs.
//   V1_2__add-a-body.cypher   versioned: runs once, in the order of the versions, and never changes
//   R__statistics.cypher      repeatable: runs again when it has changed
//   10-bodies.cypher          plain: runs at every load, and is safe to repeat
import { basename } from 'node:path';

export type ScriptName =
  { readonly kind: 'versioned'; readonly version: readonly number[] } | { readonly kind: 'repeatable' | 'plain' };

export function readScriptName(file: string): ScriptName {
  const name = basename(file);
  const version = /^V(\d+(?:[._]\d+)*)__./.exec(name)?.[1];
  if (version !== undefined) return { kind: 'versioned', version: version.split(/[._]/).map(Number) };
  return name.startsWith('R__') ? { kind: 'repeatable' } : { kind: 'plain' };
}

/** Versioned ones first, by version; then the others by name. The file's own name decides, so folders can be woven into one order. */
export function compareFiles(a: string, b: string): number {
  const [first, second] = [readScriptName(a), readScriptName(b)];
  if (first.kind === 'versioned' && second.kind === 'versioned') return compareVersions(first.version, second.version);
  if (first.kind === 'versioned' || second.kind === 'versioned') return first.kind === 'versioned' ? -1 : 1;
  return compareTexts(basename(a), basename(b)) || compareTexts(a, b);
}

/** 1 and 1.0 are the same version. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
