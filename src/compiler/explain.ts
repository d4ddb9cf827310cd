// Turns a compiled operation and its variables into what the graph is asked: the plan, and each root field's statement.
import type { Statement, Value } from '../cypher';
import type { Found } from '../result';
import { bindParameters, type PageLimits } from './bind-parameters';
import type { CompiledOperation } from './compile';
import { explainPlan } from './explain-plan';

export interface Explanation {
  readonly plan: string;
  readonly statements: readonly ExplainedStatement[];
}

export interface ExplainedStatement {
  /** The response key of the root field. */
  readonly field: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** What the finder of a root field found, and what it read for that. */
export interface Finding {
  readonly found: Found | undefined;
  readonly statements: readonly Statement[];
}

export function explain(
  { plan, roots }: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: PageLimits,
  findings: readonly Finding[] = [],
): Explanation {
  const statements = roots.flatMap(({ plan: root, text }, index): readonly ExplainedStatement[] => {
    const { found, statements: read = [] } = findings[index] ?? {};
    const own = text === undefined ? [] : [{ text, parameters: bindParameters(root, variables, limits, found) }];
    return [...read, ...own].map((one) => ({ field: root.shape.key, cypher: one.text, parameters: one.parameters }));
  });
  return { plan: explainPlan(plan), statements };
}
