// Turns wrong schema files into the faults that their author must be told, each at its place.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Source } from 'graphql';
import { FaultsError, UsageError } from '../../src/errors';
import { buildModel, parseSchema, readSchema } from '../../src/model';

function faultsOf(...texts: readonly string[]): readonly string[] {
  try {
    buildModel(parseSchema(texts.map((text, index) => new Source(text, `${'abc'[index]}.graphql`))));
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return error.faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  }
  return [];
}

const served =
  'Mandate serves @node, @relationship, @declareRelationship, @relationshipProperties, @reference, @excerpt, @search, @hub, @title, @provenance, @iri, @iriBase, @iriPrefix, @view, @step, @edge.';

describe('a schema with faults', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'names a directive that is not served',
      'type A @node {\n  id: ID!\n  name: String @cypher(statement: "RETURN 1")\n}',
      [`a.graphql:3:16 Directive "@cypher" is not served. ${served}`],
    ],
    [
      'has a type that would be asked for as the API asks itself',
      'type Search @node { id: ID! }',
      ['a.graphql:1:6 Type "Search" would be asked for by "search", which the API uses itself. Rename it.'],
    ],
    [
      'searches what is no text',
      [
        'type A @node @search(fields: ["other", "born", "other", "gone"]) {\n  id: ID!\n  other: String\n  born: [Int!]\n}',
        'type B @node @search(fields: []) { id: ID! }',
        'type C @relationshipProperties @search(fields: ["quote"]) { quote: String! }',
      ].join('\n'),
      [
        'a.graphql:1:6 @search of "A" names "other" twice.',
        'a.graphql:1:6 @search of "A" names "gone", which must be a field of the type String or [String!].',
        'a.graphql:3:3 @search of "A" names "other", which must be a field of the type String!, since it is the name.',
        'a.graphql:4:3 @search of "A" names "born", which must be a field of the type String or [String!].',
        'a.graphql:6:6 @search of "B" names no field; name the one that is the name first.',
        'a.graphql:7:6 @search of "C" looks for nodes, and this type describes relationships. Remove it.',
      ],
    ],
    [
      'has a provenance that its fields do not carry',
      'type A @node @provenance(source: "id", stated: "b", quote: "id", evidence: "c") { id: ID! }\n' +
        'type P @relationshipProperties @provenance(source: "a", stated: "b", quote: "c", evidence: "d") {\n' +
        '  a: ID\n  b: String!\n  c: String\n  d: ID\n}',
      [
        'a.graphql:1:6 @provenance of "A" belongs on a type with @relationshipProperties.',
        'a.graphql:1:6 @provenance of "A" names "b" as "stated", which must be a field of the type Boolean!.',
        'a.graphql:1:6 @provenance of "A" names "id" as "quote", which must be a field of the type String.',
        'a.graphql:1:6 @provenance of "A" names "c" as "evidence", which must be a field of the type [ID!].',
        'a.graphql:2:6 @provenance of "P" names "a" as "source", which must be a field of the type ID! or String!.',
        'a.graphql:2:6 @provenance of "P" names "b" as "stated", which must be a field of the type Boolean!.',
        'a.graphql:2:6 @provenance of "P" names "d" as "evidence", which must be a field of the type [ID!].',
      ],
    ],
    [
      'has terms without a base',
      'type A @node @iri(terms: ["https://example.org/A"]) { id: ID! }',
      ['a.graphql:1:1 "A" has an @iri, so the schema must say where ids have theirs: extend schema @iriBase(…).'],
    ],
    [
      'has terms that are no IRIs',
      'extend schema @iriBase(ids: "https://x.org/id/", terms: "nothing") @iriPrefix(name: "s", iri: "https://s.org")\n' +
        'extend schema @iriBase(ids: "https://y.org/", terms: "https://y.org/") @iriPrefix(name: "s", iri: "https://s.org/")\n' +
        'type A @node @iri(terms: ["s:A", "t:A", "A"]) {\n  id: ID!\n  n: Int @iri(terms: ["s:n m"], language: "zh")\n}',
      [
        'a.graphql:1:1 "terms" of @iriBase is "nothing"; expected an IRI that ends in /, # or :.',
        'a.graphql:1:1 The prefix "s" is "https://s.org"; expected an IRI that ends in /, # or :.',
        'a.graphql:1:15 The directive "@iriBase" can only be used once at this location.',
        'a.graphql:2:1 The prefix "s" is declared twice.',
        'a.graphql:3:1 "A" has the term "t:A", and no @iriPrefix declares "t".',
        'a.graphql:3:1 "A" has the term "A", which is no IRI and no prefix:name.',
        'a.graphql:5:3 "n" has the term "s:n m", which is no IRI and no prefix:name.',
        'a.graphql:5:3 "n" has a language, and only texts (String) have one.',
      ],
    ],
    [
      'has a union',
      'type A @node { id: ID! }\nunion U = A',
      [
        'a.graphql:2:1 A schema describes node types, interfaces, relationship properties and enumerations; "UnionTypeDefinition" is not served.',
      ],
    ],
    [
      'has a type that is neither a node nor properties',
      'type A {\n  name: String\n}',
      [
        'a.graphql:1:6 Type "A" must be a node type (@node), describe relationship properties (@relationshipProperties) or be a view (@view), and only one of the three.',
        'a.graphql:1:6 Type "A" needs the field "id: ID!", which names each of its nodes.',
      ],
    ],
    [
      'has an id that can be null',
      'type A @node {\n  id: ID\n}',
      ['a.graphql:2:3 Type "A" needs the field "id: ID!", which names each of its nodes.'],
    ],
    [
      'leads to a node without saying how',
      'type A @node {\n  id: ID!\n  b: [B!]!\n}\ntype B @node { id: ID! }',
      ['a.graphql:3:3 Field "A.b" leads to "B", so it needs @relationship or @reference to say how.'],
    ],
    [
      'has a relationship whose list can be null',
      'type A @node {\n  id: ID!\n  b: [A!] @relationship(type: "T", direction: OUT)\n}',
      ['a.graphql:3:3 Field "A.b" has a list of all that is there, which is never null. Write "[A!]!".'],
    ],
    [
      'names properties that no type describes',
      'type A @node {\n  id: ID!\n  b: [A!]! @relationship(type: "T", direction: OUT, properties: "P")\n}',
      ['a.graphql:3:3 Field "A.b" names the properties "P", which is no type with @relationshipProperties.'],
    ],
    [
      'refers by a field that holds no ids',
      'type A @node {\n  id: ID!\n  other: String\n  b: A @reference(property: "other")\n}',
      ['a.graphql:4:3 Field "A.b" refers by "other", which must be a field of "A" of type ID.'],
    ],
    [
      'has a key that can be null',
      'type P @relationshipProperties(key: "source") {\n  source: String\n}',
      ['a.graphql:1:6 The key "source" of "P" must be one of its fields, of type ID! or String!.'],
    ],
    [
      'has a view that starts nowhere, and one that is also a node',
      'type V @view(start: "a") {\n  b: N!\n}\ntype W @view(start: "a") @node { a: N! }\ntype N @node { id: ID! }',
      [
        'a.graphql:1:6 View "V" starts from "a", which must be one of its columns.',
        'a.graphql:2:3 Column "V.b" must be the start of the view, or have either @step or @edge.',
        'a.graphql:4:6 Type "W" must be a node type (@node), describe relationship properties (@relationshipProperties) or be a view (@view), and only one of the three.',
      ],
    ],
    [
      'has a view whose start can be empty',
      'type V @view(start: "a") {\n  a: N\n}\ntype N @node { id: ID! }',
      ['a.graphql:2:3 Column "V.a" starts every row, so it must have a node type or an interface and "!".'],
    ],
    [
      'has steps from below, along no relationship, to another type, and for certain from what may be empty',
      [
        'type V @view(start: "a") {',
        '  x: N @step(from: "y", along: "to")',
        '  y: N @step(from: "x", along: "to")',
        '  a: N!',
        '  b: N @step(from: "a", along: "id")',
        '  c: P @step(from: "a", along: "to")',
        '  d: N @step(from: "a", along: "to")',
        '  e: N! @step(from: "d", along: "to")',
        '}',
        'type N @node { id: ID! to: [N!]! @relationship(type: "T", direction: OUT, properties: "P") }',
        'type P @relationshipProperties { year: Int }',
      ].join('\n'),
      [
        'a.graphql:2:3 Column "V.x" goes on from "y", which must be a column of nodes above it.',
        'a.graphql:5:3 Column "V.b" goes along "id", which must be a relationship of "N".',
        'a.graphql:6:3 Column "V.c" goes along "N.to", so each row has one "N". Write "N".',
        'a.graphql:8:3 Column "V.e" must be there in every row and goes on from "d", which need not be. Remove its "!".',
      ],
    ],
    [
      'has columns of relationships that are no step, have no properties, have others, or are told twice',
      [
        'type V @view(start: "a") {',
        '  a: N!',
        '  b: N @step(from: "a", along: "to")',
        '  c: N! @step(from: "a", along: "bare")',
        '  d: P @edge(of: "a")',
        '  e: P! @edge(of: "c")',
        '  f: P! @edge(of: "b")',
        '  g: P @edge(of: "b")',
        '}',
        'type N @node {',
        '  id: ID!',
        '  to: [N!]! @relationship(type: "T", direction: OUT, properties: "P")',
        '  bare: [N!]! @relationship(type: "B", direction: OUT)',
        '}',
        'type P @relationshipProperties { year: Int }',
      ].join('\n'),
      [
        'a.graphql:5:3 Column "V.d" is the relationship of "a", which must be a column with @step.',
        'a.graphql:6:3 Column "V.e" is the relationship of "c", of which the schema describes no properties.',
        'a.graphql:7:3 Column "V.f" is the relationship of "b", so it must have type "P".',
        'a.graphql:8:3 Column "V.g" is the relationship of "b", as "f" is. Keep one.',
      ],
    ],
    [
      'leads to a view',
      'type V @view(start: "a") { a: N! }\ntype N @node {\n  id: ID!\n  v: [V!]! @relationship(type: "T", direction: OUT)\n}',
      ['a.graphql:4:3 Field "N.v" must lead to a node type or an interface; "V" is neither.'],
    ],
    [
      'has a stored list with nulls',
      'type A @node {\n  id: ID!\n  tags: [String]\n}',
      [
        'a.graphql:3:3 Field "A.tags" is a list whose items can be null; a stored list has no nulls. Write "[String!]".',
      ],
    ],
    [
      'has a scalar that is not served',
      'scalar DateTime\ntype A @node {\n  id: ID!\n  at: DateTime\n}',
      [
        'a.graphql:1:1 A schema describes node types, interfaces, relationship properties and enumerations; "ScalarTypeDefinition" is not served.',
        'a.graphql:4:3 Field "A.at" has type "DateTime"; a property is ID, String, Int, Float, Boolean or an enumeration of this schema.',
      ],
    ],
    [
      'has two types with one label',
      'type A @node { id: ID! }\ntype B @node(labels: ["A"]) { id: ID! }',
      ['a.graphql:2:6 Types "A" and "B" have the same first label "A", so their nodes cannot be told apart.'],
    ],
    [
      'has types that would be asked about as the API asks itself',
      'type Type @node { id: ID! bs: [Type!]! @relationship(type: "B", direction: OUT, properties: "From") }\n' +
        'type From @relationshipProperties { a: Int }\ntype Told @relationshipProperties { a: Int }\ntype told @relationshipProperties { a: Int }',
      [
        'a.graphql:1:6 Type "Type" would be asked about by "type", which the API uses itself. Rename it.',
        'a.graphql:2:6 Type "From" would be asked about by "from", which the API uses itself. Rename it.',
        'a.graphql:4:6 Types "Told" and "told" would both be asked about by "told". Rename one of them.',
      ],
    ],
    [
      "has a label like Mandate's own",
      'type A @node(labels: ["A", "__MandateLoad"]) { id: ID! }',
      [`a.graphql:1:6 The label "__MandateLoad" begins with "__", as Mandate's own labels do. Choose another.`],
    ],
    [
      'has a name that would have to be escaped',
      'type A @node(labels: ["A`) DETACH DELETE n //"]) { id: ID! }',
      [
        'a.graphql:1:6 "A`) DETACH DELETE n //" cannot be a name of the graph: expected a letter or _, then at most 63 letters, digits or _.',
      ],
    ],
    [
      'takes a name of the API',
      'type Node @node { id: ID! }\ntype A @node { id: ID! }\ntype AOrder @node { id: ID! }\ntype As @node { id: ID! }',
      [
        'a.graphql:1:6 Type "Node" has a name that the API uses itself. Rename it.',
        'a.graphql:3:6 Type "AOrder" has the name that the API makes for "A". Rename one of them.',
        'a.graphql:4:6 Types "A" and "As" would both be asked for by "as". Rename one of them.',
      ],
    ],
    [
      'takes a name of conditions or of edges',
      'type A @node {\n  id: ID!\n  not: String\n  node: String\n}\ntype P @relationshipProperties { node: String }',
      [
        'a.graphql:3:3 Field "not" has a name that the API uses itself. Rename it.',
        'a.graphql:6:34 Field "node" has a name that the API uses itself. Rename it.',
      ],
    ],
    [
      'takes a name of the aggregates of rows',
      'type N @node { id: ID! }\ntype V @view(start: "count") { count: N! }',
      ['a.graphql:2:32 Field "count" has a name that the API uses itself. Rename it.'],
    ],
    [
      'takes a name of groups',
      'type A @node {\n  id: ID!\n  key: [A!]! @relationship(type: "R", direction: OUT)\n  count: String\n}\ntype AKey @node { id: ID! }\ntype AGroup @node { id: ID! }\ntype V @view(start: "key") { key: A! }',
      [
        'a.graphql:3:3 Field "key" has a name that the API uses itself. Rename it.',
        'a.graphql:6:6 Type "AKey" has the name that the API makes for "A". Rename one of them.',
        'a.graphql:7:6 Type "AGroup" has the name that the API makes for "A". Rename one of them.',
        'a.graphql:7:6 Types "A" and "AGroup" would both be asked for by "aGroups". Rename one of them.',
        'a.graphql:8:30 Field "key" has a name that the API uses itself. Rename it.',
      ],
    ],
    [
      'has titles that are none',
      'type A @node {\n  id: ID!\n  a: String @title\n  b: [String!] @title\n}\ntype P @relationshipProperties { c: String @title }',
      [
        'a.graphql:4:3 Field "A.b" cannot be the title of nodes, which is one text (String) of a node type. Take @title away.',
        'a.graphql:4:3 Field "A.b" is a second title beside "a". Take one @title away.',
        'a.graphql:6:34 Field "P.c" cannot be the title of nodes, which is one text (String) of a node type. Take @title away.',
      ],
    ],
    [
      'has properties named as what every relationship has',
      'type A @node { id: ID! }\ntype P @relationshipProperties {\n  from: String\n}',
      ['a.graphql:3:3 Field "from" has a name that the API uses itself. Rename it.'],
    ],
    [
      'does not implement its interface',
      'interface I @node {\n  id: ID!\n  name: String!\n}\ntype A implements I @node {\n  id: ID!\n  name: String\n}',
      ['a.graphql:3:9 Interface field I.name expects type String! but A.name is type String.'],
    ],
    [
      'takes excerpts by fields that are not there, or can be null, or are of another type',
      'type B @node { id: ID! sha: String! }\ntype A @node @excerpt(of: "b", digest: "sha", text: "words", start: "from", end: "to") {\n  id: ID!\n  from: Int\n  to: String!\n  b: B @relationship(type: "T", direction: OUT)\n}',
      [
        'a.graphql:2:6 @excerpt of "A" names "words" as "text", which must be a field of the type String!.',
        'a.graphql:2:6 @excerpt of "A" names "from" as "start", which must be a field of the type Int!.',
        'a.graphql:2:6 @excerpt of "A" names "to" as "end", which must be a field of the type Int!.',
      ],
    ],
    [
      'takes excerpts of several nodes at once',
      'type B @node { id: ID! sha: String! }\ntype A @node @excerpt(of: "b", digest: "sha", text: "t", start: "s", end: "s") {\n  id: ID!\n  t: String!\n  s: Int!\n  b: [B!]! @relationship(type: "T", direction: OUT)\n}',
      [
        'a.graphql:2:6 @excerpt of "A" names "b" as "of", which must be a field that leads to one node by @relationship.',
      ],
    ],
    [
      'takes excerpts of a node that is only referred to',
      'type B @node { id: ID! sha: String! }\ntype A @node @excerpt(of: "b", digest: "sha", text: "t", start: "s", end: "s") {\n  id: ID!\n  t: String!\n  s: Int!\n  bId: ID\n  b: B @reference(property: "bId")\n}',
      [
        'a.graphql:2:6 @excerpt of "A" names "b" as "of", which must be a field that leads to one node by @relationship.',
      ],
    ],
    [
      'takes excerpts of a file without a digest, leaving out what no pattern can be',
      'type B @node { id: ID! sha: String }\ntype A @node @excerpt(of: "b", digest: "sha", text: "t", start: "s", end: "s", except: "(分享") {\n  id: ID!\n  t: String!\n  s: Int!\n  b: B @relationship(type: "T", direction: OUT)\n}',
      [
        'a.graphql:2:6 @excerpt of "A" names "sha" as "digest", which must be a field of "B" of the type String!.',
        'a.graphql:2:6 @excerpt of "A" names "(分享" as "except", which must be a regular expression.',
      ],
    ],
    [
      'has Chinese text before the fault, and counts its characters',
      'type A @node { id: ID! "名称" name: 名 }',
      ['a.graphql:1:35 Syntax Error: Unexpected character: U+540D.'],
    ],
  ])('that %s', (_title, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('tells all faults of all files at once', () => {
    const faults = faultsOf('type A @node {\n  name: Nope\n}', 'type B @cypher @node { id: ID! }');
    expect(faults.map((fault) => fault.replace(/ .*/, ''))).toEqual([
      'a.graphql:1:6',
      'a.graphql:2:3',
      'a.graphql:2:9',
      'b.graphql:1:8',
    ]);
  });

  it('tells the syntax faults of all files at once', () => {
    expect(faultsOf('type A {', 'type B @node { id: ID! }', '?').map((fault) => fault.split(' ')[0])).toEqual([
      'a.graphql:1:9',
      'c.graphql:1:1',
    ]);
  });

  it('is found in a folder, which must have schema files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mandate-schema-'));
    expect(() => readSchema(folder)).toThrow(UsageError);
    expect(() => readSchema(join(folder, 'missing'))).toThrow(/cannot be read/);
    writeFileSync(join(folder, 'a.graphql'), 'type A @node { id: ID! }');
    expect([...buildModel(readSchema(folder)).nodeTypes.keys()]).toEqual(['A']);
  });
});
