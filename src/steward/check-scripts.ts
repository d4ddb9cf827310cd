// Reads scripts before any of them runs, and finds what is wrong with them: what cannot be read, may not be run, or names nothing.
import { createHash } from 'node:crypto';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { addScriptFault, type NameUsed, type ScriptFault } from '../cypher';
import type { FaultList } from './fault-list';
import type { ModelNames } from './model-names';
import { readParts, type Script } from './script';

export interface ScriptsCheck {
  readonly names: ModelNames;
  /** The names of the parameters that are given. */
  readonly parameters: ReadonlySet<string>;
  readonly faults: Pick<FaultList, 'add'>;
}

/** The scripts, in the order of the files; and the given parameters that none of them uses. */
export function checkScripts(
  files: readonly string[],
  check: ScriptsCheck,
): { readonly scripts: readonly Script[]; readonly useless: ReadonlySet<string> } {
  const useless = new Set(check.parameters);
  return { scripts: files.map((file) => checkScript(file, check, useless)), useless };
}

function checkScript(file: string, { names, parameters, faults }: ScriptsCheck, useless: Set<string>): Script {
  const counts = { schema: 0, data: 0 };
  const hash = createHash('sha256');
  const unreadable: ScriptFault[] = [];
  let bytes = 0;
  const onText = (text: string): void => {
    hash.update(text);
    bytes += Buffer.byteLength(text);
  };
  for (const part of readParts(file, onText)) {
    if (part.kind === 'fault') {
      addScriptFault(unreadable, part);
      continue;
    }
    counts[part.kind] += 1;
    for (const used of part.names) {
      if (used.kind === 'parameter') useless.delete(used.name);
      const message = used.kind === 'parameter' ? missing(used, parameters) : unknownName(used, names);
      if (message !== undefined) faults.add({ file, line: used.line, column: used.column, message });
    }
  }
  for (const { line, column, message } of unreadable) faults.add({ file, line, column, message });
  return { file, sha256: hash.digest('hex'), bytes, counts };
}

/** Of the labels that Mandate itself gives. */
const ownPrefix = '__Mandate';

function missing({ name }: NameUsed, parameters: ReadonlySet<string>): string | undefined {
  if (parameters.has(name)) return undefined;
  return `The parameter "${name}" is not given. Give it: -P '${name}=>value'.`;
}

function unknownName(used: NameUsed, names: ModelNames): string | undefined {
  if (used.name.startsWith(ownPrefix)) {
    return `Names that begin with "${ownPrefix}" belong to Mandate's own ledger and lock, and scripts leave those alone. Take "${used.name}" out.`;
  }
  const isLabel = names.labels.has(used.name);
  const isType = names.routes.has(used.name);
  switch (used.kind) {
    case 'label':
      return isLabel ? undefined : unknown('label', used.name, names.labels);
    case 'type':
      return isType ? undefined : unknown('relationship type', used.name, names.routes.keys());
    case 'parameter':
      return undefined;
    case 'either':
      return isLabel || isType ? undefined : unknown('label', used.name, names.labels);
  }
}

function unknown(what: string, name: string, known: Iterable<string>): string {
  return `The schema has no ${what} "${shortened(name)}".${suggest(name, known)}`;
}

/** More of a name tells nobody more. */
function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= mostShown ? name : `${characters.slice(0, mostShown).join('')}…`;
}

const mostShown = 60;

/** ' Did you mean "Film"?', or nothing where nothing is near. */
export function suggest(name: string, known: Iterable<string>): string {
  return didYouMean(suggestionList(name, [...known]).map((item) => item));
}
