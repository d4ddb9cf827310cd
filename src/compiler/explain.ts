// Turns a compiled operation and its variables into what the graph is asked: the plan, and each root field's statement.
import type { Value } from '../cypher';
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

export function explain(
  { plan, roots }: CompiledOperation,
  variables: Readonly<Record<string, unknown>>,
  limits: PageLimits,
  /** What the finders of the root fields found, in the order of the fields. */
  found: readonly (Found | undefined)[] = [],
): Explanation {
  return {
    plan: explainPlan(plan),
    statements: roots.flatMap(({ plan: root, text }, index) =>
      text === undefined
        ? []
        : [{ field: root.shape.key, cypher: text, parameters: bindParameters(root, variables, limits, found[index]) }],
    ),
  };
}
