import neo4j from 'neo4j-driver';
import { getOperationAST, parse } from 'graphql';
import { openFilms, serve } from './serve';
import { Compiler, bindParameters } from '../../src/compiler';
import { dialects } from '../../src/cypher';
import { neo4jSettings } from '../support/engines';
import { writeFileSync, appendFileSync } from 'node:fs';

function chain(steps: number, leaf = 'id'): string {
  const fields = Array.from({ length: steps }, (_, index) => (index % 2 === 0 ? 'actors' : 'movies'));
  return fields.reduceRight((inner, field) => `${field}(first: 1) { ${inner} }`, leaf);
}
const nest = (keys: readonly string[], inner: object) => keys.reduceRight<object>((value, key) => ({ [key]: value }), inner);
const repeat = (keys: readonly string[], times: number) => Array.from({ length: times }, () => keys).flat();
it('x', async () => {
  const graph = await openFilms('neo4j');
  const { uri, username, password } = neo4jSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const say = (s: string) => appendFileSync('/tmp/srv/explore.out', s + '\n');
  writeFileSync('/tmp/srv/explore.out', '');
  const compiler = new Compiler(graph.model, graph.schema, dialects.neo4j);
  const run = async (name: string, query: string, variables: Record<string, unknown> = {}, show = false) => {
    const document = parse(query);
    const operation = getOperationAST(document)!;
    const c = compiler.compile(document, operation, variables);
    const root = c.roots[0]!;
    const params = bindParameters(root.plan, variables, { pageLimit: 500, offsetLimit: 10000 });
    if (show) say(root.text!);
    const p = Object.fromEntries(Object.entries(params).map(([k, v]) => [k, typeof v === 'number' && Number.isInteger(v) ? neo4j.int(v) : v]));
    const times: string[] = [];
    const session = driver.session({ defaultAccessMode: 'READ' });
    for (const text of ['EXPLAIN ' + root.text, root.text!, root.text!]) {
      const t = performance.now();
      try { await session.run(text, p); times.push(Math.round(performance.now() - t) + ''); } catch (e) { times.push(Math.round(performance.now() - t) + ' ' + String((e as Error).message).slice(0, 200)); }
    }
    await session.close();
    say(`${name}: explain, run, run = ${times.join(' | ')} ms; ${root.text!.length} chars`);
  };

  for (const text of ['EXPLAIN ' ]) void text;
  await run('warm', '{ movies { id } }');
  for (let i = 0; i < 4; i++) await run(`depth 10 alias ${i}`, `{ movies(first: 1) { ${chain(10, 'z' + i + ': id ' + 'title '.repeat(1) + (i % 2 ? 'released' : 'rating'))} } }`);
  const asked = 'query ($where: MovieWhere) { movies(where: $where) { id } }';
  for (const k of [['actors', 'every', 'movies', 'every'], ['prequel']]) for (const n of [1, 2, 3]) await run(`nest ${k.join('.')} ${n}`, asked, { where: nest(repeat(k, n * (k.length === 1 ? 4 : 1)), { title: { eq: 'x' } }) }, n === 3);
  for (const n of [10, 30, 100]) await run(`or of ${n}`, asked, { where: { or: Array.from({ length: n }, () => ({ actors: { some: { name: { eq: 'x' } } } })) } });
  for (const n of [79]) await run(`selected ${n}`, `{ movies(first: 1) { ${Array.from({ length: n }, (_, i) => `a${i}: actors { id }`).join(' ')} } }`);
  for (const n of [100, 1000, 4000]) await run(`plain or ${n}`, asked, { where: { or: Array.from({ length: n }, () => ({ id: { eq: 'x' } })) } });
  await driver.close();
  await graph.close();
}, 400_000);
