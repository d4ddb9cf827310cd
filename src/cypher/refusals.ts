// What may not stand in a script although it is Cypher: each with its reason and what to do instead.
import type { Role } from './parse-statement';

interface Refusal {
  /** Of the first words of a statement, in capitals with single spaces. */
  readonly beginning: RegExp;
  readonly message: (found: string) => string;
}

const administration =
  'ALTER|DEALLOCATE|DENY|DRYRUN|ENABLE|GRANT|REALLOCATE|RENAME|REVOKE|SHOW|START|STOP|TERMINATE|' +
  '(?:CREATE(?: OR REPLACE)?|DROP) (?:ALIAS|AUTH|COMPOSITE|DATABASE|IMMUTABLE|REPLICA|ROLE|SERVER|USER)';
const otherIndexes = 'CREATE (?:FULLTEXT|LOOKUP|POINT|RANGE|TEXT|VECTOR) INDEX';
// CREATE user = (a)-[:KNOWS]->(b) makes data.
const end = '(?= (?!=)|$)';

const schemaForms =
  'Both engines have CREATE INDEX … FOR (n:Label) ON (n.property) and CREATE CONSTRAINT … FOR (n:Label) REQUIRE n.property IS UNIQUE';
const callRefused =
  'Procedures can read and change more than the graph, so CALL of a procedure is refused. CALL { … } is allowed.';

const refusals: readonly Refusal[] = [
  {
    beginning: new RegExp(`^(?:EXPLAIN|PROFILE)${end}`),
    message: (found) => `"${found}" asks for the plan of a statement, and a script is there to be run. Take it out.`,
  },
  {
    beginning: new RegExp(`^CYPHER${end}`),
    message: () => 'Scripts are Cypher 5 on every engine, and only one of them reads the prefix CYPHER. Take it out.',
  },
  {
    beginning: new RegExp(`^(?:BEGIN|COMMIT|ROLLBACK)${end}`),
    message: (found) =>
      `"${found}" is refused: a load is one transaction, which keeps all of its scripts or nothing. Take it out.`,
  },
  {
    beginning: new RegExp(`^(?:${administration})${end}`),
    message: (found) =>
      `"${found}" manages the database server, and scripts hold data alone, so it is refused. Run it by hand, as an administrator.`,
  },
  {
    beginning: new RegExp(`^DROP (?:INDEX|CONSTRAINT)${end}`),
    message: (found) =>
      `"${found}" takes away what a refused load could not bring back, so it is refused. Run it by hand, once.`,
  },
  {
    beginning: new RegExp(`^${otherIndexes}${end}`),
    message: (found) => `"${found}" is refused. ${schemaForms}.`,
  },
  {
    beginning: new RegExp(`^CREATE OR REPLACE${end}`),
    message: (found) => `"${found}" is refused. Write CREATE … IF NOT EXISTS, so that the script can run again.`,
  },
  {
    beginning: /^CREATE (?:INDEX|CONSTRAINT) (?!=)(?:(?!IF NOT EXISTS )\S+ )?(?!IF NOT EXISTS )FOR(?= |$)/,
    message: () => 'A script runs again with every load, so an index or a constraint is made with IF NOT EXISTS.',
  },
];

const refusedRoles: Readonly<Partial<Record<Role, string>>> = {
  // The embedded engine reads any file of the machine with it.
  'load csv':
    'LOAD CSV reads files of the machine that runs the script, so it is refused. Write the values into the script.',
  procedure: callRefused,
  'dynamic name':
    'A label or a relationship type that is worked out while the script runs cannot be checked, so it is refused. Write the name itself.',
  'in transactions':
    'IN TRANSACTIONS is refused: a load is one transaction, which keeps all of its scripts or nothing. Take it out.',
  use: 'USE chooses another graph, and a script fills the one that it is loaded into. Take it out.',
  'relationship schema': `An index or a constraint of relationships is refused. ${schemaForms}.`,
  'schema options': `OPTIONS of an index or a constraint are refused. ${schemaForms}.`,
};

/** Why a statement that begins with these words is refused. A word holds no space. */
export function refuseBeginning(words: readonly string[]): string | undefined {
  const beginning = words.join(' ').toUpperCase();
  for (const { beginning: pattern, message } of refusals) {
    const found = pattern.exec(beginning)?.[0];
    if (found !== undefined) return message(found);
  }
  return undefined;
}

/** Why what plays the role is refused. A constraint is refused unless it is of uniqueness. */
export function refuseRole(role: Role, isUniqueness: boolean): string | undefined {
  if (role === 'constraint') return isUniqueness ? undefined : `This kind of constraint is refused. ${schemaForms}.`;
  return refusedRoles[role];
}
