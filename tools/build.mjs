// Turns src/ into dist/ with the TypeScript compiler, only when something changed since the last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const lock = join(root, 'dist', '.building');
/** What "mandate new" copies: no program, so the compiler passes it over. */
const starter = 'src/starter';
const isQuiet = process.argv.includes('--quiet');

if (isBuilt()) {
  tell('dist is up to date.');
} else {
  mkdirSync(dirname(stamp), { recursive: true });
  awaitLock();
  try {
    if (isBuilt()) tell('dist was built meanwhile.');
    else process.exitCode = build();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Answers with the exit code. */
function build() {
  const started = performance.now();
  const state = readState(); // before the compiler reads, so that a change while it works counts as a later one
  rmSync(stamp, { force: true });
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  // Standard output belongs to the command that runs after the build.
  const { status } = spawnSync(process.execPath, [compiler, '-p', root], { stdio: ['ignore', 2, 2] });
  if (status !== 0) return status ?? 1;
  removeLeftovers();
  copyStarter();
  writeFileSync(`${stamp}.draft`, state);
  renameSync(`${stamp}.draft`, stamp);
  tell(`dist was built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}

function isBuilt() {
  return readIfThere(stamp) === readState();
}

/** Differs whenever a source is changed, added, renamed or taken away. */
function readState() {
  const files = [...listSources(), ...listFiles(starter), 'tsconfig.json', 'package-lock.json'];
  const lines = files.sort().map((file) => `${file} ${statSync(join(root, file)).mtimeMs}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** What the compiler once made of files that are gone. */
function removeLeftovers() {
  const stems = new Set(listSources().map((file) => file.replace(/^src(.*)\.ts$/, 'dist$1')));
  for (const file of listFiles('dist')) {
    const stem = /^(.*)\.js(\.map)?$/.exec(file)?.[1];
    if (stem !== undefined && !stems.has(stem)) rmSync(join(root, file), { force: true });
  }
}

function copyStarter() {
  const copy = join(root, 'dist', 'starter');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, starter), copy, { recursive: true });
}

/** One build at a time. A lock whose process has ended counts for nothing. */
function awaitLock() {
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = readIfThere(lock);
    if (owner && !isRunning(Number(owner))) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function listSources() {
  return listFiles('src').filter((file) => file.endsWith('.ts'));
}

function listFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function tell(sentence) {
  if (!isQuiet) console.error(sentence);
}
