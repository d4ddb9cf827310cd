// Builds the schema of the same node types with Mandate and with @neo4j/graphql, and prints time and size of both: for
// the five types of the test's films, and for the real schema. What only one of the two knows is left out for both:
// views, references and our own directives. The last row is Mandate with all that `schema/` says, files read included.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = createRequire(import.meta.url);
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { parseSchema, readSchema, buildModel } = here(root('dist/model'));
const { buildApi } = here(root('dist/api'));
const ours = here(root('node_modules/graphql'));
const { Kind, parse, print, Source, visit } = ours;
const peers = await import('graphql');
const { Neo4jGraphQL } = await import('@neo4j/graphql');
const neo4j = (await import('neo4j-driver')).default;
const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('x', 'x'));
const runs = 21;

/** The schema in the words that both know. */
function shared(document) {
  const has = (node, name) => node.directives?.some((one) => one.name.value === name);
  const known = new Set(['node', 'relationship', 'declareRelationship', 'relationshipProperties']);
  return visit(document, {
    SchemaExtension: () => null,
    DirectiveDefinition: () => null,
    EnumTypeDefinition: (node) => (node.name.value === 'RelationshipDirection' ? null : undefined),
    ObjectTypeDefinition: (node) => (has(node, 'view') ? null : undefined),
    FieldDefinition: (node) => (has(node, 'reference') ? null : undefined),
    Directive: (node) => {
      if (!known.has(node.name.value)) return null;
      return node.name.value === 'relationshipProperties' ? { ...node, arguments: [] } : undefined;
    },
  });
}

/** The peer's interfaces carry no label, and say of a relationship only that there is one. */
function forPeer(document) {
  const declare = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'declareRelationship' } };
  const declared = (field) => (field.directives.length > 0 ? { ...field, directives: [declare] } : field);
  return visit(document, {
    InterfaceTypeDefinition: (node) => ({ ...node, directives: [], fields: node.fields.map(declared) }),
  });
}

async function time(build) {
  const times = [];
  let schema;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    schema = await build();
    times.push(performance.now() - start);
  }
  return { first: times[0], median: times.sort((a, b) => a - b)[runs >> 1], schema };
}

async function row(name, { printSchema, introspectionFromSchema }, build) {
  const { first, median, schema } = await time(build);
  const names = Object.keys(schema.getTypeMap()).filter((type) => !type.startsWith('__'));
  const kB = (text) => (Buffer.byteLength(text) / 1000).toFixed(0);
  const introspection = JSON.stringify(introspectionFromSchema(schema));
  const cells = [names.length, kB(printSchema(schema)), kB(introspection), first.toFixed(1), median.toFixed(1)];
  console.log(`${name.padEnd(34)} ${cells.map((cell) => String(cell).padStart(9)).join(' ')}`);
}

const films = parse(readFileSync(root('test/fixtures/films/schema/films.graphql'), 'utf8'));
const real = readSchema(root('schema'));
for (const [title, document] of [
  ['the films of the tests', films],
  ['the real schema', real],
]) {
  const typeDefs = print(shared(document));
  const [nodeTypes, peerDefs] = [typeDefs.match(/^type .*@node/gm).length, print(forPeer(shared(document)))];
  const reads = `${peerDefs}\nextend schema @mutation(operations: []) @subscription(events: [])`;
  console.log(`\n${`${title}, ${nodeTypes} node types`.padEnd(34)}     types    SDL kB  intro. kB  first ms median ms`);
  const peer = (typeDefs) => () => new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  await row('Mandate', ours, () => buildApi(buildModel(parseSchema([new Source(typeDefs, title)]))));
  await row('@neo4j/graphql', peers, peer(peerDefs));
  await row('@neo4j/graphql, reading only', peers, peer(reads));
}
await row('Mandate, all of schema/', ours, () => buildApi(buildModel(readSchema(root('schema')))));
await driver.close();
