// Scripts that take something out of the graph of goodScripts, each with what is said of it, and scripts that do not.

export const removals: readonly (readonly [what: string, script: string, gone: string])[] = [
  [
    'a node, with its relationships',
    "MATCH (f:Film {id: 'film:spring'}) DETACH DELETE f;",
    '1 node (1 Film) and 2 relationships (1 ACTED_IN, 1 DIRECTED)',
  ],
  ['a relationship', 'MATCH (:Person)-[r:ACTED_IN]->(:Film) DELETE r;', '1 relationship (1 ACTED_IN)'],
  [
    'a node that gets another id',
    "MATCH (p:Person {id: 'person:fei'}) SET p.id = 'person:mu';",
    '1 node (1 Person) and 2 relationships (1 ACTED_IN, 1 DIRECTED)',
  ],
  [
    'a claim that gets another source',
    "MATCH (:Person)-[r:DIRECTED]->(:Film) SET r.source = 'film:spring';",
    '1 relationship (1 DIRECTED)',
  ],
  [
    'everything, in a roundabout way',
    'MATCH (f:Film) WITH collect(f) AS all_of_them FOREACH (f IN all_of_them | DETACH DELETE f);\nMATCH (p:Person) DELETE p;\nMATCH (c:Country) DELETE c;',
    '4 nodes (2 Film, 1 Country, 1 Person) and 2 relationships (1 ACTED_IN, 1 DIRECTED)',
  ],
];

export const noRemovals: readonly (readonly [what: string, script: string])[] = [
  ['a property that is taken away', "MATCH (f:Film {id: 'film:spring'}) REMOVE f.year;"],
  [
    'a node that is made again as it was',
    "MATCH (c:Country {id: 'country:cn'}) DETACH DELETE c;\nCREATE (:Country {id: 'country:cn', name: '中国'});",
  ],
  [
    'a node that was made by the same load',
    "CREATE (:Country {id: 'country:x', name: 'x'});\nMATCH (c:Country {id: 'country:x'}) DELETE c;",
  ],
];
