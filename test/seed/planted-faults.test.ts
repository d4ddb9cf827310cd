// Plants faults over the whole seed, lies and omissions alike, and measures how many of them a check finds.
import type { Run } from '../../src/store';
import { plantInSeed, type Planted } from './planting';

/** One of each kind here; `PLANTS=all` plants at every node and every relationship, which takes a quarter of an hour. */
const plantsAll = process.env['PLANTS'] === 'all';

interface Fault {
  readonly kind: string;
  readonly what: string;
  plant(run: Run): Promise<unknown>;
}

let planted: Planted;
beforeAll(async () => {
  planted = await plantInSeed('embedded');
}, 60_000);
afterAll(() => planted.close());

it('finds nothing where nothing is planted', async () => {
  const { findings, texts } = await planted.judgeAfter(() => Promise.resolve());
  expect(findings).toEqual([]);
  expect(texts).toEqual({ checked: ['doc:cn-420200:law-based-government-report:2023'], missing: [] });
});

it(
  'finds nine in ten of what is dropped, changed, turned or invented',
  async () => {
    const faults: Fault[] = [];
    await planted.judgeAfter(async (run) => {
      for (const list of [
        droppedNodes,
        droppedRelationships,
        changedNumbers,
        turnedQualifiers,
        turnedStatements,
        inventedActors,
      ])
        faults.push(...(await list(run)));
    });
    const missed: string[] = [];
    const shares = new Map<string, { found: number; planted: number }>();
    for (const { kind, what, plant } of faults) {
      const { findings } = await planted.judgeAfter(plant);
      const share = shares.get(kind) ?? { found: 0, planted: 0 };
      shares.set(kind, { found: share.found + (findings.length > 0 ? 1 : 0), planted: share.planted + 1 });
      if (findings.length === 0) missed.push(`${kind}: ${what}`);
    }
    const found = faults.length - missed.length;
    process.stdout.write(
      [
        `planted ${faults.length}, found ${found}`,
        ...[...shares].map(([kind, share]) => `  ${kind}: ${share.found} of ${share.planted}`),
        ...missed.map((what) => `  missed ${what}`),
        '',
      ].join('\n'),
    );
    expect(faults.length).toBeGreaterThan(40);
    expect(found / faults.length).toBeGreaterThanOrEqual(0.9);
  },
  plantsAll ? 3_600_000 : 300_000,
);

/** The middle one of each group, or all. */
function choose<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  if (plantsAll) return items;
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return [...groups.values()].map((group) => group[Math.floor(group.length / 2)]!);
}

async function droppedNodes(run: Run): Promise<readonly Fault[]> {
  const nodes: { label: string; id: string }[] = [];
  for (const label of planted.standards.model.nodeTypes.values()) {
    if (label.isAbstract) continue;
    const rows = await run(`MATCH (n:${label.name}) RETURN n.id AS a ORDER BY a`);
    nodes.push(...rows.map(([id]) => ({ label: label.name, id: id as string })));
  }
  return choose(nodes, ({ label }) => label).map(({ label, id }) => ({
    kind: `dropped ${label}`,
    what: id,
    plant: (into) => into(`MATCH (n:${label}) WHERE n.id = $id DETACH DELETE n`, { id }),
  }));
}

interface Relationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

async function relationships(run: Run, condition = ''): Promise<readonly Relationship[]> {
  const rows = await run(
    `MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL ${condition} RETURN a.id AS a, type(r) AS b, b.id AS c ORDER BY b, a, c`,
  );
  return rows.map(([from, type, to]) => ({ from: from as string, type: type as string, to: to as string }));
}

function at({ type }: Relationship, then: string): string {
  return `MATCH (a)-[r:${type}]->(b) WHERE a.id = $from AND b.id = $to ${then}`;
}

function nameOf({ from, type, to }: Relationship): string {
  return `${from} -${type}-> ${to}`;
}

async function droppedRelationships(run: Run): Promise<readonly Fault[]> {
  return choose(await relationships(run), ({ type }) => type).map((one) => ({
    kind: `dropped ${one.type}`,
    what: nameOf(one),
    plant: (into) => into(at(one, 'DELETE r'), { from: one.from, to: one.to }),
  }));
}

async function changedNumbers(run: Run): Promise<readonly Fault[]> {
  const rows = await run('MATCH (o:Outcome) WHERE o.value IS NOT NULL RETURN o.id AS a ORDER BY a');
  return choose(rows, () => '').map(([id]) => ({
    kind: 'changed number',
    what: id as string,
    plant: (into) => into('MATCH (o:Outcome) WHERE o.id = $id SET o.value = o.value + 1.0', { id: id as string }),
  }));
}

async function turnedQualifiers(run: Run): Promise<readonly Fault[]> {
  const rows = await run('MATCH (o:Outcome) WHERE o.value IS NOT NULL RETURN o.id AS a, o.qualifier AS b ORDER BY a');
  return choose(rows, ([, qualifier]) => qualifier as string).map(([id, qualifier]) => ({
    kind: 'turned qualifier',
    what: `${id as string} ${qualifier as string}`,
    plant: (into) =>
      into('MATCH (o:Outcome) WHERE o.id = $id SET o.qualifier = $qualifier', {
        id: id as string,
        qualifier: qualifier === 'EXACT' ? 'APPROX' : 'EXACT',
      }),
  }));
}

/** An inference that is made to look like a statement in every property. */
async function turnedStatements(run: Run): Promise<readonly Fault[]> {
  return choose(await relationships(run, 'AND r.stated = false'), ({ type }) => type).map((one) => ({
    kind: 'inferred turned stated',
    what: nameOf(one),
    plant: (into) => into(at(one, 'SET r.stated = true REMOVE r.confidence, r.note'), { from: one.from, to: one.to }),
  }));
}

/** A body that delivered nothing is given each measure in turn, with the measure's own words as evidence. */
async function inventedActors(run: Run): Promise<readonly Fault[]> {
  const rows = await run('MATCH (m:Measure)-[s:STATED_IN]->(p:Passage) RETURN m.id AS a, p.id AS b ORDER BY a, b');
  return choose(rows, () => '').map(([id, passage]) => ({
    kind: 'invented actor',
    what: id as string,
    plant: (into) =>
      into(
        `MATCH (m:Measure) WHERE m.id = $id MATCH (m)-[s:STATED_IN]->(p:Passage) WHERE p.id = $passage
MATCH (i:Institution) WHERE i.id = 'inst:cn-42:government'
CREATE (i)-[:DELIVERED {source: s.source, stated: true, role: 'lead', evidence: [p.id], quote: s.quote}]->(m)
SET m.actorStated = true`,
        { id: id as string, passage: passage as string },
      ),
  }));
}
