// Finds what is wrong with scripts before any of them runs: what cannot be read, must not run, or names nothing.
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import type { ScriptStatement } from '../cypher';
import type { FaultList } from './fault-list';
import type { ModelNames } from './model-names';
import { namesUsed, placeAt, withoutStrings, type NameUsed } from './names-used';
import { faultAt, type Script } from './script';

export function checkScripts(scripts: readonly Script[], names: ModelNames, faults: FaultList): void {
  for (const script of scripts) {
    for (const fault of script.faults) faults.add(faultAt(script, fault, fault.message));
    for (const statement of script.statements) {
      checkCommands(script, statement, faults);
      for (const used of namesUsed(statement)) {
        const message = unknownName(used, names);
        if (message !== undefined) faults.add(faultAt(script, used, message));
      }
    }
  }
}

const refused = [
  {
    // The embedded engine reads any file of the machine with it.
    pattern: /(?<![\w.$`])LOAD\s+CSV\b/gi,
    message:
      'LOAD CSV reads files of the machine that runs the script, so it is refused. Write the values into the script.',
  },
  {
    pattern: /(?<![\w.$`])CALL\s+(?=[\p{L}_`])/giu,
    message:
      'Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.',
  },
];

function checkCommands(script: Script, statement: ScriptStatement, faults: FaultList): void {
  const text = withoutStrings(statement.text);
  for (const { pattern, message } of refused) {
    for (const match of text.matchAll(pattern)) faults.add(faultAt(script, placeAt(statement, match.index), message));
  }
  // Neo4j decodes \u before it looks for the ends of strings, so this would end one, and the rest would be commands.
  for (const match of statement.text.matchAll(/\\u+00(?:22|27|5c|60)/gi)) {
    const message = `"${match[0]}" ends a string on one engine and not on the other. Write \\' or \\" instead.`;
    faults.add(faultAt(script, placeAt(statement, match.index), message));
  }
}

function unknownName(used: NameUsed, names: ModelNames): string | undefined {
  const isLabel = names.labels.has(used.name);
  const isType = names.routes.has(used.name);
  switch (used.kind) {
    case 'label':
      return isLabel ? undefined : unknown('label', used.name, names.labels);
    case 'type':
      return isType ? undefined : unknown('relationship type', used.name, names.routes.keys());
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
