// Turns ENGINES, CI and what is installed into one Neo4j for the whole run, or into a loud line that says there is none.
import { neo4jSettings, readEngines } from './engines';
import { fetchNeo4j, findNeo4j, startNeo4j } from './neo4j/start';

let undo: (() => Promise<void> | void)[] = [];

export default async function setUp(): Promise<void> {
  const named = readEngines(process.env.ENGINES);
  const isGiven = process.env.TEST_NEO4J_URI !== undefined;
  const isRequired = named?.includes('neo4j') ?? (isGiven || isContinuousIntegration());
  const found = findNeo4j();

  if (!isRequired && (named !== undefined || !found.available)) {
    const reason = named === undefined ? found.reason : 'ENGINES does not name it.';
    console.error(`\n*** Neo4j is LEFT OUT of this run. ${reason} ENGINES=embedded,neo4j includes it. ***\n`);
    tell({ TEST_ENGINES: 'embedded' });
    return;
  }

  tell({ TEST_ENGINES: (named ?? ['embedded', 'neo4j']).join(',') });
  if (isGiven) {
    neo4jSettings(); // throws when the user name or the password is missing
    return;
  }
  await fetchNeo4j();
  const { uri, username, password, stop } = await startNeo4j();
  undo.push(stop);
  tell({ TEST_NEO4J_URI: uri, TEST_NEO4J_USERNAME: username, TEST_NEO4J_PASSWORD: password });
}

/** Leaves the environment as it was: in watch mode the same process sets up again. */
export async function tearDown(): Promise<void> {
  for (const step of undo) await step();
  undo = [];
}

/** Test files inherit the environment of the process that runs this. */
function tell(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables);
  undo.push(() => Object.keys(variables).forEach((name) => delete process.env[name]));
}

function isContinuousIntegration(): boolean {
  return !['', '0', 'false', undefined].includes(process.env.CI);
}
