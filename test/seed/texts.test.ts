// Holds each document against its own text: what is quoted stands there, and what stands there is told.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph, type OpenGraph } from '../support/open-graph';

interface Document {
  readonly id: string;
  /** Where its scripts are, and its text in sources/. */
  readonly folder: string;
  readonly title: string;
  readonly year: number;
  readonly passages: number;
  /** What its body has besides passages. */
  readonly leftOut: string;
}

const reports = join('test', 'fixtures', 'reports'); // invented
const documents: readonly Document[] = [
  {
    id: 'doc:cn-420200:law-based-government-report:2023',
    folder: 'cypher',
    title: '关于2023年法治政府建设情况的报告',
    year: 2023,
    passages: 89,
    leftOut: '分享:', // the line that offers to share it
  },
  {
    id: 'doc:cn-999900:law-based-government-report:2019',
    folder: reports,
    title: '关于2019年法治政府建设情况的报告',
    year: 2019,
    passages: 19,
    leftOut: '',
  },
  {
    id: 'doc:cn-999900:law-based-government-report:2020',
    folder: reports,
    title: '关于2020年法治政府建设情况的报告',
    year: 2020,
    passages: 20,
    leftOut: '',
  },
  {
    id: 'doc:cn-999900:justice-bureau-press-release:2020',
    folder: reports,
    title: '示例市司法局“法治进书屋”活动走进社区',
    year: 2020,
    passages: 5,
    leftOut: '',
  },
];

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
let allPassages: readonly Passage[];
let allClaims: readonly Claim[];

async function rows(statement: string): Promise<readonly (readonly unknown[])[]> {
  return (await graph.reader.read([{ text: statement, parameters: {} }])).rows[0] ?? [];
}

beforeAll(async () => {
  graph = await openGraph('embedded', { schemaFolder: 'schema', data: { scripts: ['cypher', reports] } });
  allPassages = (
    await rows(
      'MATCH (p:Passage) RETURN p.id AS a, p.section AS b, p.text AS c, p.startOffset AS d, p.endOffset AS e ORDER BY p.position',
    )
  ).map(([id, section, passage, start, end]) => ({ id, section, text: passage, start, end }) as Passage);
  allClaims = (
    await rows(
      'MATCH (a)-[r]->(b) WHERE r.source IS NOT NULL RETURN type(r) AS a, a.id AS b, b.id AS c, labels(a) AS d, r.source AS e, r.stated AS f, r.evidence AS g, r.quote AS h, r.note AS i',
    )
  ).map(
    ([type, from, to, fromLabels, source, stated, evidence, quote, note]) =>
      ({ type, from, to, fromLabels, source, stated, evidence, quote, note }) as Claim,
  );
});

afterAll(() => graph.close());

describe.each(documents)('$id', ({ id, folder, title, year, leftOut, ...expected }) => {
  const bytes = readFileSync(join(folder, 'sources', `${id.replaceAll(':', '-')}.txt`));
  const text = [...bytes.toString('utf8')];
  let passages: readonly Passage[];
  let claims: readonly Claim[];
  beforeAll(() => {
    passages = allPassages.filter((passage) => passage.id.startsWith(`${id.replace('doc:', 'passage:')}:`));
    claims = allClaims.filter(({ source }) => source === id);
  });

  /** What is claimed with words of a passage. */
  const claimsIn = (passage: Passage) => claims.filter(({ evidence }) => evidence[0] === passage.id);

  it('is the stored file, byte for byte', async () => {
    const [row] = await rows(
      `MATCH (d:Document) WHERE d.id = '${id}' RETURN d.sha256 AS a, d.characters AS b, d.title AS c, d.reportingYear AS d`,
    );
    expect(row).toEqual([createHash('sha256').update(bytes).digest('hex'), text.length, title, year]);
  });

  it('has passages that are its own text, in order and apart from each other', () => {
    expect(passages.length).toBe(expected.passages);
    let end = 0;
    for (const passage of passages) {
      expect(text.slice(passage.start, passage.end).join('')).toBe(passage.text);
      expect(passage.start).toBeGreaterThanOrEqual(end);
      end = passage.end;
    }
  });

  it('has every character of its body in one passage, but for blanks and what is left out', () => {
    const covered = new Set(
      passages.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
    );
    const body = [...text.join('').slice(0, text.join('').indexOf(title))].length;
    const missing = text.flatMap((character, index) =>
      index >= body && !covered.has(index) && /\S/.test(character) ? [character] : [],
    );
    expect(missing.join('')).toBe(leftOut);
  });

  it('has claims that name its own passages, and quote the first of them', () => {
    const known = new Map(passages.map((passage) => [passage.id, passage]));
    const wrong = claims.filter(
      ({ evidence, quote }) =>
        evidence.length === 0 ||
        !evidence.every((id) => known.has(id)) ||
        quote === '' ||
        !known.get(evidence[0] as string)?.text.includes(quote),
    );
    expect(wrong).toEqual([]);
    expect(claims.length).toBeGreaterThan(expected.passages);
  });

  it('has every number of its sentences in a quote', () => {
    const missing = passages.flatMap((passage) => {
      const quotes = claimsIn(passage).map(({ quote }) => quote);
      // The date line, the year reported on and the one planned for are told by the document and the periods.
      const numbers = [...passage.text.replace(/\d{4}-\d{2}-\d{2}/, '').matchAll(/\d+(\.\d+)?/g)].filter(
        ([number]) => ![year, year + 1].includes(Number(number)),
      );
      return numbers
        .filter(([number]) => !quotes.some((quote) => quote.includes(number)))
        .map(([number]) => `${passage.id} ${number}`);
    });
    expect(missing).toEqual([]);
  });

  it('has every title in the quote of an instrument', () => {
    const missing = passages.flatMap((passage) => {
      const quotes = claimsIn(passage)
        .filter(({ fromLabels }) => fromLabels.includes('Regulation'))
        .map(({ quote }) => quote);
      return [...passage.text.matchAll(/《[^》]+》/g)]
        .filter(([name]) => !quotes.some((quote) => quote.includes(name)))
        .map(([name]) => name);
    });
    expect(missing).toEqual([]);
  });
});

describe('each claim', () => {
  it('comes from one of these documents', () => {
    expect(new Set(allClaims.map(({ source }) => source))).toEqual(new Set(documents.map(({ id }) => id)));
    expect(allPassages.length).toBe(documents.reduce((sum, { passages }) => sum + passages, 0));
  });

  it('says why, where it is inferred', () => {
    expect(allClaims.filter(({ stated, note }) => !stated && !note)).toEqual([]);
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

describe('each outcome', () => {
  it('has one metric, and its number in its words', async () => {
    const outcomes = await rows(
      'MATCH (o:Outcome) CALL (o) { MATCH (o)-[:OF_METRIC]->(m:Metric) RETURN count(DISTINCT m) AS metrics } CALL (o) { MATCH (o)-[s:STATED_IN]->(:Passage) RETURN collect(s.quote) AS quotes } RETURN o.id AS a, metrics, o.value AS b, o.valueText AS c, o.kind AS d, quotes',
    );
    expect(outcomes.length).toBeGreaterThan(10);
    const wrong = outcomes.filter(([, metrics, value, words, kind, quotes]) => {
      const isTold =
        value === null
          ? ['QUALITATIVE', 'COVERAGE'].includes(kind as string)
          : (quotes as string[]).some((quote) => quote.includes(String(words ?? value)));
      return metrics !== 1 || !isTold;
    });
    expect(wrong).toEqual([]);
  });
});

describe('docs/reading-notes.md', () => {
  it('discusses clauses that stand in the passages it names, in the order of the text', () => {
    const notes = readFileSync(join('docs', 'reading-notes.md'), 'utf8');
    const entries = [...notes.matchAll(/^### (\d{3}) (.+)$/gm)].map(
      ([, number, clause]) => [number!, clause!] as const,
    );
    expect(entries.length).toBeGreaterThan(50);
    const textOf = new Map(allPassages.map(({ id, text }) => [id, text]));
    const first = documents[0]!.id.replace('doc:', 'passage:');
    expect(entries.filter(([number, clause]) => !textOf.get(`${first}:${number}`)?.includes(clause))).toEqual([]);
    expect(entries.map(([number]) => number)).toEqual(entries.map(([number]) => number).sort());
  });
});

describe('the glossary of docs/reading-notes.md', () => {
  interface Row {
    readonly section: string;
    readonly chinese: string;
    readonly english: string;
  }

  interface Named {
    readonly label: string;
    readonly name: string;
    readonly nameEn: string;
  }

  /** What these tables list are nodes; all others list terms, which may stand inside the name of a node. */
  const sectionsOfNodes: Readonly<Record<string, string>> = {
    Bodies: 'Institution',
    Instruments: 'Regulation',
    'Reforms, systems and programmes': 'Reform',
    Honours: 'Recognition',
  };

  let glossary: readonly Row[];
  let nodes: readonly Named[];
  beforeAll(async () => {
    const notes = readFileSync(join('docs', 'reading-notes.md'), 'utf8');
    const [, ...sections] = notes.slice(notes.indexOf('## Glossary\n')).split('\n### ');
    glossary = sections.flatMap((text) =>
      [...text.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
        .filter(([, chinese]) => chinese !== 'Chinese' && !/^-+$/.test(chinese!))
        // Short forms of a name stand behind it in brackets.
        .map(([, chinese, english]) => ({
          section: text.split('\n')[0]!,
          chinese: chinese!.replace(/ \([^)]*\)$/, ''),
          english: english!,
        })),
    );
    const found = await rows(
      `MATCH (n:Entity)-[s:STATED_IN]->(:Passage) WHERE s.source = '${documents[0]!.id}' RETURN DISTINCT labels(n) AS a, n.name AS b, n.nameEn AS c`,
    );
    nodes = found.map(([labels, name, nameEn]) => ({
      label: (labels as string[]).find((label) => label !== 'Entity')!,
      name: name as string,
      nameEn: nameEn as string,
    }));
    expect(glossary.length).toBeGreaterThan(250);
    expect(nodes.length).toBeGreaterThan(250);
  });

  it('has a row for every institution, instrument and reform, and for nothing that is none', () => {
    for (const [section, label] of Object.entries(sectionsOfNodes)) {
      const listed = glossary.filter((row) => row.section === section).map(({ chinese }) => chinese);
      const named = nodes.filter((node) => node.label === label).map(({ name }) => name);
      expect(listed.filter((name) => !named.includes(name))).toEqual([]);
      expect(new Set(listed).size).toBe(listed.length);
      // An honour may be named by what it is alone (典型经验在全国推广), so not every one is in the glossary.
      if (label !== 'Recognition') expect(named.filter((name) => !listed.includes(name))).toEqual([]);
    }
  });

  it('has the English name of the node that a row names', () => {
    const wrong = glossary
      .filter(({ section }) => section in sectionsOfNodes || section === 'Places')
      .flatMap(({ section, chinese, english }) => {
        // A row of places may list several.
        const names = section === 'Places' ? chinese.split(', ') : [chinese];
        const inEnglish = section === 'Places' ? english.split(', ') : [english];
        return nodes
          .filter(({ name }) => names.includes(name))
          .filter(({ name, nameEn }) => nameEn !== inEnglish[names.indexOf(name)])
          .map(({ nameEn }) => `${chinese}: ${english}, not ${nameEn}`);
      });
    expect(wrong).toEqual([]);
  });

  it('has a term in the words that a node with its name has', () => {
    const plain = (text: string): string => text.replace(/[“”]/g, '').toLowerCase();
    const terms = glossary.filter(({ section }) => !(section in sectionsOfNodes) && section !== 'Places');
    const named = terms.flatMap(({ chinese, english }) =>
      nodes.filter(({ name }) => plain(name) === plain(chinese)).map(({ nameEn }) => [english, nameEn] as const),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter(([english, nameEn]) => !plain(nameEn).includes(plain(english)))).toEqual([]);
  });
});
