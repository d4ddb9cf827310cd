// Runs scripts with Neo4j's own cypher-shell, fetched with Maven the first time.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('cypher-shell/pom.xml', import.meta.url));
const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))[1];
const library = fileURLToPath(new URL(`../.cache/cypher-shell-${version}/lib`, import.meta.url));

export function fetchCypherShell() {
  if (!existsSync(library)) execFileSync('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies'], { stdio: ['ignore', 2, 2] });
}

/** As `cypher-shell -f <file>`: each statement in a transaction of its own, the next one when it has been answered. */
export async function runCypherShell({ uri, username, password }, file) {
  const given = ['-a', uri, '-u', username, '-p', password, '--format', 'plain', '--fail-fast', '-f', file];
  const child = spawn('java', ['-cp', `${library}/*`, 'org.neo4j.shell.Main', ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`cypher-shell ended with ${code}.`);
}
