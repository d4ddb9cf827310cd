// Random conditions on aggregates, which random operations ask for too seldom: they decide as naive resolvers do.
import { join } from 'node:path';
import { getNamedType, isInputObjectType, parse, type GraphQLInputObjectType } from 'graphql';
import { buildApi } from '../../src/api';
import { buildModel, readSchema, rootNames } from '../../src/model';
import { chosenEngines } from '../support/engines';
import { openGraph } from '../support/open-graph';
import { NaiveGraph } from './naive-resolvers';
import { Random } from './random';
import { randomGraph, texts } from './random-graph';
import { InputMaker, printInput, ValuePool } from './random-input';

const schemaFolder = join(__dirname, '../fixtures/films/schema');
const model = buildModel(readSchema(schemaFolder));
const schema = buildApi(model);
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? Date.now() % 1_000_000_000);

/** Neo4j plans each text for a tenth of a second up to seconds. */
const sizes = { embedded: { graphs: 12, texts: 40 }, neo4j: { graphs: 1, texts: 15 } };

/** Every connection along a relationship, with what may be asked of it. */
const connections = [...model.nodeTypes.values()].flatMap((type) => {
  const where = schema.getType(`${type.name}Where`) as GraphQLInputObjectType;
  return Object.values(where.getFields()).flatMap((field) => {
    const filter = getNamedType(field.type);
    const aggregate = isInputObjectType(filter) ? filter.getFields()['aggregate'] : undefined;
    return aggregate ? [{ root: rootNames(type.name).many, name: field.name, type: aggregate.type }] : [];
  });
});

describe.each(chosenEngines)('On %s', (engine) => {
  it('conditions on aggregates hold where naive resolvers say so', async () => {
    const { graphs, texts: perGraph } = sizes[engine];
    console.log(`DIFFERENTIAL_SEED=${seed}`);
    const outcomes = new Map<string, { true: number; false: number }>();
    for (let turn = 0; turn < graphs; turn++) {
      const random = new Random(seed + turn);
      const data = randomGraph(model, random, { hasFaults: false, texts });
      const graph = await openGraph(engine, { schemaFolder, data });
      try {
        const naive = new NaiveGraph(model, schema, data);
        for (let index = 0; index < perGraph; index++) {
          const text = randomQuestion(new ValuePool(data, texts), random);
          const expected = naive.answer(parse(text), {}).data;
          const { data: found, errors } = await graph.ask(text);
          expect({ text, found, errors }).toEqual({ text, found: { ...expected }, errors: undefined });
        }
        for (const [what, { true: held, false: failed }] of naive.outcomes) {
          const known = outcomes.get(what) ?? { true: 0, false: 0 };
          outcomes.set(what, { true: known.true + held, false: known.false + failed });
        }
      } finally {
        await graph.close();
      }
    }
    if (process.env['DIFFERENTIAL_VERBOSE'] !== undefined) console.log(outcomes);
    if (engine === 'neo4j') return; // too few to be sure
    expect(expectedOutcomes.filter((what) => !outcomes.get(what)?.true || !outcomes.get(what)?.false)).toEqual([]);
  }, 300_000);
});

const expectedOutcomes = [
  'aggregate',
  ...['logic', 'of counts', 'numbers', 'sums', 'ends'].map((name) => `aggregate ${name}`),
];

/** Two connections, so that one stands beside the other or inside of it. */
function randomQuestion(pool: ValuePool, random: Random): string {
  const { root, name, type } = random.pick(connections);
  const inputs = new InputMaker(pool, random, new Map());
  const condition = inputs.make(type, { property: '', depth: 2, inVariable: true, canBeNull: false });
  const where = `{ ${name}: { aggregate: ${printInput(condition)} } }`;
  return `{ ${root}(where: ${random.chance(0.3) ? `{ not: ${where} }` : where}) { id } }`;
}
