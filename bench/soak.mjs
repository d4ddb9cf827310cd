// Asks a service while one load follows another, and holds each answer against the version that it names.
//
//   node bench/soak.mjs                       three minutes on each engine (starts a Neo4j of its own)
//   node bench/soak.mjs --minutes 10 --engine embedded | neo4j
//
// The loads take turns between the seed and the seed with one node more, each from an empty graph. An answer is wrong
// where it fails, counts other nodes than its version has, or says itself that it is of no one version. Exits with 1
// where an answer is wrong or a load fails. Needs dist: npm run build.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startNeo4j } from './start-neo4j.mjs';

const { values: flags } = parseArgs({ options: { minutes: { type: 'string', default: '3' }, engine: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/mandate.js');
const clients = 6;
const oneMore = `MERGE (t:Period {id: 'period:1999'})
SET t.name = '1999年', t.nameEn = '1999', t.start = '1999-01-01', t.end = '1999-12-31';
`;
/** Each asks for the periods too, by which the two versions differ. */
const questions = [
  'measures(first: 5) { name deliveredBy { name } outcomes { value } }',
  'measuresConnection(first: 20) { totalCount edges { node { id name } } }',
  'search(text: "2023") { totalCount hits { node { id } } }',
  'graph { nodes { type count } }',
  'deliveryChains(first: 20) { measure { name } outcome { name } }',
  'paths(from: "place:cn-420200", to: "measure:cn-420200:2023:lifts-added-to-residential-buildings") { length }',
].map((fields) => `{ ${fields} periods { id start } }`);

for (const engine of ['embedded', 'neo4j']) if ((flags.engine ?? engine) === engine) await soak(engine);

async function soak(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-soak-'));
  const neo4j = engine === 'neo4j' ? await startNeo4j() : undefined;
  const settings = neo4j
    ? { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password }
    : { DATA_FOLDER: join(folder, 'data') };
  const env = { ...process.env, ...settings, PORT: '0', LOG_LEVEL: 'silent' };
  const extra = join(folder, 'one-more.cypher');
  writeFileSync(extra, oneMore);
  const load = (...paths) => run(env, ['load', '--fresh', 'cypher', ...paths]);

  const first = await load();
  if (first.code !== 0) throw new Error(first.said);
  const server = spawn(process.execPath, [program, 'serve'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readUrl(server);

  const until = performance.now() + Number(flags.minutes) * 60_000;
  /** Of the first answer of each version; the loads let it be one of two. */
  const periods = new Map();
  const wrong = new Map();
  const times = [];
  let [answers, loads] = [0, 0];
  const note = (what) => wrong.set(what, (wrong.get(what) ?? 0) + 1);
  const ask = async (turn) => {
    for (let next = turn; performance.now() < until; next += 1) {
      const start = performance.now();
      const fault = await judge(url, questions[next % questions.length], periods).catch((error) => String(error.cause ?? error));
      times.push(performance.now() - start);
      answers += 1;
      if (fault) note(fault);
    }
  };
  const keepLoading = async () => {
    for (; performance.now() < until; loads += 1) {
      const { code, said } = await load(...(loads % 2 === 0 ? [extra] : []));
      if (code !== 0) note(`load: ${said}`);
    }
  };
  await Promise.all([keepLoading(), ...Array.from({ length: clients }, (_, turn) => ask(turn))]);

  server.kill('SIGTERM');
  await once(server, 'exit');
  await neo4j?.stop();
  rmSync(folder, { recursive: true });
  if (new Set(periods.values()).size !== 2) note(`versions seen: ${JSON.stringify([...periods])}`);
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor((times.length - 1) * share)]?.toFixed(0)} ms`;
  const faults = [...wrong].map(([what, count]) => `\n  ${count} × ${what}`).join('');
  console.log(`${engine}: ${answers} answers beside ${loads} loads, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}; wrong: ${faults || 'none'}`);
  if (wrong.size > 0) process.exitCode = 1;
}

/** What is wrong with an answer, or nothing. */
async function judge(url, query, periods) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors, extensions } = await response.json();
  if (errors) return `${response.status}: ${errors[0].message}`;
  if (extensions.consistent === false) return 'of no one version';
  const count = data.periods.length;
  const { dataVersion } = extensions;
  if (!periods.has(dataVersion)) periods.set(dataVersion, count);
  const counted = data.graph?.nodes.find(({ type }) => type === 'Period').count ?? count;
  return periods.get(dataVersion) === count && counted === count ? undefined : `${count} and ${counted} periods in ${dataVersion}`;
}

/** The address that `serve` tells. */
async function readUrl(server) {
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/[^ ]+:\d+\//.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('The service ended before it told its address.');
}

function run(env, command) {
  return new Promise((end) => {
    execFile(process.execPath, [program, ...command], { cwd: root, env }, (error, out, said) => end({ code: error?.code ?? 0, said }));
  });
}
