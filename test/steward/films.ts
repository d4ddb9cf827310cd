// A small schema of films and people, and scripts that fit it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Source } from 'graphql';
import { buildModel, parseSchema } from '../../src/model';

export const films = buildModel(
  parseSchema([
    new Source(
      `
      interface Work @node { id: ID! title: String! }
      enum Genre { COMEDY DRAMA CRIME }

      type Film implements Work @node {
        id: ID!
        title: String!
        year: Int
        score: Float
        genre: Genre
        isLost: Boolean
        tags: [String!]
        countryId: ID
        country: Country @reference(property: "countryId")
        directors: [Person!]! @relationship(type: "DIRECTED", direction: IN, properties: "Credit")
        cast: [Person!]! @relationship(type: "ACTED_IN", direction: IN)
      }
      type Series implements Work @node { id: ID! title: String! }
      type Person @node { id: ID! name: String! directed: [Film!]! @relationship(type: "DIRECTED", direction: OUT, properties: "Credit") }
      type Country @node { id: ID! name: String! }
      type Credit @relationshipProperties(key: "source") {
        source: ID!
        document: Film @reference(property: "source")
        order: Int
        evidence: [ID!]!
        passages: [Country!]! @reference(property: "evidence")
      }
      `,
      'films.graphql',
    ),
  ]),
);

export const goodScripts: Readonly<Record<string, string>> = {
  '00-constraints.cypher': `
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:Work) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT film_id IF NOT EXISTS FOR (n:Film) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE INDEX film_year IF NOT EXISTS FOR (n:Film) ON (n.year);
`,
  '10-nodes.cypher': `// 国
MERGE (c:Country {id: 'country:cn'}) SET c.name = '中国' RETURN count(*) AS told;
MERGE (f:Film {id: 'film:spring'})
SET f:Work, f.title = '小城之春😀', f.year = 1948, f.score = 9.0, f.genre = 'DRAMA', f.isLost = false, f.tags = ['春', 'spring'],
    f.countryId = 'country:cn'
RETURN count(*) AS told;
MERGE (f:Film {id: 'film:stub'}) SET f:Work, f.title = 'Stub', f.score = 2.25;
MERGE (p:Person {id: 'person:fei'}) SET p.name = '费穆';
`,
  '20-relationships.cypher': `
MATCH (f:Film {id: 'film:spring'})
MATCH (p:Person {id: 'person:fei'})
MERGE (p)-[r:DIRECTED {source: 'film:stub'}]->(f) SET r.order = 1, r.evidence = ['country:cn']
MERGE (p)-[:ACTED_IN]->(f)
RETURN count(*) AS told;
`,
};

/** A folder of scripts. Names say the order. */
export function writeScripts(scripts: Readonly<Record<string, string>>): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-scripts-'));
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
