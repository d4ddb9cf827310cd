// Measures how long scripts of one statement for each node and one for each relationship take to be loaded.
//
//   node bench/loads.mjs                  about 70,000 statements, as a table in Markdown (about twenty minutes)
//   node bench/loads.mjs --copies 6       another size
//   node bench/loads.mjs --only awaited   only the ways whose name matches this regular expression
//   node bench/loads.mjs --engine neo4j   one engine
//
// Seconds depend on what else the machine does; Neo4j's own processor seconds (on Linux) hardly do.
//
// Beside `mandate load` on both engines stand cypher-shell, and the same statements with the bare driver: awaited one
// after the other, each in a transaction of its own, as cypher-shell does; awaited in one transaction; sent in groups
// without waiting for each; and two that take another text than the scripts': values as parameters, and rows of one
// UNWIND. All on one Neo4j, warmed by a part of the statements, emptied before each, with the same constraints and indexes. The
// digest holds that all of them made the same graph.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchCypherShell, runCypherShell } from './cypher-shell.mjs';
import { grow, readGraph } from './grow.mjs';
import { startNeo4j } from './start-neo4j.mjs';

const here = createRequire(import.meta.url);
const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { readSchema, buildModel } = here(root('dist/model'));
const { openStore } = here(root('dist/store'));
const { digestStore, load } = here(root('dist/steward'));
const neo4jDriver = here(root('node_modules/neo4j-driver'));

const { values: flags } = parseArgs({
  options: { copies: { type: 'string', default: '60' }, engine: { type: 'string' }, only: { type: 'string', default: '' } },
});
const perFile = 5000;
const groupSize = 100;
const rowsAtOnce = 1000;
/** Nodes, and twice as many relationships: all forms of statements are among them, so that each has its plan. */
const warming = 3000;
const constraints = root('cypher/00-constraints.cypher');
const folder = mkdtempSync(join(tmpdir(), 'mandate-loads-'));
const model = buildModel(readSchema(root('schema')));
const floats = floatsOf(model);
const say = (line) => process.stderr.write(`${line}\n`);
const results = [];

let neo4j;
try {
  const graph = grow(await readSeed(), Number(flags.copies));
  const statements = [...graph.nodes.map(nodeStatement), ...relationshipStatements(graph)];
  writeScripts(statements);
  say(`${graph.nodes.length} nodes, ${graph.relationships.length} relationships, ${statements.length} statements`);
  if (flags.engine !== 'neo4j') await measureEmbedded(statements);
  if (flags.engine !== 'embedded') {
    neo4j = await startNeo4j();
    await measureNeo4j(statements, graph.nodes.length);
  }
  printTable(statements.length);
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true });
}

async function measureEmbedded(statements) {
  const dataFolder = join(folder, 'data');
  const digest = async () => {
    const store = openStore({ dataFolder });
    const found = await digestStore(model, store);
    await store.close();
    return found;
  };
  for (const way of ['mandate load, embedded', 'mandate load, embedded, again']) {
    await measure(way, statements.length, () => mandateLoad({ DATA_FOLDER: dataFolder }), digest);
  }
}

async function measureNeo4j(statements, nodes) {
  const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
  const settings = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
  const digest = async () => {
    const store = openStore(neo4j);
    const found = await digestStore(model, store);
    await store.close();
    return found;
  };
  const empty = () => driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const inSession = async (work) => {
    const session = driver.session({ fetchSize: -1 });
    await work(session);
    await session.close();
  };
  const inTransaction = (work) =>
    inSession(async (session) => {
      const transaction = session.beginTransaction();
      await work(transaction);
      await transaction.commit();
    });
  const awaited = async (runner) => {
    for (const { text } of statements) await runner.run(text);
  };
  const inGroups = (of, these = statements) => async (transaction) => {
    for (let at = 0; at < these.length; at += groupSize) {
      await Promise.all(these.slice(at, at + groupSize).map((statement) => transaction.run(...of(statement))));
    }
  };
  const literal = ({ text }) => [text];
  const parameterized = ({ pattern, parameters }) => [pattern, parameters];

  say('Warming.');
  await mandateLoad(settings, constraints); // makes its own indexes, which would cost every plan made before
  fetchCypherShell();
  const some = [...statements.slice(0, nodes).slice(0, warming), ...statements.slice(nodes).slice(0, 2 * warming)];
  for (const of of [literal, parameterized]) {
    await inTransaction(inGroups(of, some));
    await empty();
  }
  const ways = [
    ['mandate load, Neo4j', () => mandateLoad(settings)],
    ['mandate load, Neo4j, again', () => mandateLoad(settings), { isOnTop: true }],
    ['driver: awaited, each in a transaction of its own', () => inSession(awaited)],
    [`driver: groups of ${groupSize}, in one transaction`, () => inTransaction(inGroups(literal))],
    ['cypher-shell', () => runCypherShell(neo4j, join(folder, 'all.cypher'))],
    ['driver: awaited, in one transaction', () => inTransaction(awaited)],
    [`driver: groups of ${groupSize}, values as parameters`, () => inTransaction(inGroups(parameterized))],
    [`driver: UNWIND of ${rowsAtOnce}`, () => inTransaction((transaction) => unwound(transaction, statements))],
    ['mandate load, Neo4j (2)', () => mandateLoad(settings)],
    ['driver: awaited, each in a transaction of its own (2)', () => inSession(awaited)],
  ];
  for (const [way, work, { isOnTop = false } = {}] of ways) {
    if (!new RegExp(flags.only).test(way)) continue;
    if (!isOnTop) await empty();
    await measure(way, statements.length, work, digest);
  }
  await driver.close();
}

async function measure(way, number, work, digest) {
  const [start, before] = [performance.now(), serverCpu()];
  const watched = await work();
  const seconds = (performance.now() - start) / 1000;
  const server = serverCpu() - before;
  results.push({ way, seconds, server, watched, digest: (await digest()).slice(0, 8), load: loadavg()[0] });
  say(`${new Date().toISOString()} load ${loadavg()[0]} ${way}: ${seconds.toFixed(1)} s, ${Math.round(number / seconds)} statements/s, Neo4j ${server.toFixed(1)} CPU s ${JSON.stringify(results.at(-1).digest)}${watched ? ` ${JSON.stringify(partsOf(watched))}` : ''}`);
}

/** Processor seconds that the Neo4j of this run has used. */
function serverCpu() {
  if (!neo4j || process.platform !== 'linux') return NaN;
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
  const server = children.map((id) => readFileSync(`/proc/${id}/stat`, 'utf8')).find((stat) => stat.includes('(java)'));
  const [user, system] = server.slice(server.lastIndexOf(')') + 2).split(' ').slice(11, 13).map(Number);
  return (user + system) / 100;
}

/** The real program; its parts are told by what watches it. */
async function mandateLoad(environment, scripts = join(folder, 'scripts')) {
  const file = join(folder, 'watched.json');
  const child = spawn(
    process.execPath,
    ['--require', fileURLToPath(new URL('watch-load.cjs', import.meta.url)), root('dist/bin/mandate.js'), 'load', '--quiet', scripts],
    { cwd: root('.'), env: { PATH: process.env.PATH, WATCH_FILE: file, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`mandate load ended with ${code}.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function partsOf({ marks, maxRSS, cpu, statementsCpu }) {
  const between = (from, to) => Number(((marks[to] - marks[from]) / 1000).toFixed(2));
  return {
    read: between('started', 'write'),
    lockAndSchema: between('write', 'change'),
    censusBefore: between('change', 'firstStatement'),
    statements: marks.firstStatement ? between('firstStatement', 'lastStatement') : 0,
    censusAfter: between('lastStatement', 'changed'),
    commit: between('changed', 'committed'),
    cpu: Number((cpu / 1e6).toFixed(1)),
    statementsCpu: Number((statementsCpu / 1e6).toFixed(1)),
    peakMegabytes: Math.round(maxRSS / 1000),
  };
}

function printTable(number) {
  const base = results.find(({ way }) => way.includes('of its own'))?.seconds;
  const names = ['read', 'lockAndSchema', 'censusBefore', 'statements', 'censusAfter', 'commit', 'cpu', 'statementsCpu', 'peakMegabytes'];
  console.log(`| way | s | statements/s | to awaited | Neo4j's CPU s | ${names.join(' | ')} | load of machine |\n| --- |${' ---: |'.repeat(names.length + 5)}`);
  for (const { way, seconds, server, watched, load: average } of results) {
    const parts = watched ? partsOf(watched) : {};
    const cells = [way, seconds.toFixed(1), Math.round(number / seconds), base ? (seconds / base).toFixed(2) : '–', Number.isNaN(server) ? '–' : server.toFixed(1), ...names.map((name) => parts[name] ?? ''), average.toFixed(1)];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const digests = new Set(results.map(({ digest }) => digest));
  console.log(digests.size === 1 ? '\nAll made the same graph.' : `\nThe graphs DIFFER: ${results.map(({ way, digest }) => `${way} ${digest}`).join('; ')}`);
}

/** In files of 5,000 statements, as a steward would split them, and once more in one file for cypher-shell. */
function writeScripts(statements) {
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts);
  copyFileSync(constraints, join(scripts, '00-constraints.cypher'));
  const text = (some) => some.map((statement) => `${statement.text};\n`).join('');
  for (let at = 0, file = 10; at < statements.length; at += perFile, file += 1) {
    writeFileSync(join(scripts, `${file}-part.cypher`), text(statements.slice(at, at + perFile)));
  }
  writeFileSync(join(folder, 'all.cypher'), text(statements));
  say(`${(statSync(join(folder, 'all.cypher')).size / 1e6).toFixed(1)} MB`);
}

function nodeStatement({ labels, properties: { id, ...properties } }) {
  const own = ownLabel(labels);
  const others = labels.filter((label) => label !== own);
  const [set, setRow] = ['literal', 'row'].map((form) =>
    [...(others.length > 0 ? [`n:${others.join(':')}`] : []), ...settings('n', properties, form)].join(', '),
  );
  return {
    text: `MERGE (n:${own} {id: ${literalOf('id', id)}}) SET ${set}`,
    pattern: `WITH $row AS row MERGE (n:${own} {id: row.id}) SET ${setRow}`,
    parameters: { row: typed({ id, ...properties }) },
  };
}

function relationshipStatements({ nodes, relationships }) {
  const labelOf = new Map(nodes.map(({ labels, properties }) => [properties.id, ownLabel(labels)]));
  return relationships.map(({ type, from, to, properties: { source, ...properties } }) => {
    const find = (a, b) => `MATCH (a:${labelOf.get(from)} {id: ${a}}) MATCH (b:${labelOf.get(to)} {id: ${b}})`;
    const merge = (key, form) => {
      const set = settings('r', properties, form);
      return ` MERGE (a)-[r:${type}${source === undefined ? '' : ` {source: ${key}}`}]->(b)${set.length > 0 ? ` SET ${set.join(', ')}` : ''}`;
    };
    return {
      text: find(literalOf('id', from), literalOf('id', to)) + merge(literalOf('source', source), 'literal'),
      pattern: `WITH $row AS row ${find('row.from', 'row.to')}${merge('row.source', 'row')}`,
      parameters: { row: typed({ from, to, ...(source !== undefined && { source }), ...properties }) },
    };
  });
}

async function unwound(transaction, statements) {
  const groups = new Map();
  for (const { pattern, parameters } of statements) {
    if (!groups.has(pattern)) groups.set(pattern, []);
    groups.get(pattern).push(parameters.row);
  }
  for (const [pattern, rows] of groups) {
    const text = pattern.replace('WITH $row AS row', 'UNWIND $rows AS row');
    for (let at = 0; at < rows.length; at += rowsAtOnce) await transaction.run(text, { rows: rows.slice(at, at + rowsAtOnce) });
  }
}

function settings(variable, properties, form) {
  const value = (key) => (form === 'row' ? `row.${key}` : literalOf(key, properties[key]));
  return Object.keys(properties).map((key) => `${variable}.${key} = ${value(key)}`);
}

/** JSON's texts, yes, no, lists and numbers are Cypher's, but for floats whose value is whole. */
function literalOf(key, value) {
  return Number.isInteger(value) && floats.has(key) ? value.toFixed(1) : JSON.stringify(value);
}

function typed(properties) {
  const one = (key, value) => (Number.isInteger(value) && !floats.has(key) ? neo4jDriver.int(value) : value);
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, one(key, value)]));
}

function ownLabel(labels) {
  return labels.find((label) => label !== 'Entity');
}

function floatsOf({ nodeTypes, relationshipProperties }) {
  const fields = [...nodeTypes.values(), ...relationshipProperties.values()].flatMap((type) => [...type.fields.values()]);
  return new Set(fields.filter(({ kind, type }) => kind === 'property' && type === 'Float').map(({ name }) => name));
}

async function readSeed() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-loads-'));
  const store = openStore({ dataFolder });
  await load({ model, store, paths: [root('cypher')] });
  const reader = await store.openReader();
  const graph = await readGraph(reader);
  await reader.close();
  await store.close();
  rmSync(dataFolder, { recursive: true });
  return graph;
}
