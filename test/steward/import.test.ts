// Turns tables into scripts, loads them, and compares what is stored with what the cells say.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { getOperationAST, parse } from 'graphql';
import { Answerer } from '../../src/answer';
import { buildApi } from '../../src/api';
import { openTable } from '../../src/export/open-table';
import { tableFormats } from '../../src/export/table-formats';
import { buildModel, readSchema } from '../../src/model';
import { importTable, load } from '../../src/steward';
import { chosenEngines } from '../support/engines';
import { makeStore, statement, type TestStore } from '../store/test-store';

const model = buildModel(readSchema(join(__dirname, '..', 'fixtures', 'films', 'schema')));
const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 50_000, sizeLimit: 5_000_000 };

const filmsTable = `Code,Title,Year,Rating,Tags,Classic,Genre,Studio,Actor,Roles
harbour,Harbour,1999,8.5,sea|night,yes,DRAMA,North,Mara Quill,Anna|Voice
harbour,Harbour,1999,8.5,sea|night,yes,DRAMA,North,Ines Ward,

lanterns,Lanterns,2004,7,night,no,,,Mara Quill,Anna
blank,Blank,,,,,,,,
`;
const filmsMapping = {
  nodes: [
    {
      name: 'film',
      type: 'Movie',
      id: 'movie:{Code}',
      properties: {
        title: 'Title',
        released: 'Year',
        rating: { column: 'Rating' },
        tags: { column: 'Tags', separator: '|' },
        isClassic: { column: 'Classic', values: { yes: true, no: false } },
        genre: 'Genre',
      },
    },
    { type: 'Actor', id: 'person:{Actor|slug}', properties: { name: 'Actor' } },
    { type: 'Studio', id: 'studio:{Studio|slug}', properties: { name: 'Studio' } },
  ],
  relationships: [
    {
      type: 'ACTED_IN',
      from: 'Actor',
      to: 'film',
      properties: { source: { value: 'credits' }, roles: { column: 'Roles', separator: '|' } },
    },
    { type: 'MADE_BY', from: 'film', to: { type: 'Studio', id: 'studio:{Studio|slug}' } },
  ],
};

/** Texts that break careless writers of Cypher or of CSV, and those that look like commands. */
const texts = [
  "'}) DETACH DELETE n //",
  "\\'}) DETACH DELETE n //",
  '\\u0027}) DETACH DELETE n //',
  '\\\\u0027',
  '\\uu0027',
  '\\U0027 \\u005c \\n \\',
  '`}) RETURN 1; MATCH (n) DELETE n; /*',
  '"quoted"',
  'two\nlines\r\nand\rthree\t.',
  '😀 👩‍👩‍👧 雾港',
  'שלום \u202Eabc\u202C مرحبا',
  '\u2028\u0085\u0001\uFEFF\u007F',
  '$x ${y} {id: 1}',
  '=1+1',
  ' blanks ',
  '1e5',
  'null',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

async function script(table: string | Buffer, mapping: unknown, delimiter = ','): Promise<string> {
  const { pieces } = await importTable({
    model,
    table: write('table.csv', table),
    mapping: write('mapping.json', typeof mapping === 'string' ? mapping : JSON.stringify(mapping)),
    delimiter,
  });
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

it('writes one line for each row, in the order of the table, the same at each time', async () => {
  const text = await script(filmsTable, filmsMapping);
  expect(text).toBe(await script(filmsTable, filmsMapping));
  expect(text.replaceAll(/[0-9a-f]{64}/g, '<digest>')).toBe(readFileSync(join(__dirname, 'import.cypher'), 'utf8'));
});

it('reads a byte order mark, CRLF, other delimiters, YAML, and no row as no statement', async () => {
  const plain = (text: string) => text.replace(/^\/\/.*\n/gm, '');
  const expected = plain(await script(filmsTable, filmsMapping));
  expect(plain(await script(`\uFEFF${filmsTable.replaceAll('\n', '\r\n')}`, filmsMapping))).toBe(expected);
  expect(plain(await script(filmsTable.replaceAll(',', ';'), filmsMapping, ';'))).toBe(expected);
  const yaml = 'nodes:\n  - type: Studio\n    id: "{Studio|slug}"\n    properties: { name: Studio }\n';
  expect(plain(await script('Studio\n Ünder  Ground! \n', yaml))).toContain(
    "{`id`: 'under-ground', `name`: ' Ünder  Ground! '}",
  );
  expect(plain(await script(filmsTable.split('\n')[0]!, filmsMapping)).trim()).toBe('');
});

it('reads the mapping of the README', async () => {
  const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
  const mapping = /```json\n(\{\n {2}"nodes"[^]*?)```/.exec(readme)![1]!;
  const text = await script(
    'Code,Title,Year,Tags,Classic,Sequel of,Actor,Studio\nb,B,1999,x|y,no,a,Élise,North\n',
    mapping,
  );
  expect(text.match(/^ {2}\{.*\}$/gm)).toEqual([
    "  {`id`: 'movie:b', `title`: 'B', `released`: 1999, `tags`: ['x', 'y'], `isClassic`: false, `sequelOf`: 'movie:a'}",
    "  {`id`: 'person:elise', `name`: 'Élise'}",
    "  {`__from`: 'person:elise', `__to`: 'movie:b', `source`: 'credits'}",
    "  {`__from`: 'movie:b', `__to`: 'studio:north'}",
  ]);
});

it('parts its statements after 500 rows', async () => {
  const rows = Array.from({ length: 1001 }, (_, at) => `s${at}`).join('\n');
  const text = await script(`Name\n${rows}\n`, {
    nodes: [{ type: 'Studio', id: '{Name}', properties: { name: 'Name' } }],
  });
  expect(text.split('UNWIND').map((part) => part.match(/^ {2}\{/gm)?.length ?? 0)).toEqual([0, 500, 500, 1]);
});

describe.each(chosenEngines)('On %s', (engine) => {
  let test: TestStore;
  const loadText = (text: string, isFresh = false) =>
    load({ model, paths: [write('script.cypher', text)], store: test.store, isFresh });
  const read = async (text: string): Promise<unknown> => {
    const reader = await test.store.openReader();
    try {
      return (await reader.read([statement(text)])).rows[0];
    } finally {
      await reader.close();
    }
  };
  beforeAll(async () => {
    test = await makeStore(engine);
  });
  afterAll(() => test.remove());

  it('a table becomes the graph that it tells of, and a second load changes nothing', async () => {
    const text = await script(filmsTable, filmsMapping);
    expect(await loadText(text)).toMatchObject({ nodes: 6, relationships: 4, isChanged: true });
    expect(await loadText(text)).toMatchObject({ nodes: 6, relationships: 4, isChanged: false });
    expect(
      await read(
        'MATCH (m:Movie) RETURN m.id, m.title, m.released, m.rating, m.tags, m.isClassic, m.genre ORDER BY m.id',
      ),
    ).toEqual([
      ['movie:blank', 'Blank', null, null, null, null, null],
      ['movie:harbour', 'Harbour', 1999, 8.5, ['sea', 'night'], true, 'DRAMA'],
      ['movie:lanterns', 'Lanterns', 2004, 7, ['night'], false, null],
    ]);
    expect(
      await read(
        'MATCH (a:Person)-[r:ACTED_IN]->(m) RETURN a.name, m.title, r.source, r.roles ORDER BY a.name, m.title',
      ),
    ).toEqual([
      ['Ines Ward', 'Harbour', 'credits', null],
      ['Mara Quill', 'Harbour', 'credits', ['Anna', 'Voice']],
      ['Mara Quill', 'Lanterns', 'credits', ['Anna']],
    ]);
    expect(await read('MATCH (m)-[:MADE_BY]->(s) RETURN m.id, s.id')).toEqual([['movie:harbour', 'studio:north']]);
  });

  it('a cell that is emptied takes its value away', async () => {
    await loadText(await script(filmsTable, filmsMapping), true);
    await loadText(await script(filmsTable.replace('2004', ''), filmsMapping));
    expect(await read("MATCH (m:Movie {id: 'movie:lanterns'}) RETURN m.released")).toEqual([[null]]);
  });

  it('texts that look like Cypher stay texts', async () => {
    const table = stringify([['Id', 'Title'], ...texts.map((text, at) => [String(100 + at), text])]);
    const mapping = { nodes: [{ type: 'Movie', id: '{Id}', properties: { title: 'Title' } }] };
    await loadText(await script(table, mapping), true);
    expect(await read('MATCH (n:Movie) RETURN n.title ORDER BY n.id')).toEqual(texts.map((text) => [text]));
  });

  it('numbers keep their values', async () => {
    const floats = ['-0.1', '+.5', '7', '1e21', '-2E-7', '123456789.25', '0'];
    const table = stringify([['Id', 'Rating'], ...floats.map((text, at) => [String(at), text])]);
    const properties = { title: 'Id', rating: 'Rating', released: { value: -2147483648 } };
    await loadText(await script(table, { nodes: [{ type: 'Movie', id: '{Id}', properties }] }), true);
    expect(await read('MATCH (n:Movie) RETURN n.rating, n.released ORDER BY n.id')).toEqual(
      floats.map((text) => [Number(text), -2147483648]),
    );
  });

  it('an end that is not there refuses the load', async () => {
    const mapping = {
      relationships: [{ type: 'MADE_BY', from: { type: 'Movie', id: '{m}' }, to: { type: 'Studio', id: '{s}' } }],
    };
    const nodes = "MERGE (m:Movie {id: 'm'}) SET m.title = 'M';\nMERGE (s:Studio {id: 's'}) SET s.name = 'S';\n";
    const table = (other: string) => script(`m,s\nm,s\nm,${other}\n`, mapping);
    await expect(loadText(`${nodes}${await table('gone')}`, true)).rejects.toThrow('1 fault');
    expect(await loadText(`${nodes}${await table('s')}`, true)).toMatchObject({ nodes: 2, relationships: 1 });
  });

  it('an exported table comes back as the same graph', async () => {
    const list = ['=1', 'a|b', 'c\\', '|', '-2'];
    const seed = `UNWIND [
  {id: 'm1', title: '=1+1', rating: -2.5, released: -3, tags: [${list.map((item) => `'${item.replaceAll('\\', '\\\\')}'`).join(', ')}]},
  {id: 'm2', title: ' a "b"\\nc ', genre: 'COMEDY', classic: false, sequel: 'm1'},
  {id: '@m3', title: 'it\\'s', classic: true}
] AS row
MERGE (m:Movie {id: row.id})
SET m.title = row.title, m.rating = row.rating, m.released = row.released, m.tags = row.tags, m.genre = row.genre,
    m.isClassic = row.classic, m.sequelOf = row.sequel
RETURN count(*) AS told;
UNWIND [{id: 'a1', name: 'Ann', born: 1970}, {id: 'a2', name: 'Bo'}] AS row
MERGE (a:Actor {id: row.id}) SET a:Person, a.name = row.name, a.born = row.born RETURN count(*) AS told;
MATCH (a:Actor {id: 'a1'}) MATCH (m:Movie {id: 'm1'})
MERGE (a)-[r:ACTED_IN {source: 'x'}]->(m) SET r.roles = ['p', 'q'], r.lead = true, r.seenIn = ['m1', '@m3']
MERGE (a)-[s:ACTED_IN {source: 'y'}]->(m) SET s.billing = 2
RETURN count(*) AS told;
`;
    const { digest } = await loadText(seed, true);
    const reader = await test.store.openReader();
    const schema = buildApi(model);
    const answerer = new Answerer(model, schema, reader, limits);
    const exportCsv = async (query: string): Promise<string> => {
      const document = parse(query);
      const question = { document, operation: getOperationAST(document)!, variables: {} };
      let text = '';
      const table = await openTable(question, { schema, answerer, isCounted: false });
      for await (const piece of tableFormats.csv.print(table, { hasBom: true })) text += piece;
      return text;
    };
    const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));
    const list_ = (column: string) => ({ column, separator: '|' });
    const tables = [
      {
        query: '{ movies { id title released rating tags isClassic genre sequelOf } }',
        nodes: [
          {
            type: 'Movie',
            id: '{id}',
            properties: {
              ...same('title', 'released', 'rating', 'isClassic', 'genre', 'sequelOf'),
              tags: list_('tags'),
            },
          },
        ],
      },
      {
        query: '{ actors { id name born } }',
        nodes: [{ type: 'Actor', id: '{id}', properties: same('name', 'born') }],
      },
      {
        query:
          '{ castings(where: { performer: {} }) { movie { id } performer { id } part { source roles billing lead seenIn } } }',
        relationships: [
          {
            type: 'ACTED_IN',
            from: { type: 'Actor', id: '{performer.id}' },
            to: { type: 'Movie', id: '{movie.id}' },
            properties: {
              source: 'part.source',
              billing: 'part.billing',
              lead: 'part.lead',
              roles: list_('part.roles'),
              seenIn: list_('part.seenIn'),
            },
          },
        ],
      },
    ];
    let all = '';
    try {
      for (const { query, ...mapping } of tables)
        all += await script(await exportCsv(query), { escapedFormulas: true, ...mapping });
    } finally {
      await reader.close();
    }
    expect(await loadText(all, true)).toMatchObject({ digest });
  });
});
