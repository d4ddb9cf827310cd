// Turns the environment that global-setup.ts prepared into the engines that each suite runs on.
import type { Neo4jSettings } from './neo4j/start';

export type Engine = 'embedded' | 'neo4j';

const ALL_ENGINES: readonly Engine[] = ['embedded', 'neo4j'];

/** For `describe.each(chosenEngines)`: what ENGINES names, or what global-setup.ts found. */
export const chosenEngines: readonly Engine[] = readEngines(process.env.TEST_ENGINES) ?? ['embedded'];

/** `undefined` when nothing is named; an unknown name is an error, since a suite would silently not run. */
export function readEngines(text: string | undefined): readonly Engine[] | undefined {
  const names = (text ?? '').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => name !== '' && !ALL_ENGINES.some((engine) => engine === name));
  if (unknown.length > 0) {
    throw new Error(`ENGINES names "${unknown.join('", "')}"; it may name "embedded", "neo4j" or both, with a comma.`);
  }
  const chosen = ALL_ENGINES.filter((engine) => names.includes(engine));
  return chosen.length > 0 ? chosen : undefined;
}

/** Where the Neo4j of this run is. Its data is the tests' to wipe. */
export function neo4jSettings(): Neo4jSettings {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USERNAME: username, TEST_NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || username === undefined || password === undefined) {
    throw new Error(
      'This run has no Neo4j: TEST_NEO4J_URI, TEST_NEO4J_USERNAME and TEST_NEO4J_PASSWORD are not all set.',
    );
  }
  return { uri, username, password };
}
