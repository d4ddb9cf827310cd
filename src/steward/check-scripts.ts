// Finds what is wrong with scripts before any of them runs: what cannot be read, may not be run, or names nothing.
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import type { NameUsed } from '../cypher';
import type { FaultList } from './fault-list';
import type { ModelNames } from './model-names';
import { faultAt, type Script } from './script';

/** `parameters` are the names of those that are given. */
export function checkScripts(
  scripts: readonly Script[],
  names: ModelNames,
  parameters: ReadonlySet<string>,
  faults: FaultList,
): void {
  for (const script of scripts) {
    for (const fault of script.faults) faults.add(faultAt(script, fault, fault.message));
    for (const statement of script.statements) {
      for (const used of statement.names) {
        const message = used.kind === 'parameter' ? missing(used, parameters) : unknownName(used, names);
        if (message !== undefined) faults.add(faultAt(script, used, message));
      }
    }
  }
}

function missing({ name }: NameUsed, parameters: ReadonlySet<string>): string | undefined {
  if (parameters.has(name)) return undefined;
  return `The parameter "${name}" is not given. Give it: -P '${name}=>value'.`;
}

function unknownName(used: NameUsed, names: ModelNames): string | undefined {
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
  return `The schema has no ${what} "${name}".${suggest(name, known)}`;
}

/** ' Did you mean "Film"?', or nothing where nothing is near. */
export function suggest(name: string, known: Iterable<string>): string {
  return didYouMean(suggestionList(name, [...known]).map((item) => item));
}
