// Holds what counts as one statement of a script, where it stands, and what is said of a script that cannot be read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { positionInScript } from '../../../src/cypher';
import { splitScript } from '../../../src/cypher/split-script';

const textsOf = (source: string) => splitScript(source).statements.map((statement) => statement.text);
const placesOf = (source: string) => splitScript(source).statements.map(({ line, column }) => `${line}:${column}`);
const faultsOf = (source: string) =>
  splitScript(source).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const tokensOf = (source: string) =>
  splitScript(source).statements.flatMap(({ tokens }) => tokens.map(({ kind, value }) => `${kind} ${value}`));

describe('A script splits at its semicolons', () => {
  it.each([
    ['between statements', 'CREATE (a); CREATE (b);', ['CREATE (a)', 'CREATE (b)']],
    ['and the last needs none', 'CREATE (a);\nCREATE (b)', ['CREATE (a)', 'CREATE (b)']],
    ['but not in a single-quoted string', "RETURN 'a;b'; RETURN 1", ["RETURN 'a;b'", 'RETURN 1']],
    ['but not in a double-quoted string', 'RETURN "a;b"', ['RETURN "a;b"']],
    ['but not after an escaped quote', String.raw`RETURN 'a\';b'`, [String.raw`RETURN 'a\';b'`]],
    ['but not in a string over several lines', "RETURN 'a;\nb'", ["RETURN 'a;\nb'"]],
    ['but not in back-ticks', 'RETURN 1 AS `a;``b`', ['RETURN 1 AS `a;``b`']],
    ['but not in a line comment', "RETURN // it's; so\n1", ["RETURN // it's; so\n1"]],
    ['but not in a block comment', 'RETURN /* " ; */ 1', ['RETURN /* " ; */ 1']],
    ['and comments around a statement are left out', '// a\nRETURN 1 /* b */; // c', ['RETURN 1']],
    ['and empty statements are skipped', ';; /* a */ ; // b\n', []],
    ['and an empty script has none', '', []],
  ])('%s: %j', (_, source, texts) => {
    expect(splitScript(source).faults).toEqual([]);
    expect(textsOf(source)).toEqual(texts);
  });

  it('reads CRLF as LF, and keeps lines', () => {
    const source = 'CREATE (a);\r\n\r\nRETURN "x\r\ny";\r\n';
    expect(textsOf(source)).toEqual(['CREATE (a)', 'RETURN "x\ny"']);
    expect(placesOf(source)).toEqual(['1:1', '3:1']);
  });

  it('skips a byte order mark, and does not count it', () => {
    expect(textsOf('\uFEFFRETURN 1; RETURN 2')).toEqual(['RETURN 1', 'RETURN 2']);
    expect(placesOf('\uFEFFRETURN 1; RETURN 2')).toEqual(['1:1', '1:11']);
  });

  it('counts columns in code points', () => {
    expect(placesOf("RETURN '咸宁𠮷😀'; RETURN 1")).toEqual(['1:1', '1:16']);
  });
});

describe('The tokens of a statement', () => {
  it.each([
    ["RETURN '咸宁市'", ['name RETURN', 'string 咸宁市']],
    [String.raw`RETURN '\'\"\\\n\t\u54b8\u5B81'`, ['name RETURN', 'string \'"\\\n\t咸宁']],
    [String.raw`RETURN "\\n\d\uD83D\uDE00"`, ['name RETURN', String.raw`string \n\d` + '😀']],
    ['RETURN `a``b`', ['name RETURN', 'name a`b']],
    ['MATCH (人:Person {_id: $id1, n: 0x1F})', ['MATCH', '人', 'Person', '_id', 'id1', 'n'].map((it) => `name ${it}`)],
    ['RETURN 1.5e3 + 2 - .5', ['name RETURN']],
  ])('are its strings and words, decoded: %s', (source, tokens) => {
    expect(tokensOf(source)).toEqual(tokens);
  });

  it('know their places', () => {
    const source = "// 注\nMATCH (人 {id: '𠮷'})\n  RETURN 人";
    const places = splitScript(source).statements[0]?.tokens.map(({ value, line, column }) => [value, line, column]);
    expect(places).toEqual([
      ['MATCH', 2, 1],
      ['人', 2, 8],
      ['id', 2, 11],
      ['𠮷', 2, 15],
      ['RETURN', 3, 3],
      ['人', 3, 10],
    ]);
  });
});

describe('A statement', () => {
  it.each([
    ['CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE', 'schema'],
    ['create index if not exists for (p:Person) on (p.name)', 'schema'],
    ['CREATE /* a */ INDEX `名` IF NOT EXISTS FOR (p:Person) ON (p.name, p.born)', 'schema'],
    ['CREATE (i:INDEX)', 'data'],
    ['CREATE index = (a)-[:INDEX]->(b)', 'data'],
    ["CREATE (d {title: 'DROP INDEX a'})", 'data'],
    ['MATCH (constraint) RETURN constraint', 'data'],
  ])('%s is %s', (source, kind) => {
    expect(splitScript(source).statements[0]?.kind).toBe(kind);
  });

  it.each([
    ['MATCH (n) RETURN count(*) AS told', true],
    ['MATCH (n)\nreturn  COUNT ( * )\n// so many\nas told;', true],
    ['MATCH (n) RETURN count(*) AS Told', false],
    ['MATCH (n) RETURN count(n) AS told', false],
    ['MATCH (n) RETURN n, count(*) AS told', false],
    ['MATCH (n) RETURN count(*) AS told LIMIT 1', false],
    ["RETURN 'RETURN count(*) AS told'", false],
  ])('that reads %j tells its count: %s', (source, tellsCount) => {
    expect(splitScript(source).statements[0]?.tellsCount).toBe(tellsCount);
  });

  it.each([
    [1, 1, { line: 2, column: 5 }],
    [1, 8, { line: 2, column: 12 }],
    [2, 3, { line: 3, column: 3 }],
  ])('maps line %i, column %i of its text to the script', (line, column, place) => {
    const statement = splitScript(';\n    MATCH (n)\n  RETURN n').statements[0];
    expect(statement && positionInScript(statement, line, column)).toEqual(place);
  });
});

describe('A script that cannot be read', () => {
  it.each([
    ["RETURN '咸宁", ["1:8 The string that begins here with ' is never closed."]],
    ["RETURN 'a\\'", ["1:8 The string that begins here with ' is never closed."]],
    ['RETURN 1;\nRETURN "a;', ['2:8 The string that begins here with " is never closed.']],
    ['RETURN 1 AS `a', ['1:13 The name that begins here with a back-tick is never closed.']],
    ["RETURN 1; /* it's", ['1:11 The comment that begins here with /* is never closed.']],
    ["RETURN '𠮷😀' # 1", ['1:13 "#" (U+0023) means nothing in Cypher outside quotes.']],
    ['RETURN 1；', ['1:9 "；" (U+FF1B) means nothing in Cypher outside quotes. Write ; instead.']],
    ['RETURN ‘a', ['1:8 "‘" (U+2018) means nothing in Cypher outside quotes. Write \' instead.']],
    [
      'RETURN 𠮷',
      ['1:8 "𠮷" (U+20BB7) means nothing in Cypher outside quotes. Put the name that holds it in back-ticks.'],
    ],
    ['RETURN\u200b 1', ['1:7 The character U+200B means nothing in Cypher outside quotes.']],
  ])('says what was found and where: %j', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  it('reports all faults at once, and keeps the statements without one', () => {
    const source = "RETURN #;\r\nRETURN 1;\r\nRETURN ，2;\r\nRETURN s'{a;b';\r\nRETURN {a: 1}};\r\nRETURN \"";
    expect(faultsOf(source).map((fault) => fault.split(' ')[0])).toEqual(['1:8', '3:8', '4:9', '5:14', '6:8']);
    expect(textsOf(source)).toEqual(['RETURN 1']);
  });

  it('points to an earlier string that took the missing quote, and not at what it laid bare', () => {
    const source = "RETURN #;\nRETURN 'a;\nRETURN 'b，c';\nRETURN 'd，e';\n";
    expect(faultsOf(source)).toEqual([
      '1:8 "#" (U+0023) means nothing in Cypher outside quotes.',
      "4:12 The string that begins here with ' is never closed." +
        ' The missing quote may be that of the string over several lines that begins at line 2.',
    ]);
  });

  it('names console commands, and reads on after their line', () => {
    const source = ":param name => 'it\nMATCH (n\n:Person) RETURN n;\n  :use neo4j\n:begin;\n: \nRETURN 1";
    const sentence = 'is a console command of cypher-shell, and those are not Cypher statements. Take the line out.';
    expect(faultsOf(source)).toEqual([
      `1:1 ":param" ${sentence}`,
      `4:3 ":use" ${sentence}`,
      `5:1 ":begin" ${sentence}`,
      `6:1 ":" ${sentence}`,
    ]);
    expect(textsOf(source)).toEqual(['MATCH (n\n:Person) RETURN n', 'RETURN 1']);
  });
});

describe('The scripts of this project', () => {
  const folder = join(__dirname, '../../../cypher');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));

  it('split without faults', () => {
    for (const name of scripts) {
      const { statements, faults } = splitScript(readFileSync(join(folder, name), 'utf8'));
      expect({ name, faults }).toEqual({ name, faults: [] });
      expect(statements.length).toBeGreaterThan(0);
    }
  });
});
