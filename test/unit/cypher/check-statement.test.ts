// Holds what is said of a statement that is not Cypher, or that may not be run, and what names are found in one that may.
import { splitScript } from '../../../src/cypher/split-script';

const faultsOf = (source: string) =>
  splitScript(source).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
const namesOf = (source: string) => {
  const { statements, faults } = splitScript(source);
  expect(faults).toEqual([]);
  return statements.flatMap(({ names }) => names.map(({ kind, name, line, column }) => `${kind} ${name} ${line}:${column}`));
};

describe('A statement that is not Cypher', () => {
  it.each([
    ['MATCH (n:人 RETURN n', '1:12 "RETURN" cannot stand here. Expected ")", ":", "$", "&", "{", "|" or ….'],
    [
      'MATCH (n:Film) WEHRE n.id = 1 RETURN n',
      '1:16 "WEHRE" cannot stand here. Expected ",", "(", "USING", "WHERE", a relationship, a clause such as RETURN or the end of the statement. Did you mean "WHERE"?',
    ],
    ['MERGE (n:Film {id: 1}) ON CREAT SET n.a = 1', '1:27 "CREAT" cannot stand here. Expected "CREATE" or "MATCH". Did you mean "CREATE"?'],
    ["MATCH (n) SET n.title = '春', n.year 5", '1:37 "5" cannot stand here. Expected "(", ".", "=" or "[".'],
    ['MATCH (n) SET n.a == 1', '1:20 "=" cannot stand here. Expected a value.'],
    ["MATCH (n) WHERE n.name STARTS 'x' RETURN n", '1:31 "\'x\'" cannot stand here. Expected "WITH".'],
    ['UNWIND [1, 2] x RETURN x', '1:15 "x" cannot stand here. Expected "AS" or an operator.'],
    ['RETURN {a: 1, }', '1:15 "}" cannot stand here. Expected a name.'],
    ['RETURN [x IN [1] | x)', '1:21 ")" cannot stand here. Expected "]" or an operator.'],
    ['MATCH (a) -> (b) RETURN a', '1:12 ">" cannot stand here. Expected "-" or "[".'],
    ['RETURN CASE WHEN true THEN 1 ELSE', '1:34 The statement ends here, at the end of the script. Expected a value.'],
    ['RETURN 1 +\n// so\n;', '3:1 The statement ends here, at ";". Expected a value.'],
    ["RETURN 'a\n𠮷' +", '2:5 The statement ends here, at the end of the script. Expected a value.'],
    ['RETURN', '1:7 The statement ends here, at the end of the script. Expected "*" or a value.'],
    [
      'RETURN 1 != 2',
      '1:10 "!=" cannot stand here. Expected ",", "AS", an operator, a clause such as RETURN or the end of the statement. Write <> instead.',
    ],
    ['LET x = 1 RETURN x', '1:1 "LET" cannot stand here. Expected a clause such as RETURN. Did you mean "SET"?'],
    [
      "RETURN 'a long text, of which not more than a part is shown' 'b'",
      '1:62 "\'b\'" cannot stand here. Expected ",", "AS", an operator, a clause such as RETURN or the end of the statement.',
    ],
    [
      "CREATE 'a long text, of which not more than a part is shown'",
      '1:8 "\'a long text, of which not more than a p…" cannot stand here. Expected "(" or a name.',
    ],
    ['CREATE INDEX IF NOT EXISTS FOR (n:L) ON n.id, n.x', '1:45 "," cannot stand here. Expected "OPTIONS" or the end of the statement.'],
  ])('is told with what stands there and what could: %j', (source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  it('may be one that looks right at first to the quick way of reading', () => {
    const list = '[(a)-[:X]->(b) WHERE a.x = b.x | a.x]';
    expect(faultsOf(`MATCH (a) RETURN ${list}, [(a)], [x IN (a)-->(b) | x]`)).toEqual([]);
  });

  it('is not read further than the engines can: 50 levels', () => {
    const nested = (levels: number) => `RETURN ${'('.repeat(levels)}1${')'.repeat(levels)}`;
    expect(faultsOf(nested(50))).toEqual([]);
    const message = 'More than 50 levels stand one inside the other here, and the engines do not read as many. Take it in steps, with WITH.';
    expect(faultsOf(nested(51))).toEqual([`1:58 ${message}`]);
    expect(faultsOf(nested(100_000))).toEqual([`1:58 ${message}`]);
    expect(faultsOf(`RETURN ${'CASE WHEN true THEN '.repeat(5_000)}1${' END'.repeat(5_000)}`)).toEqual([`1:1 ${message}`]);
  });

  it('is refused where it is too long to be held', () => {
    const message = 'is longer than 10000000 characters or 500000 words and signs. Write it as several statements.';
    expect(faultsOf(`RETURN 1;\n  RETURN [${'1,'.repeat(250_000)}1]; RETURN 2`)).toEqual([`2:3 The statement that begins here ${message}`]);
    expect(faultsOf(`RETURN 1;\n  RETURN '${'春'.repeat(10_000_001)}'`)).toEqual([`2:3 The statement that begins here ${message}`]);
  });
});

describe('A statement that may not be run', () => {
  const procedure = 'Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.';
  const csv = 'LOAD CSV reads files of the machine that runs the script, so it is refused. Write the values into the script.';
  const server = 'manages the database server, and scripts hold data alone, so it is refused. Run it by hand, as an administrator.';
  const transaction = 'is refused: a load is one transaction, which keeps all of its scripts or nothing. Take it out.';
  const dynamic = 'A label or a relationship type that is worked out while the script runs cannot be checked, so it is refused. Write the name itself.';
  const use = 'USE chooses another graph, and a script fills the one that it is loaded into. Take it out.';
  const dropped = 'takes away what a refused load could not bring back, so it is refused. Run it by hand, once.';
  const forms =
    'Both engines have CREATE INDEX … FOR (n:Label) ON (n.property) and CREATE CONSTRAINT … FOR (n:Label) REQUIRE n.property IS UNIQUE.';
  const again = 'A script runs again with every load, so an index or a constraint is made with IF NOT EXISTS.';

  it.each([
    ["LOAD CSV FROM '/etc/passwd' AS row RETURN row", `1:1 ${csv}`],
    ["MATCH (n)\nload /* x */ csv WITH HEADERS FROM 'http://169.254.169.254/' AS row RETURN row", `2:1 ${csv}`],
    ['FOREACH (x IN [1] | CREATE (n)) WITH 1 AS x CALL { LOAD CSV FROM "x" AS row RETURN row } RETURN x', `1:52 ${csv}`],
    ['CALL db.labels()', `1:1 ${procedure}`],
    ["MATCH (n) CALL `apoc`.load.json('x') YIELD value RETURN value", `1:11 ${procedure}`],
    ['CALL dbms.components', `1:1 ${procedure}`],
    ['OPTIONAL CALL db.labels() YIELD label RETURN label', `1:1 ${procedure}`],
    ['MATCH (n) CALL { WITH n SET n.a = 1 } IN TRANSACTIONS OF 10 ROWS', `1:39 IN TRANSACTIONS ${transaction}`],
    ['MATCH (n) CALL (n) { SET n.a = 1 } IN 3 CONCURRENT TRANSACTIONS', `1:36 IN TRANSACTIONS ${transaction}`],
    ["MATCH (n:A) SET n:$($x)", `1:19 ${dynamic}`],
    ["MATCH (n) SET n IS $('A')", `1:20 ${dynamic}`],
    ["MATCH (n:$all($x)) RETURN n", `1:10 ${dynamic}`],
    ["MATCH ()-[r:$any($x)]->() RETURN r", `1:13 ${dynamic}`],
    ["CREATE (n:$('__Mandate'))", `1:11 ${dynamic}`],
    ["CALL db.createProperty('x')", `1:1 ${procedure}`],
    ['USE other MATCH (n) RETURN n', `1:1 ${use}`],
    ['CALL { USE graph.byName("x") MATCH (n) RETURN n } RETURN n', `1:8 ${use}`],
    ["create /* x */ user eve set password 'secret'", `1:1 "CREATE USER" ${server}`],
    ['CREATE OR REPLACE DATABASE x', `1:1 "CREATE OR REPLACE DATABASE" ${server}`],
    ['DROP DATABASE x', `1:1 "DROP DATABASE" ${server}`],
    ['GRANT ROLE x TO y', `1:1 "GRANT" ${server}`],
    ['SHOW TRANSACTIONS', `1:1 "SHOW" ${server}`],
    ["TERMINATE TRANSACTION 'x'", `1:1 "TERMINATE" ${server}`],
    ['BEGIN', `1:1 "BEGIN" ${transaction}`],
    ['COMMIT', `1:1 "COMMIT" ${transaction}`],
    ['EXPLAIN MATCH (n) RETURN n', '1:1 "EXPLAIN" asks for the plan of a statement, and a script is there to be run. Take it out.'],
    ['CYPHER 25 RETURN 1', '1:1 Scripts are Cypher 5 on every engine, and only one of them reads the prefix CYPHER. Take it out.'],
    ['DROP INDEX a', `1:1 "DROP INDEX" ${dropped}`],
    ['DROP CONSTRAINT a IF EXISTS', `1:1 "DROP CONSTRAINT" ${dropped}`],
    ['CREATE INDEX FOR (n:L) ON (n.id)', `1:1 ${again}`],
    ['CREATE CONSTRAINT `a b` FOR (n:L) REQUIRE n.id IS UNIQUE', `1:1 ${again}`],
    ['CREATE FULLTEXT INDEX a IF NOT EXISTS FOR (n:L) ON EACH [n.a]', `1:1 "CREATE FULLTEXT INDEX" is refused. ${forms}`],
    ['CREATE INDEX IF NOT EXISTS FOR ()-[r:T]-() ON (r.a)', `1:32 An index or a constraint of relationships is refused. ${forms}`],
    ['CREATE INDEX IF NOT EXISTS FOR (n:L) ON (n.a) OPTIONS {}', `1:47 OPTIONS of an index or a constraint are refused. ${forms}`],
    ['CREATE CONSTRAINT IF NOT EXISTS FOR (n:L) REQUIRE n.a IS NOT NULL', `1:43 This kind of constraint is refused. ${forms}`],
    ['CREATE CONSTRAINT IF NOT EXISTS FOR (n:L) REQUIRE n.a IS NODE KEY', `1:43 This kind of constraint is refused. ${forms}`],
    // Neo4j decodes \u first, the embedded engine only inside strings.
    ["LO\\u0041D CSV FROM 'x' AS r RETURN r", '1:3 "\\" (U+005C) means nothing in Cypher outside quotes.'],
    ['\\u0043REATE USER eve', '1:1 "\\" (U+005C) means nothing in Cypher outside quotes.'],
    ["RETURN '𠮷\n a\\u0027 x'", `2:3 "\\u0027" ends a string on one engine and not on the other. Write \\' or \\" instead.`],
    ['RETURN /* \\u002a\\u002F DROP */ 1', '1:11 "\\u002a" ends a comment on one engine and not on the other. Take it out.'],
    ['RETURN // \\uu000a SHOW USERS\n 1', '1:11 "\\uu000a" ends a comment on one engine and not on the other. Take it out.'],
  ])('is refused by name, with the reason: %j', (source, fault) => {
    expect(faultsOf(source)[0]).toBe(fault);
    expect(splitScript(source).statements).toEqual([]);
  });

  it.each([
    'MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x',
    'MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x',
    "CREATE (n:Load {csv: 'LOAD CSV FROM', call: 'CALL db.labels()'})",
    'MATCH (n) SET n.call = 1, n.use = 2 RETURN n.load // CALL db.labels()',
    'CREATE user = (a)-[:USE]->(b)',
    'CREATE index = (a)-[:INDEX]->(b)',
    'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:L) REQUIRE (n.a, n.b) IS UNIQUE',
    "RETURN 'a\\u54b8' /* \\u54b8 */ AS a",
    "RETURN '\\\\u0027'",
  ])('is not one that only looks like it: %j', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

describe('The names in a statement', () => {
  it.each([
    ['MATCH (n:Film:Work)-[r:A|B*1..2]->(:X&!Y|`a``b`)', ['label Film 1:10', 'label Work 1:15', 'type A 1:24', 'type B 1:26', 'label X 1:37', 'label Y 1:40', 'label a`b 1:42']],
    ['MATCH (n) WHERE n:Film OR (n:Work)-[:T]-() SET n:L, n.x = 1 REMOVE n:K', ['either Film 1:19', 'label Work 1:30', 'type T 1:38', 'label L 1:50', 'label K 1:70']],
    [
      "RETURN {id: 1, b: ':L'} /* (:A) */, [(a:人)-[:T]->() | 1], EXISTS { MATCH (x:E) } // (:B)", ['label 人 1:41', 'type T 1:46', 'label E 1:77']],
    ["MERGE (p:Person {id: '𠮷'})\n  SET p:`人`", ['label Person 1:10', 'label 人 2:9']],
    ['CREATE INDEX IF NOT EXISTS FOR (n:L) ON (n.id)', ['label L 1:35']],
    ['MATCH (n:L) USING INDEX n:L(id) RETURN n {.id, x: n.y}', ['label L 1:10', 'either L 1:27']],
  ])('are its labels and relationship types: %s', (source, names) => {
    expect(namesOf(source)).toEqual(names);
  });
});
