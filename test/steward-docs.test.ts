// Does what docs/steward.md says, block by block in one folder, and compares what it prints.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { exitCodes } from '../src/bin/exit-codes';
import { readBlocks } from './support/read-blocks';

const text = readFileSync(join('docs', 'steward.md'), 'utf8');
const blocks = readBlocks(text);

describe('docs/steward.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-steward-'));
  const work = join(folder, 'work');
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (script: string): Promise<string> => {
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, HOME: folder };
    const { stdout } = await promisify(execFile)('bash', ['-e', '-c', script], { cwd: work, env });
    return stdout;
  };

  beforeAll(() => {
    execFileSync(process.execPath, [join('tools', 'build.mjs'), '--quiet'], { stdio: 'inherit' });
    for (const name of ['schema', 'cypher']) cpSync(name, join(work, name), { recursive: true });
    cpSync(join('test', 'fixtures', 'reports'), join(work, 'reports'), { recursive: true });
    const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(process.cwd(), 'dist', 'bin', 'mandate.js')}" "$@"\n`;
    writeFileSync(join(folder, 'mandate'), shim, { mode: 0o755 });
  }, 60_000);

  it('does what it says', async () => {
    for (const [i, { info, text: block, line }] of blocks.entries()) {
      if (info !== 'sh') continue;
      const out = await run(block).catch((error: { readonly stderr: string }) => `line ${line}: ${error.stderr}`);
      const next = blocks[i + 1];
      if (next?.info === 'text') expect([line, out]).toEqual([line, next.text]);
      else expect(out).not.toMatch(/^line /);
    }
    // The correction was taken back, and the source is there again.
    expect(await run('mandate diff')).toBe('');
  }, 180_000);

  it('has a job whose command checks the scripts', async () => {
    const job = blocks.find(({ info }) => info === 'yaml')?.text ?? '';
    const [, command] = /run: npm run mandate -- (.*)/.exec(job) ?? [];
    const out = await run(`DATA_FOLDER=${join(folder, 'checked')} mandate ${command}`);
    expect(JSON.parse(out)).toMatchObject({ isChanged: true });
  }, 60_000);

  it('has the exit codes that the program has', () => {
    const told = [...text.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(exitCodes));
  });
});
