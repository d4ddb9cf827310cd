// Measures what each question of `questions.mjs` costs on the seed and on a graph of 100 such cities, on both engines.
//
//   node bench/profile.mjs                  all, as a table in Markdown (about ten minutes; starts a Neo4j of its own)
//   node bench/profile.mjs --only search    questions whose "capability: name" matches this regular expression
//   node bench/profile.mjs --plans 10000    also the Neo4j plan of each statement with more database hits than that
//   node bench/profile.mjs --copies 10      another size;  --engine embedded | neo4j: one engine
//
// Database hits are what Neo4j counts under PROFILE, for the statements and parameters that a repeated question really
// sends; they are the same in every run. Milliseconds are of the whole answer, warm: the median of five runs or more.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { grow, readGraph, write } from './grow.mjs';
import { questions } from './questions.mjs';
import { startNeo4j } from './start-neo4j.mjs';

const here = createRequire(import.meta.url);
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { readSchema, buildModel } = here(root('dist/model'));
const { buildApi } = here(root('dist/api'));
const { Answerer } = here(root('dist/answer.js'));
const { readConfig } = here(root('dist/config.js'));
const { openStore } = here(root('dist/store'));
const { load } = here(root('dist/steward'));
const { checkGraph } = here(root('dist/steward/check-graph.js'));
const { Digest } = here(root('dist/steward/digest.js'));
const { FaultList } = here(root('dist/steward/fault-list.js'));
const { makeTextIndexes } = here(root('dist/steward/make-text-indexes.js'));
const { modelNames } = here(root('dist/steward/model-names.js'));
const { readScript } = here(root('dist/steward/script.js'));
const { listScripts } = here(root('dist/steward/script-file.js'));
const { parse, getOperationAST, validate } = here(root('node_modules/graphql'));
const neo4jDriver = here(root('node_modules/neo4j-driver'));

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    plans: { type: 'string' },
    copies: { type: 'string', default: '100' },
    engine: { type: 'string' },
  },
});
const copies = Number(flags.copies);
const asked = questions.filter(({ capability, name }) => new RegExp(flags.only).test(`${capability}: ${name}`));
const model = buildModel(readSchema(root('schema')));
const schema = buildApi(model);
const config = readConfig({});
const limits = {
  pageLimit: config.PAGE_LIMIT,
  offsetLimit: config.OFFSET_LIMIT,
  depthLimit: config.DEPTH_LIMIT,
  nodeLimit: config.NODE_LIMIT,
  sizeLimit: config.SIZE_LIMIT,
};

const seed = await readSeed();
const results = new Map(asked.map((question) => [question, {}]));
const say = (line) => process.stderr.write(`${line}\n`);

if (flags.engine !== 'neo4j') await measureEmbedded();
if (flags.engine !== 'embedded') await measureNeo4j();
printTable();

async function measureEmbedded() {
  for (const size of [1, copies]) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-profile-'));
    const store = openStore({ dataFolder });
    await fill(store, size);
    await measure(store, size);
    await store.close();
    rmSync(dataFolder, { recursive: true });
  }
}

async function measureNeo4j() {
  const { stop, ...settings } = await startNeo4j();
  try {
    const store = openStore({ ...settings, database: 'neo4j' });
    const driver = neo4jDriver.driver(settings.uri, neo4jDriver.auth.basic(settings.username, settings.password));
    for (const size of [1, copies]) {
      await fill(store, size);
      // Plans are made from what is known of the data: no plan of the smaller graph is kept.
      await driver.executeQuery('CALL db.prepareForReplanning()');
      await measure(store, size, driver);
    }
    await driver.close();
    await store.close();
  } finally {
    await stop();
  }
}

/** As `mandate load` does, but for the data: it comes in batches, not in scripts. */
async function fill(store, size) {
  const graph = grow(seed, size);
  const names = modelNames(model);
  const scripts = listScripts([root('cypher')]).map(readScript);
  const fields = [...model.nodeTypes.values(), ...model.relationshipProperties.values()].flatMap((type) => [...type.fields.values()]);
  const floats = new Set(fields.filter(({ kind, type }) => kind === 'property' && type === 'Float').map(({ name }) => name));
  const seconds = {};
  const timed = async (part, work) => {
    const start = performance.now();
    const result = await work();
    seconds[part] = ((performance.now() - start) / 1000).toFixed(1);
    return result;
  };
  const work = {
    isFresh: true,
    labels: [...names.labels],
    runSchema: async (run) => {
      for (const { statements } of scripts) for (const { kind, text } of statements) if (kind === 'schema') await run(text);
      await makeTextIndexes(run, store.engine, model);
    },
    change: async (run) => {
      await timed('writing', () => write(run, graph, floats));
      const digest = await timed('check and digest', async () => {
        const faults = new FaultList();
        const digest = new Digest(names.labels);
        await checkGraph(run, { model, names, faults }, {
          nodes: (batch) => batch.forEach((node) => digest.addNode(node)),
          relationships: (batch) => batch.forEach((one) => digest.addRelationship(one)),
        });
        faults.throwIfAny('The grown graph does not fit the schema');
        return digest.finish();
      });
      return { digest, schemaHash: '', scripts: [], entry: undefined };
    },
  };
  const milliseconds = await time(() => store.write(work));
  const parts = Object.entries(seconds).map(([part, spent]) => `${part} ${spent} s`);
  say(`${store.engine} ${size}×: ${graph.nodes.length} nodes, ${graph.relationships.length} relationships loaded in ${(milliseconds / 1000).toFixed(1)} s (${parts.join(', ')})`);
}

async function readSeed() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-profile-'));
  const store = openStore({ dataFolder });
  await load({ model, store, paths: [root('cypher')] });
  const reader = await store.openReader();
  const graph = await readGraph(reader);
  await reader.close();
  await store.close();
  rmSync(dataFolder, { recursive: true });
  return graph;
}

async function measure(store, size, driver) {
  const reader = await store.openReader();
  let sent = [];
  const spy = {
    engine: reader.engine,
    read: (statements, options) => {
      sent.push(...statements);
      return reader.read(statements, options);
    },
    readVersion: () => reader.readVersion(),
    close: () => reader.close(),
  };
  const answerer = new Answerer(model, schema, spy, limits);
  for (const question of asked) {
    const result = results.get(question);
    const key = `${store.engine} ${size}`;
    try {
      const prepared = await prepare(question, answerer);
      sent = [];
      await untilPlanned(() => ask(answerer, prepared));
      // The first asking also reads what the bound of an answer's size is made of; the second is what repeats.
      const once = sent;
      sent = [];
      const bytes = JSON.stringify(await ask(answerer, prepared)).length;
      const statements = sent;
      sent = [];
      result[key] = { ms: await median(() => ask(answerer, prepared)), bytes };
      if (driver) {
        result[key].hits = await profile(driver, statements, question);
        result[key].facts = await profile(driver, once.filter(({ text }) => !statements.some((one) => one.text === text)), question);
      }
    } catch (error) {
      // A limit of the service is a result; anything else is a fault of this program.
      if (error.extensions?.code !== 'LIMIT_EXCEEDED') throw error;
      result[key] = { fault: error.message };
    }
    const { ms, hits, facts, fault } = result[key];
    say(`${key}×  ${question.capability}: ${question.name}  ${fault ?? `${ms.toFixed(2)} ms`}${hits ? `  ${hits.hits} hits (${hits.statements} statements), facts ${facts.hits}` : ''}`);
  }
  await reader.close();
}

async function prepare({ text, variables = {}, cursor }, answerer) {
  const read = (source) => {
    const document = parse(source);
    const faults = validate(schema, document);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return { document, operation: getOperationAST(document) };
  };
  const before = cursor && { ...read(cursor), variables: {} };
  const after = before && endCursor(await untilPlanned(() => ask(answerer, before)));
  return { ...read(text), variables: { ...variables, ...(after && { after }) } };
}

async function ask(answerer, question) {
  const { data, errors } = await answerer.answer(question);
  if (errors) throw new Error(errors[0].message);
  return data;
}

function endCursor(value) {
  if (typeof value !== 'object' || value === null) return undefined;
  return value.endCursor ?? Object.values(value).map(endCursor).find(Boolean);
}

/** On a busy machine Neo4j can plan a new text for longer than the service waits; the plan is kept all the same. */
async function untilPlanned(work) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (error.code !== 'STORE_TIMEOUT' || tries === 5) throw error;
    }
  }
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of five runs, or as many as half a second has room for. */
async function median(work) {
  const times = [];
  for (let spent = 0; times.length < 5 || (spent < 500 && times.length < 100); ) {
    times.push(await time(work));
    spent += times.at(-1);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

async function profile(driver, statements, question) {
  const total = { hits: 0, rows: 0, statements: statements.length };
  for (const { text, parameters } of statements) {
    const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, toDriver(parameters));
    const hits = sumHits(summary.profile);
    total.hits += hits;
    total.rows += records.length;
    if (flags.plans !== undefined && hits > Number(flags.plans)) {
      say(`\n${question.capability}: ${question.name}: ${hits} hits\n${text}\n${JSON.stringify(parameters).slice(0, 500)}\n${printPlan(summary.profile)}`);
    }
  }
  return total;
}

function toDriver(value) {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4jDriver.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
}

function sumHits({ dbHits = 0, children = [] }) {
  return children.reduce((sum, child) => sum + sumHits(child), Number(dbHits));
}

function printPlan({ operatorType, dbHits, rows, arguments: given, children = [] }, depth = 0) {
  const details = String(given?.Details ?? '').slice(0, 100);
  return `${' '.repeat(depth)}${operatorType.replace('@neo4j', '')}  ${dbHits} hits  ${rows} rows  ${details}\n${children.map((child) => printPlan(child, depth + 1)).join('')}`;
}

/** Flat: the hits do not follow the size, whatever small change the deeper indexes and the hubs' own degrees make. */
function verdict(small, large) {
  if (small === undefined || large === undefined) return '';
  const ratio = large / Math.max(small, 1);
  return large <= 1.5 * small + 50 ? 'flat' : ratio > copies / 4 ? 'grows with the graph' : 'grows';
}

function printTable() {
  const cell = (value, digits = 0) => (value === undefined ? '–' : typeof value === 'number' ? value.toFixed(digits) : value);
  const ms = (one) => (one?.fault ? 'refused' : cell(one?.ms, one?.ms < 10 ? 2 : 0));
  const faults = [];
  console.log(`| capability | question | hits 1× | hits ${copies}× | ratio | rows | kB 1× / ${copies}× | embedded ms 1× / ${copies}× | Neo4j ms 1× / ${copies}× | verdict |`);
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const [{ capability, name }, result] of results) {
    const [e1, e2, n1, n2] = ['embedded', 'neo4j'].flatMap((engine) => [1, copies].map((size) => result[`${engine} ${size}`]));
    const [h1, h2] = [n1?.hits?.hits, n2?.hits?.hits];
    const ratio = h1 === undefined || h2 === undefined ? undefined : h2 / Math.max(h1, 1);
    const kilobytes = [n1 ?? e1, n2 ?? e2].map((one) => cell(one?.bytes === undefined ? undefined : one.bytes / 1000, 1)).join(' / ');
    console.log(`| ${[capability, name, cell(h1), cell(h2), cell(ratio, ratio < 10 ? 1 : 0), cell(n2?.hits?.rows), kilobytes, `${ms(e1)} / ${ms(e2)}`, `${ms(n1)} / ${ms(n2)}`, verdict(h1, h2)].join(' | ')} |`);
    for (const one of [e1, e2, n1, n2]) if (one?.fault) faults.push(`${capability}: ${name}: ${one.fault}`);
  }
  console.log(`\n${[...new Set(faults)].join('\n')}`);
}
