// Reads rules: questions in Cypher about the data, each with its name, its sentence, and what it looks for in texts.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ScriptStatement } from '../cypher';
import { FaultsError, type Fault } from '../errors';
import type { GraphModel } from '../model';
import { readScript, type WholeScript } from './script';
import { withSourceLines } from './source-lines';

/** A stretch of a text that the data holds, for the rule's parameter `$matches`. */
export interface RulePattern {
  /** The type whose nodes hold the text. */
  readonly type: string;
  readonly property: string;
  readonly pattern: RegExp;
}

export interface Rule {
  /** The file's name without its ending. */
  readonly name: string;
  readonly file: string;
  /** What must hold, in one sentence. */
  readonly sentence: string;
  /** Without one, the rule runs once; else once for each batch of texts. */
  readonly match: RulePattern | undefined;
  /** Answers a row for each finding: id, found, expected; for a relationship also its type and its other end. */
  readonly statement: ScriptStatement;
}

const ending = '.cypher';
const matchLine = /^match (\w+)\.(\w+) \/(.+)\/$/u;

/** Every rule of a folder in the order of their names, none where there is no folder. Throws a FaultsError. */
export function readRules(folder: string, model: GraphModel): readonly Rule[] {
  const faults: Fault[] = [];
  const rules = listRules(folder).flatMap((file) => readRule(readScript(file), model, faults) ?? []);
  if (faults.length > 0) throw new FaultsError('The rules have faults.', withSourceLines(faults));
  return rules;
}

function listRules(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readRule(script: WholeScript, model: GraphModel, faults: Fault[]): Rule | undefined {
  const complain = (line: number, message: string): undefined => {
    faults.push({ file: script.file, line, column: 1, message });
    return undefined;
  };
  for (const { line, column, message } of script.faults) faults.push({ file: script.file, line, column, message });
  if (script.faults.length > 0) return undefined;
  const [statement, second] = script.statements;
  if (!statement || second) return complain(second?.line ?? 1, 'A rule is one statement that reads.');
  const head = script.lines.slice(0, statement.line - 1).map((line) => /^\/\/ ?(.*)$/.exec(line)?.[1] ?? '');
  if (!head[0]?.endsWith('.'))
    return complain(1, 'A rule begins with a comment that says in one sentence what must hold.');

  const at = head.findIndex((line) => line.startsWith('match '));
  const match = at < 0 ? undefined : readMatch(head[at]!, model);
  if (typeof match === 'string') return complain(at + 1, match);
  // An engine may take a parameter that nobody gave for null, and then the rule would never find anything.
  if (statement.text.includes('$matches') !== (match !== undefined))
    return complain(statement.line, 'A rule reads $matches exactly where a comment before it says "match …".');
  return { name: basename(script.file, ending), file: script.file, sentence: head[0], match, statement };
}

/** The pattern, or what is wrong with it. */
function readMatch(line: string, model: GraphModel): RulePattern | string {
  const [, type = '', property = '', source = ''] = matchLine.exec(line) ?? [];
  const field = model.nodeTypes.get(type)?.fields.get(property);
  if (field?.kind !== 'property' || field.isList)
    return 'Write "match Type.property /regular expression/", with a type and a property of the schema.';
  try {
    return { type, property, pattern: new RegExp(source, 'gu') };
  } catch (error) {
    return `${(error as Error).message}.`;
  }
}
