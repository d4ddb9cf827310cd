// Runs a rule over the data: the matches of its pattern go in, a row for each finding comes out.
import { readNodes } from '../census';
import type { Value } from '../cypher';
import { FaultsError, StoreError, type Fault } from '../errors';
import { nodeType, type GraphModel } from '../model';
import type { Run } from '../store';
import type { Rule, RulePattern } from './rule';
import { placeOfError } from './script';
import { withSourceLines } from './source-lines';

type ScriptPlace = Pick<Required<Fault>, 'line' | 'column'>;

const wrongForm = 'A rule answers three columns, id, found and expected, or five, with type and to behind them.';

/** What a rule found at a node or, where `type` and `to` are given, at a relationship. */
export interface RuleFinding {
  readonly id: string;
  readonly type: string | undefined;
  readonly to: string | undefined;
  readonly found: string;
  readonly expected: string;
}

/** Throws a FaultsError where the engine cannot run the rule. */
export async function runRule(run: Run, model: GraphModel, rule: Rule): Promise<readonly RuleFinding[]> {
  const findings: RuleFinding[] = [];
  const ask = async (parameters: Readonly<Record<string, Value>>): Promise<void> => {
    for (const row of await refuseWithPlace(rule, () => run(rule.statement.text, parameters))) {
      if (row.length !== 3 && row.length !== 5) throw faultOf(rule, rule.statement, wrongForm);
      const [id, found, expected, type, to] = row;
      findings.push({
        id: String(id),
        found: String(found),
        expected: String(expected),
        type: typeof type === 'string' ? type : undefined,
        to: typeof to === 'string' ? to : undefined,
      });
    }
  };
  if (!rule.match) await ask({});
  else {
    for await (const nodes of readNodes(run, nodeType(model, rule.match.type))) {
      const matches = nodes.flatMap(({ id, properties }) => matchesIn(rule.match!, String(id), properties));
      if (matches.length > 0) await ask({ matches });
    }
  }
  return findings;
}

/** For each match: the node's id, the words, where they begin and end in code points, and what the groups hold. */
function matchesIn(
  { property, pattern }: RulePattern,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): readonly (readonly Value[])[] {
  const text = properties[property];
  if (typeof text !== 'string') return [];
  return [...text.matchAll(pattern)].map((match) => {
    const start = [...text.slice(0, match.index)].length;
    const [words, ...groups] = match;
    return [id, words, start, start + [...words].length, ...groups.map((group) => group ?? null)];
  });
}

async function refuseWithPlace<T>(rule: Rule, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STORE_REJECTED') throw error;
    throw faultOf(rule, placeOfError(error, rule.statement), error.message);
  }
}

function faultOf({ file }: Rule, { line, column }: ScriptPlace, message: string): Error {
  return new FaultsError('A rule does not run.', withSourceLines([{ file, line, column, message }]));
}
