import { openFilms, serve } from './serve';
import { writeFileSync, appendFileSync } from 'node:fs';
const nest = (keys: readonly string[], inner: object) => keys.reduceRight<object>((value, key) => ({ [key]: value }), inner);
const repeat = (keys: readonly string[], times: number) => Array.from({ length: times }, () => keys).flat();
const F: Record<string, [string, string][]> = {
  Movie: [['actors', 'Actor'], ['directors', 'Person'], ['studio', 'Studio'], ['prequel', 'Movie']],
  Actor: [['movies', 'Movie'], ['directed', 'Movie']],
  Studio: [['movies', 'Movie']],
  Person: [],
};
const one = new Set(['studio', 'prequel']);
it('x', async () => {
  const graph = await openFilms('embedded');
  const server = await serve(graph);
  const say = (s: string) => appendFileSync('/tmp/srv/explore2.out', s + '\n');
  writeFileSync('/tmp/srv/explore2.out', '');
  const asked = 'query ($where: MovieWhere) { movies(where: $where) { id } }';
  const ask = async (name: string, q: string, v: Record<string, unknown>) => {
    const r = await server.ask(q, v).catch((e: Error) => ({ status: 999, body: { errors: [{ message: e.message }] } }));
    return r.status;
  };
  for (let n = 5; n <= 13; n++) say(`prequel x${n}: ${await ask('', asked, { where: nest(repeat(['prequel'], n), { title: { eq: 'x' } }) })}`);
  for (let n = 3; n <= 6; n++) say(`prequel.studioConnection.node? x${n}: ${await ask('', asked, { where: nest([...repeat(['studio', 'movies', 'some'], n)].slice(0, 13), { }) })}`);
  for (let n = 3; n <= 13; n++) say(`not prequel x${n}: ${await ask('', asked, { where: nest([...repeat(['prequel', 'not'], n)].slice(0, n), { title: { eq: 'x' } }) })}`);
  // random
  let seed = 7; const rnd = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const gen = (type: string, left: number): object => {
    const leaf = type === 'Movie' ? { title: { eq: 'x' }, rating: { gt: 1 } } : { name: { caseInsensitive: { contains: 'x' } } };
    if (left <= 0) return leaf;
    const k = rnd(10);
    if (k === 0 ) return { not: gen(type, left - 1) };
    if (k === 1) return { or: [gen(type, left - 1), leaf, leaf] };
    if (k === 2) return { and: [leaf, gen(type, left - 1)] , ...leaf};
    const fs = F[type]!; if (!fs.length) return { not: gen(type, left - 1) };
    const [f, t] = fs[rnd(fs.length)]!;
    if (one.has(f)) return { [f]: gen(t, left - 1) };
    if (left < 3) return leaf;
    if (k > 7) return { [f + 'Connection']: { [['some', 'every', 'none'][rnd(3)]!]: { node: gen(t, left - 3) } } };
    return { [f]: { [['some', 'every', 'none'][rnd(3)]!]: gen(t, left - 2) } };
  };
  let bad = 0; const counts: Record<number, number> = {};
  for (let i = 0; i < 400; i++) {
    const where = gen('Movie', 13); const st = await ask('', asked, { where });
    counts[st] = (counts[st] ?? 0) + 1;
    if (st >= 500 && bad++ < 4) say(`${st} ${JSON.stringify(where)}`);
  }
  say(JSON.stringify(counts));
  // depth 10 with where at each level
  const w = JSON.stringify(nest(repeat(['actors', 'every', 'movies', 'every'], 3), { title: { eq: 'x' } })).replace(/"(\w+)":/g, '$1:');
  const wa = JSON.stringify(nest(repeat(['movies', 'every', 'actors', 'every'], 3), { name: { eq: 'x' } })).replace(/"(\w+)":/g, '$1:');
  for (const d of [5, 8, 10]) {
    const q = (inner: (i: number) => string) => Array.from({ length: d }, (_, i) => i).reduceRight((x, i) => `${i % 2 ? 'movies' : 'actors'}(first: 1 ${inner(i)}) { ${x} }`, 'id');
    say(`depth ${d} plain ${await ask('', `{movies(first:1){${q(() => '')}}}`, {})}`);
    say(`depth ${d} where at each ${await ask('', `query($m:MovieWhere,$a:ActorWhere){movies(first:1){${q((i) => (i % 2 ? 'where: $m' : 'where: $a'))}}}`, { m: JSON.parse(JSON.stringify(nest(repeat(['actors', 'every', 'movies', 'every'], 2), { title: { eq: 'x' } }))), a: nest(repeat(['movies', 'every', 'actors', 'every'], 2), { name: { eq: 'x' } }) })}`);
    say(`depth ${d} order ${await ask('', `{movies(first:1){${q((i) => (i % 2 ? 'orderBy:[{released:DESC},{title:ASC}]' : 'orderBy:[{name:DESC}]'))}}}`, {})}`);
    const c = Array.from({ length: d }, (_, i) => i).reduceRight((x, i) => `${i % 2 ? 'movies' : 'actors'}Connection(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { source scenes { id } node { ${x} } } }`, 'id');
    say(`depth ${d} connections ${await ask('', `{moviesConnection(first:1){totalCount edges{node{${c}}}}}`, {})}`);
    const wide = Array.from({ length: d }, (_, i) => i).reduceRight((x, i) => `${i % 2 ? 'movies' : 'actors'}(first: 1) { ${x} ${Array.from({ length: 6 }, (_, k) => (i % 2 ? `b${k}: actors(first:1) {id}` : `b${k}: movies(first:1){id}`)).join(' ')} }`, 'id');
    say(`depth ${d} wide 6 ${await ask('', `{movies(first:1){${wide}}}`, {})}`);
  }
  for (const n of [20, 40, 60, 79]) say(`conn wide ${n} ${await ask('', `{movies(first:1){${Array.from({ length: n }, (_, k) => `c${k}: actorsConnection(first:1){totalCount edges{node{id}}}`).join(' ')}}}`, {})}`);
  for (const n of [20, 40, 60, 79]) say(`roots ${n} ${await ask('', `{${Array.from({ length: n }, (_, k) => `c${k}: moviesConnection(first:1){totalCount edges{node{id}}}`).join(' ')}}`, {})}`);
  for (const n of [1000, 3000, 4500]) say(`plain or ${n} ${await ask('', asked, { where: { or: Array.from({ length: n }, () => ({ id: { eq: 'x' } })) } })}`);
  for (const n of [1000, 3000, 4500]) say(`plain and ${n} ${await ask('', asked, { where: { and: Array.from({ length: n }, () => ({ id: { eq: 'x' } })) } })}`);
  for (const n of [10, 100, 1000, 3000]) say(`or of ands ${n} ${await ask('', asked, { where: { or: Array.from({ length: n }, () => ({ not: { id: { eq: 'x' } , title: {eq: 'y'}} })) } })}`);
  say(JSON.stringify(server.log.filter((l) => Number(l['level']) >= 50).slice(0, 6).map((l) => (l['err'] as { message: string }).message.slice(0, 300)), null, 1));
  await server.stop(); await graph.close();
}, 300_000);
