import { openFilms, serve } from './serve';
import { writeFileSync, appendFileSync } from 'node:fs';
it('x', async () => {
  const graph = await openFilms('neo4j');
  const server = await serve(graph);
  const say = (s: string) => appendFileSync('/tmp/srv/explore.out', s + '\n');
  writeFileSync('/tmp/srv/explore.out', '');
  const asked = 'query ($where: MovieWhere) { movies(where: $where) { id } }';
  const ask = async (name: string, q: string, v: Record<string, unknown> = {}) => {
    const t = performance.now(); const r = await server.ask(q, v).catch((e: Error) => ({ status: 999, body: { errors: [{ message: e.message, extensions: { code: '' } }] } }));
    say(`${name}: ${r.status} ${r.body.errors?.[0]?.extensions.code ?? ''} ${Math.round(performance.now() - t)} ms`);
  };
  await ask('warm', asked);
  await ask('APQ', '', {}); 
  for (const d of [5, 10]) {
    const c = Array.from({ length: d }, (_, i) => i).reduceRight((x, i) => `${i % 2 ? 'movies' : 'actors'}(first: 1, orderBy: [{${i % 2 ? 'title' : 'name'}: DESC}]) { ${x} }`, 'id');
    await ask(`depth ${d} ordered`, `{movies(first:1){${c}}}`);
  }
  for (const d of [3, 6]) {
    const c = Array.from({ length: d }, (_, i) => i).reduceRight((x, i) => `${i % 2 ? 'movies' : 'actors'}Connection(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { source scenes { id } node { ${x} } } }`, 'id');
    await ask(`connections depth ${d}`, `{moviesConnection(first:1){totalCount edges{node{${c}}}}}`);
  }
  for (const n of [100, 500, 1000, 4500]) await ask(`plain or ${n}`, asked, { where: { or: Array.from({ length: n }, () => ({ id: { eq: 'x' } })) } });
  say(JSON.stringify(server.log.filter((l) => Number(l['level']) >= 50).map((l) => (l['err'] as { message: string }).message.slice(0, 200))));
  await server.stop(); await graph.close();
}, 100_000);
