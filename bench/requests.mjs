// Measures what a request costs outside the database: the rows of each question are read once and then replayed.
// Prints the CPU time of one request for our direct assembly and for graphql-js completing the same rows.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = createRequire(import.meta.url);
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { readSchema, buildModel } = here(root('dist/model'));
const { buildApi } = here(root('dist/api'));
const { Answerer } = here(root('dist/answer.js'));
const { openStore } = here(root('dist/store'));
const { load } = here(root('dist/steward'));
const { parse, getOperationAST, validate } = here(root('node_modules/graphql'));

const model = buildModel(readSchema(root('schema')));
const schema = buildApi(model);
const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-bench-'));
const store = openStore({ dataFolder });
await load({ model, store, paths: [root('cypher')] });
const reader = await store.openReader();

const questions = {
  small: '{ measures(first: 1) { id name year deliveredBy { name } under { name } outcomes { name value unit } } }',
  nested: readFileSync(root('examples/01-who-delivered-what-under-which-law.graphql'), 'utf8'),
  large: `{ passages { id section heading position startOffset endOffset text document { id title titleEn publisher published } states { __typename id name nameEn
    ... on Measure { year theme deliveredByConnection { edges { role stated quote passages { section } node { name nameEn } } } }
    ... on Outcome { value unit metric { name } } } } }`,
};

/** Answers every statement from what was read the first time. */
function replaying(inner) {
  const known = new Map();
  return {
    engine: inner.engine,
    close: async () => {},
    read: async (statements) => {
      const key = JSON.stringify(statements);
      if (!known.has(key)) known.set(key, await inner.read(statements));
      return known.get(key);
    },
  };
}

async function cpu(runs, work) {
  for (let run = 0; run < runs / 4; run++) await work();
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
}

const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 1_000_000, sizeLimit: 5_000_000 };
console.log('CPU ms a request            answer kB   direct  graphql-js   keys and replay alone');
for (const [name, text] of Object.entries(questions)) {
  const replay = replaying(reader);
  const answerer = new Answerer(model, schema, replay, limits);
  const question = (document) => ({ document, operation: getOperationAST(document), variables: {} });
  const plain = question(parse(text));
  // A field of introspection beside the data makes graphql-js complete the same rows.
  const completed = question(parse(text.replace('{', '{ __schema { queryType { name } } ')));
  const errors = validate(schema, plain.document);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const answer = JSON.stringify(await answerer.answer(plain));
  const runs = name === 'small' ? 4000 : 400;
  let statements;
  const spy = new Answerer(model, schema, { ...replay, read: (given) => replay.read((statements = given)) }, limits);
  await spy.answer(plain);
  const overhead = await cpu(runs, () => replay.read(statements));
  const direct = await cpu(runs, async () => JSON.stringify(await answerer.answer(plain)));
  const reference = await cpu(runs, async () => JSON.stringify(await answerer.answer(completed)));
  const cells = [(Buffer.byteLength(answer) / 1000).toFixed(1), direct.toFixed(3), reference.toFixed(3), overhead.toFixed(3)];
  console.log(`${name.padEnd(26)} ${cells[0].padStart(10)} ${cells[1].padStart(8)} ${cells[2].padStart(11)} ${cells[3].padStart(11)}`);
}
await reader.close();
await store.close();
rmSync(dataFolder, { recursive: true });
