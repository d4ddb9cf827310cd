// Turns a folder and an environment into real processes of the built executable.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
export const executable = join(root, 'dist', 'bin', 'mandate.js');

type Environment = Readonly<Record<string, string>>;

export interface Ended {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

export interface Serving {
  readonly url: string;
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  ask(query: string): Promise<{ readonly data?: unknown; readonly extensions?: { readonly dataVersion: string } }>;
}

/** A folder of its own with the films' schema and script, and what runs in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'mandate-bin-'));
  readonly #running = new Set<ChildProcess>();

  constructor() {
    execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), '--quiet'], { stdio: 'inherit' });
    cpSync(join(root, 'test', 'fixtures', 'films'), this.folder, { recursive: true });
    // The fixture names a film that is not there; a load refuses that.
    this.write('cypher/films.cypher', this.read('cypher/films.cypher').replace("'movie:gone', ", ''));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  run(argumentsOf: string, environment: Environment = {}): Promise<Ended> {
    return watch(this.#spawn(argumentsOf.split(' ').filter(Boolean), environment));
  }

  start(argumentsOf: string, environment: Environment = {}): { process: ChildProcess; ended: Promise<Ended> } {
    const process = this.#spawn(argumentsOf.split(' '), environment);
    return { process, ended: watch(process) };
  }

  /** Answers when the service says where it is. */
  async serve(environment: Environment = {}): Promise<Serving> {
    const child = this.#spawn(['serve'], environment);
    const ended = watch(child);
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout?.on('data', (data: Buffer) => {
        out += data.toString();
        const found = /answers at (http:\S+)\/graphql/.exec(out)?.[1];
        if (found) resolve(found);
      });
      void ended.then(({ code, err }) => reject(new Error(`It ended with ${code}: ${err}`)));
    });
    const ask: Serving['ask'] = async (query) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await response.json()) as Awaited<ReturnType<Serving['ask']>>;
    };
    return { url, process: child, ended, ask };
  }

  remove(): void {
    for (const child of this.#running) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  #spawn(argumentsOf: readonly string[], environment: Environment): ChildProcess {
    const child = spawn(process.execPath, [executable, ...argumentsOf], {
      cwd: this.folder,
      env: { PATH: dirname(process.execPath), PORT: '0', SHUTDOWN_DELAY: '0', LOG_LEVEL: 'error', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }
}

function watch(child: ChildProcess): Promise<Ended> {
  const started = performance.now();
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, err, milliseconds: performance.now() - started }));
  });
}
