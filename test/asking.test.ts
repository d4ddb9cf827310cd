// Does what docs/asking.md says: saves its files, asks its questions, runs its programs, and compares what they print.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type TestServer } from './server/serve';
import { findLanguage } from './support/languages';
import { openGraph, type OpenGraph } from './support/open-graph';
import { readBlocks, type Block } from './support/read-blocks';

const document = readFileSync(join('docs', 'asking.md'), 'utf8');
const blocks = readBlocks(document);
const folder = mkdtempSync(join(tmpdir(), 'mandate-asking-'));

/** How a block without a name is run; undefined where its language is not here. */
const commands: Readonly<Record<string, readonly [string | undefined, string]>> = {
  sh: ['bash', 'run.sh'],
  python: [findLanguage('python'), 'run.py'],
  r: [findLanguage('r'), 'run.R'],
  js: [process.execPath, 'run.mjs'],
};

/** What the first line of a block names, where it is to be saved. */
const nameOf = ({ text }: Block) => /^(?:#|\/\/) ([\w-]+\.\w+)\n/.exec(text)?.[1];

function readVariables(block: Block | undefined): Readonly<Record<string, unknown>> {
  return JSON.parse(block?.text ?? '{}') as Readonly<Record<string, unknown>>;
}

/** The block that stands next, where it has this info. */
function following(block: Block | undefined, info: string): Block | undefined {
  const next = block && blocks[blocks.indexOf(block) + 1];
  return next?.info === info ? next : undefined;
}

const saved = blocks.filter((block) => nameOf(block) !== undefined);
const questions = blocks.filter(({ info }) => info === 'graphql');
const programs = blocks.filter((block) => block.info in commands && nameOf(block) === undefined);

describe('docs/asking.md', () => {
  let graph: OpenGraph;
  let server: TestServer;
  beforeAll(async () => {
    graph = await openGraph('embedded', { schemaFolder: 'schema', data: { scripts: ['cypher'] } });
    server = await serve(graph, { settings: { mayExplain: true } });
    for (const block of saved) save(nameOf(block) as string, block);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  function save(file: string, { text }: Block): void {
    writeFileSync(join(folder, file), text.replaceAll('http://127.0.0.1:4000', server.url));
  }

  it('has a name for each question, and a use', () => {
    const uses = programs.map(({ text }) => text).join('\n');
    const useless = questions.filter((question) => {
      const variables = following(question, 'json variables');
      return !uses.includes(`${nameOf(question)}`) && !following(variables ?? question, 'json');
    });
    expect(useless).toEqual([]);
  });

  it.each(questions.map((question) => [nameOf(question), question] as const))('answers %s', async (_name, question) => {
    const variables = following(question, 'json variables');
    const answer = following(variables ?? question, 'json');
    if (!answer) return; // a program below asks it
    const { data, errors } = await graph.ask(question.text, readVariables(variables));
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer.text));
  });

  for (const program of programs) {
    const [command, file] = commands[program.info] as (typeof commands)[string];
    (command ? it : it.skip)(`prints what stands below line ${program.line}, in ${program.info}`, async () => {
      save(file, program);
      const env = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' };
      const { stdout } = await promisify(execFile)(command as string, [file], { cwd: folder, env });
      // Lines of CSV end in \r\n, and R's cat leaves a blank at the end of a line.
      expect(stdout.replace(/[ \r]+$/gm, '')).toBe(following(program, 'text')?.text);
    });
  }

  it.each(Object.keys(commands))('asks in %s more than once', (language) => {
    expect(programs.filter(({ info }) => info === language).length).toBeGreaterThan(1);
  });
});
