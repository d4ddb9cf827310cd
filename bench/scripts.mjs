// Measures how long a large script takes to be read, split and checked, and how much memory: node bench/scripts.mjs 100
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const megabytes = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'mandate-scripts-'));
const file = join(folder, 'large.cypher');
try {
  writeScript(file, megabytes * 1e6);
  measure(file);
} finally {
  rmSync(folder, { recursive: true });
}

/** Statements like those of a seed: one node with properties, one relationship between two nodes, and comments. */
function writeScript(path, size) {
  const handle = openSync(path, 'w');
  for (let [number, written] = [0, 0]; written < size; ) {
    let text = '';
    for (let i = 0; i < 500; i += 1, number += 1) {
      text += `// ${number} 推动资源服务平台下沉; 健全司法、保密、邮政等领域基层管理体制。
MATCH (p:Passage {id: 'passage:${number}'})<-[:HAS_PASSAGE]-(d:Document)
WITH *, d.id AS doc, {stated: true, evidence: [p.id]} AS said
MERGE (a:Measure {id: 'measure:${number}'})
  SET a:Entity, a.name = '健全司法、保密、邮政等领域基层管理体制', a.nameEn = 'Improve the arrangements; part ${number}',
      a.year = ${1900 + (number % 200)}, a.actorStated = false${number % 7 === 0 ? ", a.note = 'inferred'" : ''}
MERGE (a)-[r:STATED_IN {source: doc}]->(p) SET r += said, r.quote = '健全司法、保密'
RETURN count(*) AS told;

`;
    }
    written += writeSync(handle, text);
  }
  closeSync(handle);
}

function measure(path) {
  const started = performance.now();
  const { readStatements } = require('../dist/cypher/split-script.js');
  const { readScriptText } = require('../dist/steward/script-file.js');
  const loaded = performance.now();
  let [statements, faults, characters] = [0, 0, 0];
  for (const part of readStatements(readScriptText(path))) {
    if (part.kind === 'fault') faults += 1;
    else [statements, characters] = [statements + 1, characters + part.text.length];
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log({
    megabytes: Math.round(statSync(path).size / 1e6),
    statements,
    faults,
    characters,
    loadSeconds: ((loaded - started) / 1000).toFixed(2),
    readSeconds: ((performance.now() - loaded) / 1000).toFixed(1),
    cpuSeconds: ((userCPUTime + systemCPUTime) / 1e6).toFixed(1),
    peakMegabytes: Math.round(maxRSS / 1000),
  });
}
