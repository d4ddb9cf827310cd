import { join } from 'node:path';
import { parse, getOperationAST, getVariableValues } from 'graphql';
import { writeFileSync } from 'node:fs';
import { buildApi } from '../../src/api';
import { buildModel, readSchema } from '../../src/model';
import { Compiler, bindParameters } from '../../src/compiler';
import { dialects } from '../../src/cypher';
import { openGraph } from '../support/open-graph';
import { neo4jSettings } from '../support/engines';
import { Random } from './random';
import { randomGraph } from './random-graph';
import neo4j from 'neo4j-driver';
const schemaFolder = join(__dirname, '../fixtures/films/schema');
const model = buildModel(readSchema(schemaFolder));
const schema = buildApi(model);
it('plan', async () => {
  const graph = await openGraph('neo4j', { schemaFolder, data: randomGraph(model, new Random(5)) });
  const s = neo4jSettings();
  const driver = neo4j.driver(s.uri, neo4j.auth.basic(s.username, s.password));
  const text = process.env['Q'] ?? `{ seriesListConnection(orderBy: [{episodes: DESC}], first: 2) { edges { node { id a0: actorsConnection(first: 3) { edges { billing node { id name m: moviesConnection(first: 3, where: {not: {seenIn: {isEmpty: false}, roles: {includes: "a"}}, scenes: {some: {id: {eq: "x"}}}}) { edges { source scenes(where: {studio: {or: [{id: {eq: "x"}}, {founded: {in: [1]}}]}}) { id } } } } } } } } } }`;
  const document = parse(text);
  const operation = getOperationAST(document)!;
  const compiled = new Compiler(model, schema, dialects.neo4j).compile(document, operation, {});
  const root = compiled.roots[0]!;
  writeFileSync('/tmp/q.cypher', root.text!);
  const parameters = bindParameters(root.plan, {}, { pageLimit: 500, offsetLimit: 10000 });
  const p = Object.fromEntries(Object.entries(parameters).map(([k, v]) => [k, typeof v === 'number' ? neo4j.int(v) : v]));
  for (const prefix of ['', '', '// x\n', 'CYPHER planner=cost runtime=slotted ', 'CYPHER runtime=slotted //\n', 'CYPHER runtime=interpreted ', 'CYPHER eagerAnalyzer=lp ', 'CYPHER connectComponentsPlanner=greedy ', 'CYPHER inferSchemaParts=off updateStrategy=default ', 'CYPHER replan=force ','EXPLAIN ', 'CYPHER runtime=slotted //b\n', '// y\n', '// z\n','// w\n']) {
    const t = performance.now();
    try { await driver.executeQuery(prefix + root.text!, p); console.log(JSON.stringify(prefix), Math.round(performance.now() - t)); } catch (e) { console.log(JSON.stringify(prefix), String(e).slice(0, 200)); }
  }
  await driver.close(); await graph.close();
}, 100000);
