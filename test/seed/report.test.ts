// Holds the seed against the report's own text: what is quoted stands there, and what stands there is told.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph, type OpenGraph } from '../support/open-graph';

const documentId = 'doc:cn-420200:law-based-government-report:2023';
const bytes = readFileSync(join('cypher', 'sources', `${documentId.replaceAll(':', '-')}.txt`));
const text = [...bytes.toString('utf8')];
const title = '关于2023年法治政府建设情况的报告';

interface Passage {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Claim {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabels: readonly string[];
  readonly source: string;
  readonly stated: boolean;
  readonly evidence: readonly string[];
  readonly quote: string;
  readonly note: string | null;
}

let graph: OpenGraph;
let passages: readonly Passage[];
let claims: readonly Claim[];
let toldIn: ReadonlyMap<string, readonly Claim[]>;

async function rows(statement: string): Promise<readonly (readonly unknown[])[]> {
  return (await graph.reader.read([{ text: statement, parameters: {} }])).rows[0] ?? [];
}

beforeAll(async () => {
  const scripts = readdirSync('cypher')
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  graph = await openGraph('embedded', {
    schemaFolder: 'schema',
    data: { scripts: scripts.map((name) => join('cypher', name)) },
  });
  passages = (
    await rows(
      'MATCH (p:Passage) RETURN p.id AS a, p.section AS b, p.text AS c, p.startOffset AS d, p.endOffset AS e ORDER BY p.position',
    )
  ).map(([id, section, passage, start, end]) => ({ id, section, text: passage, start, end }) as Passage);
  claims = (
    await rows(
      'MATCH (a)-[r]->(b) WHERE r.source IS NOT NULL RETURN type(r) AS a, a.id AS b, b.id AS c, labels(a) AS d, r.source AS e, r.stated AS f, r.evidence AS g, r.quote AS h, r.note AS i',
    )
  ).map(
    ([type, from, to, fromLabels, source, stated, evidence, quote, note]) =>
      ({ type, from, to, fromLabels, source, stated, evidence, quote, note }) as Claim,
  );
  const byPassage = new Map<string, Claim[]>();
  for (const claim of claims) {
    const [first] = claim.evidence;
    if (first !== undefined) byPassage.set(first, [...(byPassage.get(first) ?? []), claim]);
  }
  toldIn = byPassage;
});

afterAll(() => graph.close());

describe('the document', () => {
  it('is the stored file, byte for byte', async () => {
    const [row] = await rows(`MATCH (d:Document) WHERE d.id = '${documentId}' RETURN d.sha256 AS a, d.characters AS b`);
    expect(row).toEqual([createHash('sha256').update(bytes).digest('hex'), text.length]);
  });

  it('has passages that are its own text, in order and apart from each other', () => {
    expect(passages.length).toBeGreaterThan(80);
    let end = 0;
    for (const passage of passages) {
      expect(text.slice(passage.start, passage.end).join('')).toBe(passage.text);
      expect(passage.start).toBeGreaterThanOrEqual(end);
      end = passage.end;
    }
  });

  it('has every character of its body in one passage, but for blanks and the line that offers to share it', () => {
    const covered = new Set(
      passages.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
    );
    const body = [...text.join('').slice(0, text.join('').indexOf(title))].length;
    const missing = text.flatMap((character, index) =>
      index >= body && !covered.has(index) && /\S/.test(character) ? [character] : [],
    );
    expect(missing.join('')).toBe('分享:');
  });
});

describe('each claim', () => {
  it('names passages of its own document, and quotes the first of them', () => {
    const known = new Map(passages.map((passage) => [passage.id, passage]));
    const wrong = claims.filter(
      ({ source, evidence, quote }) =>
        source !== documentId ||
        evidence.length === 0 ||
        !evidence.every((id) => known.has(id)) ||
        quote === '' ||
        !known.get(evidence[0] as string)?.text.includes(quote),
    );
    expect(wrong).toEqual([]);
    expect(claims.length).toBeGreaterThan(200);
  });

  it('says why, where it is inferred', () => {
    expect(claims.filter(({ stated, note }) => !stated && !note)).toEqual([]);
  });
});

describe('each entity', () => {
  it('is stated in a passage, or says why not', async () => {
    const orphans = await rows(
      'MATCH (n:Entity) WHERE (EXISTS { MATCH (n)-[:STATED_IN]->(p:Passage) }) = false AND (n.stated OR n.note IS NULL) RETURN n.id AS a',
    );
    expect(orphans).toEqual([]);
  });

  it('has an id of the agreed form', async () => {
    const ids = (await rows('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS a')).map(([id]) => id as string);
    const form =
      /^(doc|passage|place|period|metric|inst|reg|reform|measure|outcome|recognition|shortcoming|plan)(:[a-z0-9]+(-[a-z0-9]+)*)+$/;
    expect(ids.filter((id) => !form.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('each sentence', () => {
  it('has every number in a quote', () => {
    const missing = passages.flatMap((passage) => {
      const quotes = (toldIn.get(passage.id) ?? []).map(({ quote }) => quote);
      // The date line and the years reported on and planned for are told by the document and its periods.
      const numbers = [...passage.text.replace(/\d{4}-\d{2}-\d{2}/, '').matchAll(/\d+(\.\d+)?/g)].filter(
        ([number]) => !['2023', '2024'].includes(number),
      );
      return numbers
        .filter(([number]) => !quotes.some((quote) => quote.includes(number)))
        .map(([number]) => `${passage.id} ${number}`);
    });
    expect(missing).toEqual([]);
  });

  it('has every title in the quote of an instrument', () => {
    const missing = passages.flatMap((passage) => {
      const quotes = (toldIn.get(passage.id) ?? [])
        .filter(({ fromLabels }) => fromLabels.includes('Regulation'))
        .map(({ quote }) => quote);
      return [...passage.text.matchAll(/《[^》]+》/g)]
        .filter(([name]) => !quotes.some((quote) => quote.includes(name)))
        .map(([name]) => name);
    });
    expect(missing).toEqual([]);
  });

  it('has one metric for each outcome, and its number in its words', async () => {
    const outcomes = await rows(
      'MATCH (o:Outcome) CALL (o) { MATCH (o)-[:OF_METRIC]->(m:Metric) RETURN count(m) AS metrics } CALL (o) { MATCH (o)-[s:STATED_IN]->(:Passage) RETURN collect(s.quote) AS quotes } RETURN o.id AS a, metrics, o.value AS b, o.kind AS c, quotes, o.valueText AS d',
    );
    expect(outcomes.length).toBeGreaterThan(10);
    const wrong = outcomes.filter(([, metrics, value, kind, quotes, words]) => {
      const isTold =
        value === null
          ? ['QUALITATIVE', 'COVERAGE'].includes(kind as string)
          : (quotes as string[]).some((quote) => quote.includes(String(words ?? value)));
      return metrics !== 1 || !isTold;
    });
    expect(wrong).toEqual([]);
  });
});
