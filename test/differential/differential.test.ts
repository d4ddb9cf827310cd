// Random operations, answered by us on a real engine and by graphql-js over plain arrays: equal, to the order of the keys.
import { join } from 'node:path';
import { buildApi, operators } from '../../src/api';
import { buildModel, readSchema } from '../../src/model';
import { chosenEngines } from '../support/engines';
import { openGraph } from '../support/open-graph';
import { checkOperation, isValid, shrinkDifference, type Difference, type Subjects } from './check-operation';
import { NaiveGraph } from './naive-resolvers';
import { Random } from './random';
import { randomGraph, texts } from './random-graph';
import { ValuePool } from './random-input';
import { randomOperation, type RandomOperation } from './random-operation';

const schemaFolder = join(__dirname, '../fixtures/films/schema');
const model = buildModel(readSchema(schemaFolder));
const schema = buildApi(model);

const isContinuousIntegration = !['', '0', 'false', undefined].includes(process.env['CI']);
const runs = Number(process.env['DIFFERENTIAL_RUNS'] ?? (isContinuousIntegration ? 2000 : 1000));
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? Date.now() % 1_000_000_000);
const atOnce = 4;
/** With fewer operations, chance alone would leave something out of what a run must have used, or decided both ways. */
const enough = { forUses: 1000, forOutcomes: 1500 };

/** Neo4j plans each new text for a tenth of a second up to seconds, so there it is fewer and smaller texts, on more graphs. */
const sizes = {
  embedded: { distinct: Infinity, mostFields: 26, operationsPerGraph: 50 },
  neo4j: { distinct: 60, mostFields: 10, operationsPerGraph: 100 },
};

describe.each(chosenEngines)('On %s', (engine) => {
  it('random operations are answered as naive resolvers answer them', async () => {
    const { distinct, mostFields, operationsPerGraph } = sizes[engine];
    console.log(`DIFFERENTIAL_SEED=${seed} DIFFERENTIAL_RUNS=${runs}: at most ${distinct} texts on ${engine}`);
    const started = Date.now();
    const coverage = new Map<string, number>();
    /** Those for graphs that fit their schema, and those for graphs that do not. */
    const pools: readonly [RandomOperation[], RandomOperation[]] = [[], []];
    const outcomes = new Map<string, Outcomes>();
    let done = 0;
    let answers = 0;
    let nonEmpty = 0;
    const asked = Math.min(runs, distinct);
    const undecided = (): readonly string[] =>
      asked < enough.forOutcomes
        ? []
        : expectedOutcomes.filter((what) => !outcomes.get(what)?.true || !outcomes.get(what)?.false);
    // What chance alone left undecided is asked for longer, up to twice as long.
    for (let begin = 0; begin < runs || (begin < 2 * runs && undecided().length > 0); begin += operationsPerGraph) {
      // Every fifth graph does not fit its schema: graphql-js then decides what the answer is. Its order is undefined.
      const hasFaults = (begin / operationsPerGraph) % 5 === 4;
      const data = randomGraph(model, new Random(seed + begin), { hasFaults, texts });
      const operations = pools[hasFaults ? 1 : 0];
      const graph = await openGraph(engine, { schemaFolder, data });
      const options = { schema, pool: new ValuePool(data, texts), coverage, mostFields, hasOrder: !hasFaults };
      try {
        const check = async (index: number) => {
          const naive = new NaiveGraph(graph.model, graph.schema, data); // it keeps the cursors of one operation
          // The same seed asks a text again with the same forms of its variables, on another graph.
          const random = new Random(seed + (operations.length < distinct ? index : index % distinct));
          let operation =
            operations.length < distinct ? randomOperation(options, random) : operations[index % distinct]!;
          while (!isValid(graph, operation.text)) operation = randomOperation(options, random);
          if (operations.length < distinct) operations.push(operation);
          const report = await checkOperation({ graph, naive }, operation, random, coverage);
          if (report.difference) throw new Error(await describeDifference({ graph, naive }, index, report.difference));
          addOutcomes(outcomes, naive.outcomes);
          done += 1;
          answers += report.answers;
          if (report.rootRows > 0) nonEmpty++;
        };
        const end = Math.min(begin + operationsPerGraph, begin < runs ? runs : 2 * runs);
        for (let index = begin; index < end; index += atOnce) {
          const few = Array.from({ length: Math.min(atOnce, end - index) }, (_, offset) => check(index + offset));
          await Promise.all(few);
        }
      } finally {
        await graph.close();
      }
    }
    console.log(`${done} operations, ${answers} answers, ${nonEmpty} with nodes, ${Date.now() - started} ms`);
    if (process.env['DIFFERENTIAL_VERBOSE'] !== undefined) console.log(coverage, outcomes);

    // A text that was made for one graph finds less in another.
    expect(nonEmpty / done).toBeGreaterThan(distinct === Infinity ? 0.6 : 0.4);
    if (asked >= enough.forUses) expect(expectedUses.filter((what) => !coverage.has(what))).toEqual([]);
    expect(undecided()).toEqual([]);
  }, 600_000);
});

type Outcomes = { true: number; false: number };

const ignoringCase = Object.entries(operators).flatMap(([name, row]) =>
  'ignoresCase' in row ? [`caseInsensitive ${name}`] : [],
);
const onValues = Object.entries(operators).flatMap(([name, row]) =>
  row.on.some((sort) => sort === 'list') ? [`list ${name}`] : [name],
);

/** What each run must have decided both ways: a condition that never holds, or always does, tests nothing. */
const expectedOutcomes = [
  ...onValues,
  ...ignoringCase,
  ...['eq null', 'and', 'or', 'not', 'node', 'to-one', 'to-one null'],
  ...['', 'edge '].flatMap((of) => ['some', 'every', 'none', 'single', 'count'].map((name) => of + name)),
  ...['column', 'empty column', 'after', 'before', 'hasNextPage', 'hasPreviousPage', 'search', 'resolve'],
  ...['having', 'having tallies'],
  ...['end', 'described', 'parallel'],
];

const expectedUses = [
  ...Object.keys(operators).map((name) => `operator:${name}`),
  ...[
    'operator:caseInsensitive',
    'quantifier:some',
    'quantifier:every',
    'quantifier:none',
    'quantifier:single',
    'quantifier:count',
    'quantifier:to-one',
  ],
  ...['logic:and', 'logic:or', 'logic:not'],
  ...['page:list first', 'page:offset', 'page:first', 'page:last', 'page:after', 'page:before'],
  ...[
    'of count',
    'of nodeCount',
    'of node',
    'of edge',
    'count',
    'countTrue',
    'countDistinct',
    'sum',
    'avg',
    'min',
    'max',
  ].map((name) => `aggregate:${name}`),
  ...[
    'order:count',
    'order:related',
    'groups',
    'groups:step',
    'groups:order by key',
    'groups:order by tally',
    'variable',
    'directive',
    'named fragment',
    'inline fragment',
    'run:other values',
    'run:completed',
    'run:errors',
  ],
];

function addOutcomes(sums: Map<string, Outcomes>, more: ReadonlyMap<string, Outcomes>): void {
  for (const [what, counts] of more) {
    const known = sums.get(what) ?? { true: 0, false: 0 };
    sums.set(what, { true: known.true + counts.true, false: known.false + counts.false });
  }
}

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
