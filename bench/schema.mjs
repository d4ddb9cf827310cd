// Builds the schema of the same five node types with Mandate and with @neo4j/graphql, and prints time and size of both.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = createRequire(import.meta.url);
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { parseSchema, buildModel } = here(root('dist/model'));
const { buildApi } = here(root('dist/api'));
const { Source, printSchema } = here(root('node_modules/graphql'));

const typeDefs = readFileSync(root('test/fixtures/films/schema/films.graphql'), 'utf8')
  .split('\n')
  .filter((line) => !line.includes('@reference'))
  .join('\n')
  .replace('(key: "source")', '')
  .replace(/@node\(labels: \["Series", "Show"\]\)/, '@node(labels: ["Series", "Show"])')
  .replace('interface Person @node', 'interface Person');

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const names = (schema) => Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));

async function time(runs, build) {
  const times = [];
  let schema;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    schema = await build();
    times.push(performance.now() - start);
  }
  return { first: times[0], median: median([...times]), schema };
}

const ours = await time(21, () => buildApi(buildModel(parseSchema([new Source(typeDefs, 'films.graphql')]))));
const { Neo4jGraphQL } = await import('@neo4j/graphql');
const neo4j = (await import('neo4j-driver')).default;
const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('x', 'x'));
const peer = await time(21, () => new Neo4jGraphQL({ typeDefs, driver }).getSchema());
await driver.close();
const { printSchema: printPeer } = await import('graphql');

console.log('five node types            first ms  median ms  types  SDL kB');
for (const [name, result, print] of [
  ['Mandate', ours, printSchema],
  ['@neo4j/graphql', peer, printPeer],
]) {
  const cells = [result.first.toFixed(1), result.median.toFixed(1), names(result.schema).length, (print(result.schema).length / 1000).toFixed(0)];
  console.log(`${name.padEnd(26)} ${cells.map((cell) => String(cell).padStart(9)).join(' ')}`);
}
