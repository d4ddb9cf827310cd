// Wrong scripts and wrong data, each with all that is said of it.
import type { Engine } from '../support/engines';

export function scriptFaults(
  engine: Engine,
): readonly (readonly [string, Readonly<Record<string, string>>, readonly unknown[]])[] {
  const says = engine === 'neo4j' ? 'Neo4j says' : 'The embedded engine says';
  return [
    [
      'all that cannot be read, in all files, before anything runs',
      { 'a.cypher': 'MERGE (p:Person {id: “x”});\n:use films\nRETURN 1;', 'b.cypher': "RETURN 1;\nRETURN '春" },
      [
        'a.cypher:1:22: "“" (U+201C) means nothing in Cypher outside quotes. Write " instead.',
        'a.cypher:1:24: "”" (U+201D) means nothing in Cypher outside quotes. Write " instead.',
        'a.cypher:2:1: ":use" is a console command of cypher-shell, and those are not Cypher statements. Take the line out.',
        "b.cypher:2:8: The string that begins here with ' is never closed.",
      ],
    ],
    [
      'broken syntax, all of it, in all files, at its column in code points',
      {
        'a.cypher':
          "RETURN 1 AS a; RETURN '费穆𠮷' a b;\n// a; b\nMERGE (p:Person {id 'person:a'});\nRETURN 1;\nRETURN (1",
        'b.cypher': "MERGE (p:Person {id: 'person:b'});\nMTCH (p:Person) RETURN count(*) AS told;",
      },
      [
        'a.cypher:1:29: "a" cannot stand here. Expected ",", "AS", an operator, a clause such as RETURN or the end of the statement.',
        'a.cypher:3:21: "\'person:a\'" cannot stand here. Expected ":".',
        'a.cypher:5:10: The statement ends here, at the end of the script. Expected ")" or an operator.',
        'b.cypher:2:1: "MTCH" cannot stand here. Expected a clause such as RETURN. Did you mean "MATCH"?',
      ],
    ],
    [
      'an unknown variable',
      { 'a.cypher': "MERGE (p:Person {id: 'person:a'})\nSET q.name = '春';" },
      [expect.stringMatching(new RegExp(`^a\\.cypher:2:5: ${says}: .*q.*`))],
    ],
    [
      'statements that told nothing, all of them',
      {
        'a.cypher':
          "MATCH (p:Person {id: 'person:a'}) SET p.name = 'a' RETURN count(*) AS told;\n\n  MATCH (p:Person {id: 'person:b'}) SET p.name = 'b' RETURN count(*) AS told;\nMERGE (p:Person {id: 'person:c'}) SET p.name = 'c' RETURN count(*) AS told;",
      },
      [
        'a.cypher:1:1: The statement told 0: nothing matched. Check the ids in it.',
        'a.cypher:3:3: The statement told 0: nothing matched. Check the ids in it.',
      ],
    ],
    [
      'names that the schema does not have',
      {
        'a.cypher':
          "// MATCH (x:Nothing)\nMERGE (f:Flim {id: 'film:(x:Nothing)'}) SET f:Wrok, f.title = '春';\nMATCH (f:`Film`), (p:Person) MERGE (p)-[:DIRECTD {source: 'x'}]->(f) SET p.name = 'x', p:Preson;\nCREATE INDEX IF NOT EXISTS FOR (n:Persn) ON (n.name);",
      },
      [
        'a.cypher:2:10: The schema has no label "Flim". Did you mean "Film"?',
        'a.cypher:2:47: The schema has no label "Wrok". Did you mean "Work"?',
        'a.cypher:3:42: The schema has no relationship type "DIRECTD". Did you mean "DIRECTED"?',
        'a.cypher:3:90: The schema has no label "Preson". Did you mean "Person"?',
        'a.cypher:4:35: The schema has no label "Persn". Did you mean "Person"?',
      ],
    ],
    [
      'what reads more than the graph',
      {
        'a.cypher':
          "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row;\nMATCH (p:Person) CALL (p) { SET p.name = 'LOAD CSV CALL x' } RETURN count(*) AS n;\nload /* x */\ncsv WITH HEADERS FROM 'x' AS row RETURN row;\nCALL db.labels();\nCALL `apoc`.load.json('x');\nRETURN 'a\\u0027 x';",
      },
      [
        'a.cypher:1:1: LOAD CSV reads files of the machine that runs the script, so it is refused. Write the values into the script.',
        'a.cypher:3:1: LOAD CSV reads files of the machine that runs the script, so it is refused. Write the values into the script.',
        'a.cypher:5:1: Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.',
        'a.cypher:6:1: Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.',
        'a.cypher:7:10: "\\u0027" ends a string on one engine and not on the other. Write \\\' or \\" instead.',
      ],
    ],
    [
      'the labels of Mandate itself, by name',
      {
        'a.cypher':
          "MERGE (l:__Mandate {id: 'lock'}) SET l.holder = 'me';\nMATCH (n) WHERE n:`__MandateLoad` DELETE n;\nCREATE (:__MandateOther)-[:__MandateLoad]->();\nCREATE CONSTRAINT IF NOT EXISTS FOR (n:__Mandate) REQUIRE n.id IS UNIQUE;",
      },
      [
        `a.cypher:1:10: ${own} Take "__Mandate" out.`,
        `a.cypher:2:19: ${own} Take "__MandateLoad" out.`,
        `a.cypher:3:10: ${own} Take "__MandateOther" out.`,
        `a.cypher:3:28: ${own} Take "__MandateLoad" out.`,
        `a.cypher:4:40: ${own} Take "__Mandate" out.`,
      ],
    ],
    [
      'names that are worked out',
      {
        'a.cypher':
          "MATCH (n:Person) SET n:$('__Mandate');\nMATCH (n:$all(['Person'])) RETURN n;\nMATCH (:Person)-[r:$any(['DIRECTED'])]->() RETURN r;\nCREATE (n:$('Film'));\nMATCH (n:Film) REMOVE n:Work:$('Film');",
      },
      ['1:24', '2:10', '3:20', '4:11', '5:30'].map((place) => `a.cypher:${place}: ${workedOut}`),
    ],
    [
      'procedures and commands in disguise',
      {
        'a.cypher':
          "CALL db.createProperty('x');\nCALL `db`.`createLabel`('__Mandate');\n\\u0043REATE USER eve;\nLO\\u0041D CSV FROM 'x' AS row RETURN row;",
      },
      [
        `a.cypher:1:1: ${procedure}`,
        `a.cypher:2:1: ${procedure}`,
        'a.cypher:3:1: "\\" (U+005C) means nothing in Cypher outside quotes.',
        'a.cypher:4:3: "\\" (U+005C) means nothing in Cypher outside quotes.',
      ],
    ],
    [
      'labels that only look right, or are no names',
      { 'a.cypher': `CREATE (:\`Film Noir\`), (:\`a\`\`b\`), (:Fi\u04CFm);\nCREATE (:${'L'.repeat(70_000)});` },
      [
        'a.cypher:1:10: The schema has no label "Film Noir".',
        'a.cypher:1:26: The schema has no label "a`b".',
        'a.cypher:1:37: The schema has no label "Fi\u04CFm". Did you mean "Film"?',
        `a.cypher:2:10: The schema has no label "${'L'.repeat(60)}…".`,
      ],
    ],
    [
      'a parameter that is not given, whatever its name',
      { 'a.cypher': 'RETURN $__proto__, $constructor;' },
      [
        `a.cypher:1:9: The parameter "__proto__" is not given. Give it: -P '__proto__=>value'.`,
        `a.cypher:1:21: The parameter "constructor" is not given. Give it: -P 'constructor=>value'.`,
      ],
    ],
    [
      'an error while the last statement runs',
      {
        'a.cypher':
          "MERGE (p:Person {id: 'person:a'}) SET p.name = 'a';\nMERGE (f:Film {id: 'film:a'}) SET f:Work, f.title = 'a',\n  f.year = 1 / 0;",
      },
      [expect.stringMatching(new RegExp(`^a\\.cypher:2:1: ${says}: .*by zero`))],
    ],
    [
      'a value that a constraint does not allow',
      {
        'a.cypher':
          "CREATE (:Person {id: 'person:a', name: 'a'});\n  CREATE (:Person {id: 'person:fei', name: 'another'});",
      },
      [expect.stringMatching(new RegExp(`^a\\.cypher:2:\\d+: ${says}: .*already exists`))],
    ],
    [
      'what was made by CREATE and is made again',
      { 'a.cypher': "CREATE (:Country {id: 'country:cn', name: 'again'});" },
      ['a.cypher:1:23: The id "country:cn" stands on two nodes of Country. An id names one node.'],
    ],
    ...(engine === 'embedded' ? tooDeep : []),
    [
      'constraints and data in one file, where the data has a fault',
      {
        'a.cypher':
          "MERGE (c:Country {id: 'country:x'}) SET c.name = 5;\nCREATE INDEX IF NOT EXISTS FOR (n:Country) ON (n.id);",
      },
      ['a.cypher:1:23: Country "country:x" has "name" as the number 5, and the schema says String.'],
    ],
  ];
}

/** Neo4j has other limits. */
const tooDeep: ReturnType<typeof scriptFaults> = [
  [
    'more levels than the engine reads',
    {
      'a.cypher': `MERGE (p:Person {id: 'person:a'})\n  SET p.name = ${Array.from({ length: 70 }, () => "'a'").join(' + ')};`,
    },
    [expect.stringMatching(/^a\.cypher:2:\d+: The embedded engine says: Maximum nesting depth of 64 exceeded$/)],
  ],
  [
    'a pattern of more steps than the engine takes',
    { 'a.cypher': `RETURN 1;\nMATCH ${'()-->'.repeat(5_000)}() RETURN count(*);` },
    [expect.stringMatching(/^a\.cypher:2:1: The embedded engine says: .*the plan depth limit of 128 levels/)],
  ],
];

const own =
  'Names that begin with "__Mandate" belong to Mandate\'s own ledger and lock, and scripts leave those alone.';
const workedOut =
  'A label or a relationship type that is worked out while the script runs cannot be checked, so it is refused. Write the name itself.';
const procedure =
  'Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.';
const everyLabel = 'Give every pattern a label of the schema, as in MATCH (n:Label).';
const ledger = `The scripts would change the ledger and the lock that Mandate keeps in the graph. ${everyLabel} To begin with an empty graph, load with --fresh.`;

const film = "MERGE (f:Film {id: 'film:a'}) SET f:Work, f.title = '春'";
const credit =
  "MATCH (p:Person {id: 'person:fei'}) MATCH (f:Film {id: 'film:stub'})\nMERGE (p)-[r:DIRECTED {source: 'film:stub'}]->(f)";

/** Loaded on top of goodScripts. */
export const dataFaults: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'nodes that the schema does not know',
    "CREATE ({a: 1}), ({b: 1});\nMATCH (p:Person {id: 'person:fei'}) CREATE (p)-[:ACTED_IN]->({c: 1});",
    [
      `The scripts would make 3 nodes without a label of the schema. ${everyLabel}`,
      `The scripts would make 1 relationship at nodes without a label of the schema. ${everyLabel}`,
    ],
  ],
  ['a ledger that would go with all nodes', 'MATCH (n) DETACH DELETE n;', [ledger]],
  ['a ledger that would change with all nodes', "MATCH (n) WHERE n.record IS NOT NULL SET n.record = '{}';", [ledger]],
  ['a label for all nodes', 'MATCH (n) WHERE n.number = 1 SET n:Work;', [ledger]],
  [
    'a relationship with the ledger',
    "MATCH (n) WHERE n.number = 1 MATCH (p:Person {id: 'person:fei'}) CREATE (p)-[:ACTED_IN]->(n);",
    [`The scripts would make 1 relationship at nodes without a label of the schema. ${everyLabel}`],
  ],
  [
    'a node without an id',
    "CREATE (p:Person {name: '春'});",
    ['A Person has no id: {"name":"春"}. An id is a text that is not empty.'],
  ],
  [
    'an id that is no text',
    "CREATE (p:Person {id: 7, name: '春'});",
    ['A Person has the id 7. An id is a text that is not empty.'],
  ],
  [
    'an empty id',
    "CREATE (p:Person {id: '', name: '春'});",
    ['A Person has the id "". An id is a text that is not empty.'],
  ],
  [
    'an id twice',
    "CREATE (:Country {id: 'x', name: 'a'}), (:Country {id: 'x', name: 'b'});",
    ['a.cypher:1:23: The id "x" stands on two nodes of Country. An id names one node.'],
  ],
  [
    'an id on two types',
    "MERGE (c:Country {id: 'x'}) SET c.name = 'a';\nMERGE (c:Person {id: 'x'}) SET c.name = 'a';",
    ['a.cypher:1:23: The id "x" stands on a Person and on a Country. An id names one node, of one type.'],
  ],
  [
    'a node of two types',
    "MERGE (c:Country {id: 'x'}) SET c:Person, c.name = 'a';",
    [
      'a.cypher:1:23: The id "x" stands on a Person and on a Country. An id names one node, of one type.',
      'a.cypher:1:23: Country "x" is also a Person. A node has one type.',
    ],
  ],
  [
    'a property that is required',
    "MERGE (p:Person {id: 'person:a'});",
    ['a.cypher:1:22: Person "person:a" has no "name", and the schema requires one.'],
  ],
  [
    'a text for an integer',
    `${film}, f.year = '1948';`,
    ['a.cypher:1:20: Film "film:a" has "year" as the text "1948", and the schema says Int.'],
  ],
  [
    'a float for an integer',
    `${film}, f.year = 1948.5;`,
    ['a.cypher:1:20: Film "film:a" has "year" as the number 1948.5, and the schema says Int.'],
  ],
  [
    'an integer beyond 32 bits',
    `${film}, f.year = 3000000000;`,
    ['a.cypher:1:20: Film "film:a" has "year" as the number 3000000000, and the schema says Int.'],
  ],
  [
    'a text for a boolean',
    `${film}, f.isLost = 'no';`,
    ['a.cypher:1:20: Film "film:a" has "isLost" as the text "no", and the schema says Boolean.'],
  ],
  [
    'one value for a list',
    `${film}, f.tags = 'a';`,
    ['a.cypher:1:20: Film "film:a" has "tags" as the text "a", and the schema says [String!].'],
  ],
  [
    'a list for one value',
    `${film}, f.year = [1948];`,
    ['a.cypher:1:20: Film "film:a" has "year" as a list, and the schema says Int.'],
  ],
  [
    'a list of another type',
    `${film}, f.tags = [1];`,
    ['a.cypher:1:20: Film "film:a" has "tags" with an item as the number 1, and the schema says [String!].'],
  ],
  [
    'an unknown value of an enumeration',
    `${film}, f.genre = 'CRIMES';`,
    [
      'a.cypher:1:20: Film "film:a" has "genre" as the text "CRIMES"; Genre allows COMEDY, DRAMA, CRIME. Did you mean "CRIME"?',
    ],
  ],
  [
    'an unknown property',
    `${film}, f.tilte = 'x';`,
    ['a.cypher:1:20: Film "film:a" has "tilte", and the schema has no such property of Film. Did you mean "title"?'],
  ],
  [
    'a shared label that is missing',
    "MERGE (f:Film {id: 'film:a'}) SET f.title = '春';",
    ['a.cypher:1:20: Film "film:a" lacks the label "Work", which every Film carries.'],
  ],
  [
    'a label too many',
    "MERGE (p:Person {id: 'person:a'}) SET p:Work, p.name = '春';",
    ['a.cypher:1:22: Person "person:a" carries the label "Work", which is none of Person.'],
  ],
  [
    'a node of a shared label alone',
    "MERGE (w:Work {id: 'work:a'}) SET w.title = '春';",
    ['a.cypher:1:20: The node "work:a" has the label "Work" and no type. Give it the label of its type: Film, Series.'],
  ],
  [
    'a reference to nothing',
    `${film}, f.countryId = 'country:cm';`,
    [
      'a.cypher:1:20: Film "film:a" has "country:cm" in "countryId", which names no node. It must be the id of a Country.',
    ],
  ],
  [
    'a reference to another type',
    `${film}, f.countryId = 'person:fei';`,
    [
      'a.cypher:1:20: Film "film:a" has "person:fei" in "countryId", which is a Person. It must be the id of a Country.',
    ],
  ],
  [
    'a relationship with a wrong end',
    "MATCH (a:Film {id: 'film:stub'}) MATCH (b:Person {id: 'person:fei'})\nMERGE (a)-[:ACTED_IN]->(b);",
    [
      'a.cypher:2:13: ACTED_IN from "film:stub" to "person:fei" runs from a Film to a Person. The schema lets ACTED_IN run from Person to Film.',
    ],
  ],
  [
    'a property of a relationship that is required',
    `${credit};`,
    ['a.cypher:2:14: DIRECTED from "person:fei" to "film:stub" has no "evidence", and the schema requires one.'],
  ],
  [
    'a property of a relationship of a wrong type',
    `${credit} SET r.evidence = ['country:cn'], r.order = 'first';`,
    [
      'a.cypher:2:14: DIRECTED from "person:fei" to "film:stub" has "order" as the text "first", and the schema says Int.',
    ],
  ],
  [
    'an unknown property of a relationship',
    "MATCH (p:Person {id: 'person:fei'}) MATCH (f:Film {id: 'film:stub'}) MERGE (p)-[r:ACTED_IN]->(f) SET r.part = 'x';",
    [
      'a.cypher:1:83: ACTED_IN from "person:fei" to "film:stub" has "part", and the schema has no such property of ACTED_IN.',
    ],
  ],
  [
    'evidence that names nothing',
    `${credit} SET r.evidence = ['country:cn', 'country:x'];`,
    [
      'a.cypher:2:14: DIRECTED from "person:fei" to "film:stub" has "country:x" in "evidence", which names no node. It must be the id of a Country.',
    ],
  ],
  [
    'a relationship twice',
    `${credit} SET r.evidence = []\nCREATE (p)-[:DIRECTED {source: 'film:stub', evidence: []}]->(f);`,
    [
      'a.cypher:2:14: DIRECTED from "person:fei" to "film:stub" is there twice with the same "source". Write it with MERGE.',
    ],
  ],
];
