// Random operations, answered by us on a real engine and by graphql-js over plain arrays: equal, to the order of the keys.
import { join } from 'node:path';
import { buildApi } from '../../src/api';
import { buildModel, readSchema } from '../../src/model';
import { chosenEngines } from '../support/engines';
import { openGraph } from '../support/open-graph';
import { checkOperation, isValid, shrinkDifference, type Difference, type Subjects } from './check-operation';
import { NaiveGraph } from './naive-resolvers';
import { Random } from './random';
import { randomGraph } from './random-graph';
import { randomOperation, ValuePool } from './random-operation';

const schemaFolder = join(__dirname, '../fixtures/films/schema');
const operationsPerGraph = 100;
const isContinuousIntegration = !['', '0', 'false', undefined].includes(process.env['CI']);
const count = Number(process.env['DIFFERENTIAL_RUNS'] ?? (isContinuousIntegration ? 2000 : 300));
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? Date.now() % 1_000_000_000);

const model = buildModel(readSchema(schemaFolder));
const schema = buildApi(model);

describe.each(chosenEngines)('On %s', (engine) => {
  it('random operations are answered as naive resolvers answer them', async () => {
    console.log(`DIFFERENTIAL_SEED=${seed} DIFFERENTIAL_RUNS=${count}`);
    const started = Date.now();
    const coverage = new Map<string, number>();
    const outcomes = new Map<string, { true: number; false: number }>();
    let nonEmpty = 0;
    let runs = 0;
    let invalid = 0;
    for (let begin = 0; begin < count; begin += operationsPerGraph) {
      const data = randomGraph(model, new Random(seed + begin));
      const graph = await openGraph(engine, { schemaFolder, data });
      const naive = new NaiveGraph(graph.model, graph.schema, data);
      const pool = new ValuePool(data);
      try {
        for (let index = begin; index < Math.min(begin + operationsPerGraph, count); index++) {
          const random = new Random(seed + index);
          let operation = randomOperation(schema, pool, random, coverage);
          while (!isValid(graph, operation.text)) {
            invalid++;
            operation = randomOperation(schema, pool, random, coverage);
          }
          const report = await checkOperation({ graph, naive }, operation, random, coverage);
          if (report.difference) throw new Error(await describeDifference({ graph, naive }, index, report.difference));
          runs += report.runs;
          if (report.rootRows > 0) nonEmpty++;
        }
      } finally {
        await graph.close();
      }
      for (const [what, { true: yes, false: no }] of naive.outcomes) {
        const known = outcomes.get(what) ?? { true: 0, false: 0 };
        outcomes.set(what, { true: known.true + yes, false: known.false + no });
      }
    }
    console.log(`${count} operations, ${runs} answers, ${nonEmpty} not empty, ${invalid} thrown away, ${Date.now() - started} ms`);
    if (process.env['DIFFERENTIAL_VERBOSE']) console.log(Object.fromEntries(coverage), Object.fromEntries(outcomes));
  }, 600_000);
});

async function describeDifference(subjects: Subjects, index: number, difference: Difference): Promise<string> {
  const { why, text, variables, found, expected } = await shrinkDifference(subjects, difference);
  return [
    `${why}. DIFFERENTIAL_SEED=${seed}, operation ${index}, made small:`,
    text,
    JSON.stringify(variables),
    `found    ${found}`,
    `expected ${expected}`,
  ].join('\n');
}
