// Holds what a check tells: of rules that are wrong, of texts that are missing or differ, and of nodes that stand alone.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Source } from 'graphql';
import { FaultsError } from '../../src/errors';
import { buildModel, parseSchema } from '../../src/model';
import { check, load, type CheckReport } from '../../src/steward';
import { makeStore, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';

const model = buildModel(
  parseSchema([
    new Source(
      `
      type Book @node {
        id: ID!
        sha256: String!
        preferredId: ID
        preferred: Poet @reference(property: "preferredId")
        poet: Poet! @relationship(type: "WROTE", direction: IN)
        lines: [Line!]! @relationship(type: "HAS_LINE", direction: OUT)
      }
      type Line @node @excerpt(of: "book", digest: "sha256", text: "text", start: "start", end: "end", except: "—") {
        id: ID!
        text: String!
        start: Int!
        end: Int!
        book: Book @relationship(type: "HAS_LINE", direction: IN)
      }
      type Poet @node { id: ID! names: [String!] books: [Book!]! @relationship(type: "WROTE", direction: OUT) }
      `,
      'books.graphql',
    ),
  ]),
);

const text = '😀春眠不觉晓\n— 处处闻啼鸟\n';
const script = `
MERGE (b:Book {id: 'book:spring'}) SET b.sha256 = '${createHash('sha256').update(text).digest('hex')}';
MERGE (l:Line {id: 'line:1'}) SET l.text = '😀春眠不觉晓', l.start = 0, l.end = 6;
MERGE (l:Line {id: 'line:2'}) SET l.text = '处处闻啼鸟', l.start = 9, l.end = 14;
MERGE (p:Poet {id: 'poet:meng'});
MATCH (b:Book {id: 'book:spring'}) MATCH (l:Line) MERGE (b)-[:HAS_LINE]->(l);
MATCH (b:Book {id: 'book:spring'}) MATCH (p:Poet {id: 'poet:meng'}) MERGE (p)-[:WROTE]->(b);
`;
const files = { 'cypher/a.cypher': script, 'cypher/sources/spring.txt': text };
const sentence = '// Nothing is wrong.\n';

describe.each(chosenEngines)('A check on %s', (engine) => {
  let test: TestStore;
  let folder: string;
  beforeEach(async () => {
    test = await makeStore(engine);
    folder = mkdtempSync(join(tmpdir(), 'mandate-check-'));
  });
  afterEach(async () => {
    await test.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Loads the scripts of the folder "cypher" and checks them by the rules of the folder "rules". */
  async function checkFiles(
    written: Readonly<Record<string, string>>,
    path = 'cypher',
  ): Promise<{ readonly report: CheckReport; readonly dataVersion: string }> {
    for (const [name, content] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const paths = [join(folder, path)];
    const { dataVersion } = await load({ model, store: test.store, paths, isFresh: true });
    return {
      report: await check({ model, store: test.store, paths, rulesFolder: join(folder, 'rules') }),
      dataVersion,
    };
  }
  const messagesOf = async (changes: string): Promise<readonly string[]> => {
    const { report } = await checkFiles({ ...files, 'cypher/b.cypher': changes });
    return report.findings.map(({ rule, message }) => `${rule} ${message}`);
  };
  const faultsOf = async (rules: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const written = Object.entries(rules).map(([name, content]) => [`rules/${name}`, content] as const);
    const checked = checkFiles({ ...files, ...Object.fromEntries(written) });
    const error: unknown = await checked.catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultsError)) throw error;
    return error.faults.map(({ file, line, column, message }) =>
      [file!.replace(`${folder}/rules/`, ''), line, column, ` ${message}`]
        .filter((part) => part !== undefined)
        .join(':'),
    );
  };

  it('tells what it judged: the version, how many rules, which texts', async () => {
    const { report, dataVersion } = await checkFiles({
      ...files,
      'rules/a.cypher': `${sentence}MATCH (n:Book) WHERE n.id = 'x' RETURN n.id AS id, 'a' AS found, 'b' AS expected`,
      'rules/notes.txt': 'no rule',
    });
    expect(report).toEqual({ dataVersion, findings: [], rules: 1, texts: { checked: ['book:spring'], missing: [] } });
  });

  it('has no rules where there is no folder of them', async () => {
    expect((await checkFiles(files)).report).toMatchObject({ rules: 0, findings: [] });
  });

  it('says that a text is missing, and finds no fault in that', async () => {
    expect((await checkFiles({ 'cypher/a.cypher': script })).report).toMatchObject({
      findings: [],
      texts: { checked: [], missing: ['book:spring'] },
    });
  });

  it('knows a text by its bytes alone, not by its name', async () => {
    const sources = { 'cypher/sources/README.md': '春眠', 'cypher/sources/another.name': text };
    expect((await checkFiles({ 'cypher/a.cypher': script, ...sources })).report.texts.checked).toEqual(['book:spring']);
  });

  it('finds the texts beside a script that is named by itself', async () => {
    expect((await checkFiles(files, 'cypher/a.cypher')).report.texts.checked).toEqual(['book:spring']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'differs from its file',
      "MATCH (l:Line {id: 'line:1'}) SET l.text = '😀春眠不觉晚' RETURN count(*) AS told;",
      ['excerpt-text line:1: found "😀春眠不觉晚"; expected what the file has from 0 to 6: "😀春眠不觉晓".'],
    ],
    [
      'begins within the one before it',
      "MATCH (l:Line {id: 'line:2'}) SET l.start = 5, l.text = '晓\\n— 处处闻啼鸟' RETURN count(*) AS told;",
      ['excerpt-order line:2: found a start at 5; expected one at 6 or later: excerpts do not overlap.'],
    ],
    [
      'leaves words to nobody, between two and behind the last',
      "MATCH (l:Line {id: 'line:2'}) SET l.start = 11, l.end = 13, l.text = '闻啼' RETURN count(*) AS told;",
      [
        'excerpt-gap book:spring: found "处处" in no excerpt, between the code points 6 and 11; expected every word in one.',
        'excerpt-gap book:spring: found "鸟" in no excerpt, between the code points 13 and 15; expected every word in one.',
      ],
    ],
  ])('finds an excerpt that %s', async (_title, changes, messages) => {
    expect(await messagesOf(changes)).toEqual(messages);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'without the one node that a field requires',
      'MATCH (:Poet)-[r:WROTE]->(:Book) DELETE r;\nMATCH (p:Poet) MATCH (b:Book) SET b.preferredId = p.id;',
      ['required book:spring: found no node; expected one, as Book.poet says.'],
    ],
    [
      'with two where a field leads to one',
      "MATCH (b:Book) CREATE (:Poet {id: 'poet:li'})-[:WROTE]->(b);",
      ['to-one book:spring: found 2 nodes: poet:li, poet:meng; expected one, as Book.poet says.'],
    ],
    [
      'that nothing leads to and nothing names',
      "CREATE (:Poet {id: 'poet:li'});",
      ['orphan poet:li: found no relationship; expected one at least.'],
    ],
  ])('finds a node %s', async (_title, changes, messages) => {
    expect(await messagesOf(changes)).toEqual(messages);
  });

  it('finds what a load would refuse, once the schema has changed', async () => {
    await checkFiles(files);
    const stricter = buildModel(
      parseSchema([
        new Source(
          `type Book @node { id: ID! sha256: String! lines: [Line!]! @relationship(type: "HAS_LINE", direction: OUT) }
          type Line @node { id: ID! text: String! start: Int! end: Int! rhyme: String! }
          type Poet @node { id: ID! books: [Book!]! @relationship(type: "WROTE", direction: OUT) }`,
        ),
      ]),
    );
    const { findings } = await check({
      model: stricter,
      store: test.store,
      paths: [join(folder, 'cypher')],
      rulesFolder: join(folder, 'rules'),
    });
    expect(findings.map(({ rule, about, line, message }) => [rule, about, line, message])).toEqual([
      ['schema', 'line:1', 3, 'Line "line:1" has no "rhyme", and the schema requires one.'],
      ['schema', 'line:2', 4, 'Line "line:2" has no "rhyme", and the schema requires one.'],
    ]);
  });

  it('gives a rule the matches of its pattern: words, code points and groups', async () => {
    const { report } = await checkFiles({
      ...files,
      'rules/matches.cypher': `// No line says 不觉晓 or 闻啼.
// match Line.text /(?<first>不觉|闻)(?:晓|啼)(鸟)?/
UNWIND $matches AS m
RETURN m[0] AS id, m[1] + CASE WHEN m[2] = 3 AND m[3] = 6 THEN ' from 3 to 6' WHEN m[2] = 2 AND m[3] = 5 THEN ' from 2 to 5' ELSE '' END AS found,
  m[4] + coalesce(m[5], ', nothing') AS expected`,
    });
    expect(report.findings.map(({ about, found, expected }) => [about, found, expected])).toEqual([
      ['line:1', '不觉晓 from 3 to 6', '不觉, nothing'],
      ['line:2', '闻啼鸟 from 2 to 5', '闻鸟'],
    ]);
  });

  it('takes a finding at a relationship from five columns', async () => {
    const { report } = await checkFiles({
      ...files,
      'rules/wrote.cypher': `${sentence}MATCH (p:Poet)-[r:WROTE]->(b:Book) RETURN p.id AS id, 'it' AS found, 'none' AS expected, type(r) AS type, b.id AS to`,
    });
    expect(report.findings).toEqual([
      {
        rule: 'wrote',
        about: 'poet:meng -WROTE-> book:spring',
        message: 'poet:meng -WROTE-> book:spring: found it; expected none.',
        found: 'it',
        expected: 'none',
        file: join(folder, 'cypher', 'a.cypher'),
        line: 7,
        column: 81,
        sourceLine: script.split('\n')[6],
      },
    ]);
  });

  it('tells the faults of all rules at once, before it reads anything', async () => {
    expect(
      await faultsOf({
        'a.cypher': 'RETURN 1 AS a',
        'b.cypher': `${sentence}RETURN 1 AS a;\nRETURN 2 AS b;`,
        'c.cypher': '// Only words.\n',
        'd.cypher': `${sentence}// match Lines.text /春/\nRETURN 1 AS a`,
        'e.cypher': `${sentence}// match Poet.names /春/\nRETURN 1 AS a`,
        'f.cypher': `${sentence}// match Line.text /(春/\nRETURN 1 AS a`,
        'g.cypher': '// No sentence\nRETURN 1 AS a',
        'h.cypher': `${sentence}RETURN '春 AS a`,
        'i.cypher': `${sentence}UNWIND $matches AS m RETURN m[0] AS a`,
        'j.cypher': `${sentence}// match Line.text /春/\nRETURN 1 AS a`,
      }),
    ).toEqual([
      'a.cypher:1:1: A rule begins with a comment that says in one sentence what must hold.',
      'b.cypher:3:1: A rule is one statement that reads.',
      'c.cypher:1:1: A rule is one statement that reads.',
      'd.cypher:2:1: Write "match Type.property /regular expression/", with a type and a property of the schema.',
      'e.cypher:2:1: Write "match Type.property /regular expression/", with a type and a property of the schema.',
      'f.cypher:2:1: Invalid regular expression: /(春/gu: Unterminated group.',
      'g.cypher:1:1: A rule begins with a comment that says in one sentence what must hold.',
      "h.cypher:2:8: The string that begins here with ' is never closed.",
      'i.cypher:2:1: A rule reads $matches exactly where a comment before it says "match …".',
      'j.cypher:3:1: A rule reads $matches exactly where a comment before it says "match …".',
    ]);
  });

  const says = engine === 'neo4j' ? 'Neo4j says' : 'The embedded engine says';
  it.each([
    ['what is not Cypher', 'MATCH (n:Book RETURN n.id AS id', '2:15: "RETURN" cannot stand here'],
    ['what the engine does not accept', 'MATCH (n:Book) RETURN m.id AS id', `2:23: ${says}: `],
    [
      'what writes',
      "MATCH (n:Book) SET n.sha256 = 'x' RETURN n.id AS id, 'a' AS found, 'b' AS expected",
      `2:1: ${says}: .*(read-only|read access)`,
    ],
    [
      'what deletes',
      "MATCH (n:Poet) DETACH DELETE n RETURN 'x' AS id, 'a' AS found, 'b' AS expected",
      `2:1: ${says}: .*(read-only|read access)`,
    ],
    [
      'an answer of another form',
      'MATCH (n:Book) RETURN count(n) AS books',
      '2:1: A rule answers three columns, id, found and expected, or five, with type and to behind them.',
    ],
  ])('refuses a rule with %s, and changes nothing', async (_title, rule, fault) => {
    expect(await faultsOf({ 'a.cypher': `${sentence}${rule}` })).toEqual([
      expect.stringMatching(new RegExp(`^a\\.cypher:${fault}`)),
    ]);
    const paths = [join(folder, 'cypher')];
    expect(await load({ model, store: test.store, paths, isFresh: false })).toMatchObject({ isChanged: false });
  });
});
