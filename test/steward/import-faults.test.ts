// Holds what an import refuses: every fault of the mapping and of the table at once, each with its place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FaultsError, UsageError } from '../../src/errors';
import { buildModel, readSchema } from '../../src/model';
import { importTable, printFaults } from '../../src/steward';

const model = buildModel(readSchema(join(__dirname, '..', 'fixtures', 'films', 'schema')));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One line for each fault, then what was said of all. */
async function faults(table: string | Buffer, mapping: string | object): Promise<readonly string[]> {
  const files = { table: join(folder, 't.csv'), mapping: join(folder, 'm.json') };
  writeFileSync(files.table, table);
  writeFileSync(files.mapping, typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  try {
    await importTable({ model, ...files, delimiter: ',' });
  } catch (error) {
    if (error instanceof UsageError) return [error.message.replaceAll(`${folder}/`, '')];
    if (!(error instanceof FaultsError)) throw error;
    const bare = error.faults.map(({ file, line, column, message }) => ({
      file: basename(file ?? ''),
      line: line ?? 0,
      column: column ?? 0,
      message,
    }));
    return [...bare.map((fault) => printFaults([fault], { color: false })), error.message];
  }
  return [];
}

describe('A mapping', () => {
  const refuses = async (mapping: string | object, expected: readonly string[]) =>
    expect((await faults('Code,Title,Code\na,A,b\n', mapping)).slice(0, -1)).toEqual(expected);

  it('must be JSON or YAML, and have its form', async () => {
    await refuses('{ "nodes": [', Array<string>(2).fill(expect.stringMatching(/^m\.json:1:13: /) as string));
    await refuses('{\n  "nodez": [],\n  "nodes": [{ "type": 7, "id": "{Title}" }]\n}', [
      'm.json:3:15: Invalid input: expected string, received number.',
      'm.json:2:3: A mapping has no "nodez" here.',
    ]);
    await refuses('{ "relationships": [{ "type": "MADE_BY", "from": {}, "to": "film" }] }', [
      'm.json:1:42: Expected the name of a node of this mapping, or "type" and "id".',
    ]);
    await refuses({}, ['m.json:1:1: A mapping has "nodes" or "relationships": what each row is turned into.']);
  });

  it('names what the schema and the table have, and all that they require', async () => {
    await refuses(
      `{
  "nodes": [
    { "type": "Movei", "id": "{Title}" },
    { "type": "Person", "id": "{Title|slugg}" },
    { "type": "Movie", "id": "movie:{Titel}", "properties": {
      "id": "Title",
      "titel": "Title",
      "prequel": "Title",
      "actors": "Title",
      "tags": "Title",
      "released": { "column": "Title", "separator": "|" },
      "rating": { "value": "much" },
      "genre": { "column": "Title", "values": { "A": "DRAM" } },
      "isClassic": { "column": "Title", "template": "{Title}" },
      "sequelOf": { "template": "movie" }
    } },
    { "name": "twice", "type": "Studio", "id": "{Code}", "properties": { "name": "Title" } },
    { "name": "twice", "type": "Studio", "id": "{Title", "properties": { "name": "Title" } }
  ],
  "relationships": [
    { "type": "MADE_BI", "from": "twice", "to": "twice" },
    { "type": "MADE_BY", "from": "thrice", "to": { "type": "Studio", "id": "{Title}" } },
    { "type": "MADE_BY", "from": { "type": "Studio", "id": "{Title}" }, "to": { "type": "Movie", "id": "{Title}" } },
    { "type": "ACTED_IN", "from": { "type": "Actor", "id": "{Title}" }, "to": { "type": "Production", "id": "{Title}" } },
    { "type": "ACTED_IN", "from": { "type": "Actor", "id": "{Title}" }, "to": { "type": "Movie", "id": "{Title}" } }
  ]
}`,
      [
        'm.json:3:7: The schema has no node type "Movei". Did you mean "Movie"?',
        'm.json:4:7: "Person" is an interface. A node has one of its types: Actor, Director.',
        'm.json:4:25: "{Title|slugg}" has the rule "slugg"; the only one is "slug", as in {Title|slug}.',
        'm.json:5:7: The schema requires "title" of Movie, and nothing tells it here.',
        'm.json:5:24: The table has no column "Titel". Did you mean "Title"?',
        'm.json:6:7: The id is told by "id", not by a property.',
        'm.json:7:7: The schema has no property "titel" of Movie. Did you mean "title"?',
        'm.json:8:7: "prequel" reads an id. Tell the property that holds it: "sequelOf".',
        'm.json:9:7: "actors" leads along relationships. Tell it under "relationships".',
        'm.json:10:7: "tags" is a list. Say in "separator" what stands between the items of a cell.',
        'm.json:11:7: "released" is no list, so its cells have no "separator".',
        'm.json:12:7: "rating" has "much", and a Float is a number written as 1234.5, without signs between thousands.',
        'm.json:13:49: "A" means "DRAM" here: it gives "DRAM"; Genre allows DRAMA, COMEDY, THRILLER. Did you mean "DRAMA"?',
        'm.json:14:7: A property is told by one of "column", "template" and "value".',
        'm.json:15:21: "movie" names no column. A column stands as {heading}; what is equal in all rows is a "value".',
        'm.json:17:42: The table has two columns "Code". Give each a heading of its own.',
        'm.json:18:24: A second node is called "twice". Give it another "name".',
        'm.json:18:42: "{Title" has a brace without its other. A column stands as {heading}.',
        'm.json:21:7: The schema has no relationship type "MADE_BI". Did you mean "MADE_BY"?',
        'm.json:22:26: No node of this mapping is called "thrice". Did you mean "twice"?',
        'm.json:23:7: MADE_BY does not run from Studio to Movie. The schema lets it run from Movie to Studio.',
        'm.json:24:81: "Production" has no label of its own. Name the type of the node.',
        'm.json:25:7: The schema requires "source" of ACTED_IN, and nothing tells it here.',
      ],
    );
  });
});

describe('A table', () => {
  const mapping = {
    nodes: [
      {
        type: 'Movie',
        id: 'movie:{Code|slug}',
        properties: {
          title: 'Title',
          released: 'Year',
          rating: 'Rating',
          isClassic: 'Classic',
          genre: 'Genre',
          tags: { column: 'Tags', separator: '/' },
        },
      },
      { type: 'Studio', id: '{Studio}', properties: { name: 'Studio' } },
    ],
    relationships: [
      {
        type: 'ACTED_IN',
        from: { type: 'Actor', id: '{Actor}' },
        to: 'Movie',
        properties: { source: 'Source', billing: 'Billing' },
      },
    ],
  };
  const headings = 'Code,Title,Year,Rating,Classic,Genre,Tags,Studio,Actor,Source,Billing';

  it('has every fault told with its row and its column', async () => {
    const rows = [
      'a,"A\nin two lines",1999,,,,,,,,',
      'b,,19.5,"1,5",maybe,DRAM,x//y,,,,',
      'c,C,99999999999,1e999,,,,,,,',
      '???,D,,,,,,,,,',
      '',
      'e,E,short',
      ',,1999,,,,,,,,',
      'A,A,1999,,,,,,,,',
      'f,F,,,,,,movie:f,,,',
      'g,G,,,,,,,ann,,',
      'g,G,,,,,,,ann,s,1',
      'g,G,,,,,,,ann,s,2',
    ];
    expect(await faults([headings, ...rows].join('\r\n'), mapping)).toEqual([
      't.csv:3:2: "Title" is empty, and the schema requires "title" of Movie.',
      't.csv:3:3: "Year" has "19.5", and an Int is a whole number, written with digits alone.',
      't.csv:3:4: "Rating" has "1,5", and a Float is a number written as 1234.5, without signs between thousands.',
      't.csv:3:5: "Classic" has "maybe", and a Boolean is true or false. Other words get their meaning in "values".',
      't.csv:3:6: "Genre" has "DRAM"; Genre allows DRAMA, COMEDY, THRILLER. Did you mean "DRAMA"?',
      't.csv:3:7: "Tags" has an empty item between "/".',
      't.csv:4:3: "Year" has "99999999999", and an Int is a whole number of 32 bits.',
      't.csv:4:4: "Rating" has "1e999", and a Float is a number written as 1234.5, without signs between thousands.',
      't.csv:5:1: "Code" has "???", and nothing of it can stand in an id.',
      't.csv:7:4: The row has 3 cells, and there are 11 headings.',
      't.csv:8:1: The row tells of no node and no relationship: a cell of every id is empty.',
      't.csv:9:2: Movie "movie:a" has "A" as "title" here, and something else in row 2.',
      't.csv:10:8: The id "movie:f" is that of a Studio here and of a Movie in row 10.',
      't.csv:11:10: "Source" is empty, and the schema requires "source" of ACTED_IN.',
      't.csv:13:11: ACTED_IN from "ann" to "movie:g" has 2 as "billing" here, and something else in row 12.',
      'The table cannot be imported: 15 faults. Nothing was written.',
    ]);
  });

  it.each([
    ['a quote that is never closed', `${headings}\na,A\nb,"A`, 't.csv:3:1: The quote of a cell is never closed.'],
    ['a quote in the middle', `${headings}\na,A "b" c`, 't.csv:2:1: A quote stands inside a cell'],
    ['something behind a quote', `${headings}\na,"A"b`, 't.csv:2:1: Behind the closing quote'],
    ['nothing', '', 't.csv:0:0: No row of headings.'],
    ['UTF-16', Buffer.from(`\uFEFF${headings}\n`, 'utf16le'), '"t.csv" is UTF-16. Save it as UTF-8.'],
    ['UTF-16 without a mark', Buffer.from(headings, 'utf16le'), '"t.csv" is no text, or in UTF-16'],
    ['an older encoding', Buffer.from(`${headings}\na,A\nb,Ü`, 'latin1'), '"t.csv" is not UTF-8: see line 3.'],
    [
      'an end in the middle of a character',
      Buffer.from(`${headings}\na,港`).subarray(0, -1),
      '"t.csv" is not UTF-8: see line 2.',
    ],
  ])('is refused with %s', async (_, table, expected) => {
    expect(await faults(table, mapping)).toContainEqual(expect.stringContaining(expected));
  });

  it('in one column may have another delimiter', async () => {
    const mapping = { nodes: [{ type: 'Studio', id: '{Id}', properties: { name: 'Name' } }] };
    expect((await faults('Id;Name\n1;A\n', mapping)).at(-1)).toContain('--delimiter ";"');
    expect((await faults('Id\tName\n1\tA\n', mapping)).at(-1)).toContain('--delimiter "tab"');
  });

  it('or a mapping that is not there is named', async () => {
    const none = join(folder, 'none');
    await expect(importTable({ model, table: none, mapping: none, delimiter: ',' })).rejects.toThrow(UsageError);
    writeFileSync(join(folder, 'm.json'), JSON.stringify(mapping));
    await expect(importTable({ model, table: none, mapping: join(folder, 'm.json'), delimiter: ',' })).rejects.toThrow(
      /none" cannot be read: ENOENT/,
    );
  });
});
