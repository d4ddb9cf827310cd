// `mandate explain`: the plan and the Cypher of a question, without asking any database.
import { buildApi } from '../api';
import {
  checkQuestion,
  coerceVariables,
  Compiler,
  explain as explainOperation,
  type CompiledOperation,
  type Explanation,
} from '../compiler';
import type { Config } from '../config';
import { dialects, type Engine } from '../cypher';
import { answerLimits, openModel } from './graph';
import { readQuestion, withPlaces, type QuestionFiles } from './read-question';

export interface ExplainOptions extends QuestionFiles {
  readonly engine?: Engine | undefined;
}

export async function explain(config: Config, { engine = engineOf(config), ...files }: ExplainOptions): Promise<void> {
  const { model } = openModel(config);
  const schema = buildApi(model);
  const { document, operation, variables } = readQuestion(schema, files);
  const { explanation, compiled } = await withPlaces(() => {
    checkQuestion(operation, variables);
    const coerced = coerceVariables(schema, operation, variables);
    const compiled = new Compiler(model, schema, dialects[engine]).compile(document, operation, coerced);
    return { explanation: explainOperation(compiled, coerced, answerLimits(config)), compiled };
  });
  process.stdout.write([print(explanation, engine), ...untold(compiled)].join('\n'));
}

function engineOf({ neo4j }: Config): Engine {
  return neo4j ? 'neo4j' : 'embedded';
}

/** What a search asks next is in what the graph answered last. */
function untold({ roots }: CompiledOperation): readonly string[] {
  return roots.flatMap(({ plan: { found, shape } }) =>
    found
      ? [`// ${shape.key} also sends statements that follow from the data: a service with EXPLAIN=true tells them.\n`]
      : [],
  );
}

/** Comments around the Cypher, so that all of it can be pasted into a Cypher shell. */
function print({ plan, statements }: Explanation, engine: Engine): string {
  const parts = statements.map(
    ({ field, cypher, parameters }) => `// ${field}, on ${engine}\n// ${JSON.stringify(parameters)}\n${cypher};\n`,
  );
  return [plan.replace(/^(?=.)/gm, '// '), ...parts].join('\n');
}
