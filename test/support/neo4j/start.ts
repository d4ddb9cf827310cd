// Turns Neo4j's jars from Maven into a throwaway server on loopback: find, fetch, start, stop.
import { execFile, execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

interface RunningNeo4j extends Neo4jSettings {
  /** Resolves when the process has ended and its data is gone. */
  readonly stop: () => Promise<void>;
}

const POM = join(__dirname, 'pom.xml');
const LIBRARY = resolve(__dirname, `../../../.cache/neo4j-${neo4jVersion()}/lib`);
const OLDEST_JAVA = 17;
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 20_000;

const JVM_OPTIONS = [
  '-Xmx1g',
  // Half the processor time to start; only a whole run is long enough to earn back what the better compiler costs.
  ...(process.env.CI ? [] : ['-XX:TieredStopAtLevel=1']),
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** Says whether a server could start at once, with nothing fetched. */
export function findNeo4j(): { readonly available: boolean; readonly reason: string } {
  const problem = javaProblem() ?? (existsSync(LIBRARY) ? undefined : `There is no folder ${LIBRARY}.`);
  return { available: problem === undefined, reason: problem ?? `Its jars are in ${LIBRARY}.` };
}

/** Fetches about 120 MB the first time, and nothing after that. */
export async function fetchNeo4j(): Promise<void> {
  if (existsSync(LIBRARY)) return;
  const goal = ['-B', '-q', '-f', POM, 'dependency:copy-dependencies'];
  await promisify(execFile)('mvn', goal).catch((error: { stdout?: string; message: string }) => {
    throw new Error(`Maven (mvn) could not fetch Neo4j: ${error.message}\n${error.stdout ?? ''}`);
  });
}

/** Takes about ten seconds. The server ends with this process, however this process ends: it reads its standard input. */
export async function startNeo4j(): Promise<RunningNeo4j> {
  const problem = javaProblem();
  if (problem !== undefined) throw new Error(`Neo4j cannot start. ${problem} ENGINES=embedded leaves it out.`);

  const username = 'neo4j';
  const password = randomUUID();
  const source = join(__dirname, 'TestNeo4j.java');
  const server = spawn('java', [...JVM_OPTIONS, '-cp', join(LIBRARY, '*'), source]);
  server.stdin.write(`${password}\n`);
  const uri = await readUri(server);
  return { uri, username, password, stop: () => stopServer(server) };
}

function readUri(server: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((succeed, fail) => {
    let complaints = '';
    const giveUp = (what: string) => {
      clearTimeout(timer);
      server.kill('SIGKILL');
      fail(new Error(`Neo4j ${what} before it was ready. If ${LIBRARY} is incomplete, remove it.\n${complaints}`));
    };
    const timer = setTimeout(() => giveUp(`took over ${START_LIMIT_MS / 1000} seconds`), START_LIMIT_MS);
    server.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-4000)));
    server.stdin.on('error', () => {}); // a server that died early is reported by its exit
    server.once('error', (error) => giveUp(`failed (${error.message})`));
    server.once('exit', (code, signal) => giveUp(`ended (${signal ?? code})`));
    createInterface(server.stdout).on('line', (line) => {
      if (!line.startsWith('READY ')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      succeed(line.slice('READY '.length));
    });
  });
}

async function stopServer(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT_MS);
  server.stdin.end();
  await ended;
  clearTimeout(timer);
}

function javaProblem(): string | undefined {
  try {
    // One line a module, such as "java.base@17.0.15"; the compiler is there only in a JDK, not in a runtime alone.
    const modules = execFileSync('java', ['--list-modules'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const version = Number(/^java\.base@(\d+)/m.exec(modules)?.[1]);
    if (version < OLDEST_JAVA) return `Java ${version} is too old: Neo4j needs ${OLDEST_JAVA} or newer.`;
    return modules.includes('jdk.compiler@') ? undefined : 'The Java on the path is a runtime: a JDK is needed.';
  } catch {
    return `There is no java on the path: a JDK of version ${OLDEST_JAVA} or newer is needed.`;
  }
}

function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version.`);
  return version;
}
