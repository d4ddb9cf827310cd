// Holds the house in order: who may import whom, how large a file is, and what may stand in it.
import { join } from 'node:path';
import { buildModel, readSchema } from '../src/model';
import { files, resolveImport, roomOf, root, type SourceFile } from './support/source-files';

/** Each room of src/ (a folder, or a file beside the folders) and whose exports it may use. Brackets: types only. */
const mayImport: Readonly<Record<string, string>> = {
  errors: '',
  generated: '',
  config: 'errors',
  'product-version': '',
  cypher: 'errors generated',
  model: 'errors',
  api: 'errors model',
  result: 'errors [cypher]',
  compiler: 'errors model api cypher result',
  store: 'errors cypher',
  find: 'errors model cypher compiler result store [api]',
  answer: 'errors model cypher compiler result find [store]',
  census: 'errors model cypher store',
  export: 'errors model compiler census [answer] [store]',
  server: 'errors model api answer census export [store]',
  steward: 'errors product-version model cypher store census answer',
  bin: 'errors config product-version model api cypher compiler result find store answer census export server steward',
};

/** Packages and modules that only these rooms may use. */
const keptIn: readonly (readonly [pattern: RegExp, rooms: string])[] = [
  [/^neo4j-driver|^@grafeo-db\//, 'store'],
  [/^@apollo\/|^@as-integrations\/|^express$/, 'server'],
  [/^zod$/, 'config steward'],
  [/^csv-parse$|^yaml$/, 'steward'],
  [/^commander$/, 'bin'],
  [/^node:(?!crypto$)/, 'bin model server steward store'], // the rest touches no disk, no network and no clock
];

const written = files.filter((file) => file.room !== 'generated');

describe('The rooms of src', () => {
  it('are all in the table, and the table names nothing else', () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in mayImport))).toEqual([]);
    const allowed = Object.values(mayImport).flatMap((rooms) => rooms.replace(/[[\]]/g, '').split(' ').filter(Boolean));
    expect(allowed.filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('import only from the rooms that the table allows', () => {
    expect(
      findImports((file, { from, isTypeOnly }) => {
        const target = from.startsWith('.') ? roomOf(resolveImport(file, from)) : file.room;
        const allowed = (mayImport[file.room] ?? '').split(' ');
        if (target === file.room || allowed.includes(target) || (isTypeOnly && allowed.includes(`[${target}]`))) return;
        const how = allowed.includes(`[${target}]`) ? 'only types of' : 'nothing from';
        return `"${file.room}" may import ${how} "${target}"`;
      }),
    ).toEqual([]);
  });

  it('are entered by their face, and have exact files inside', () => {
    expect(
      findImports((file, { from }) => {
        if (!from.startsWith('.')) return;
        const target = resolveImport(file, from);
        const isFace = target.endsWith('/index.ts');
        if (roomOf(target) === file.room)
          return isFace ? `import the exact file, not the face of "${file.room}"` : undefined;
        if (isFace || !target.includes('/') || roomOf(target) === 'generated') return;
        return `import it from the face "src/${roomOf(target)}"`;
      }),
    ).toEqual([]);
  });

  it('use no package or module that is kept in another room', () => {
    expect(
      findImports((file, { from }) => {
        const keeper = keptIn.find(([pattern]) => pattern.test(from));
        if (!keeper || keeper[1].split(' ').includes(file.room)) return;
        return `"${from}" may be imported only in: ${keeper[1]}`;
      }),
    ).toEqual([]);
  });

  it('have no cycles between their files', () => {
    expect(findCycles()).toEqual([]);
  });

  it('read the environment only in bin and config', () => {
    expect(findLines(/\bprocess\.env\b/, (file) => !['bin', 'config'].includes(file.room))).toEqual([]);
  });

  it('end the process only in bin', () => {
    expect(findLines(/\bprocess\.(exit|exitCode|abort|kill)\b/, (file) => file.room !== 'bin')).toEqual([]);
  });
});

describe('A file of src', () => {
  it('is small: none over 400 lines, nine in ten under 300, half under 100', () => {
    const tooLong = written.filter((file) => file.lines.length > 400);
    expect(tooLong.map((file) => `src/${file.path} has ${file.lines.length} lines`)).toEqual([]);
    const under = (lines: number) => written.filter((file) => file.lines.length < lines).length / written.length;
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    process.stdout.write(
      `src: ${written.length} files, ${percent(under(100))} under 100 lines, ${percent(under(300))} under 300\n`,
    );
    expect(under(300)).toBeGreaterThanOrEqual(0.9);
    expect(under(100)).toBeGreaterThanOrEqual(0.5);
  });

  it('says in its first line what it is for', () => {
    const silent = files.filter((file) => !file.lines.find((line) => !line.startsWith('#!'))?.startsWith('// '));
    expect(silent.map((file) => `src/${file.path}:1`)).toEqual([]);
  });

  it('knows no word of the graph that schema/ describes', () => {
    const names = [...buildModel(readSchema(join(root, 'schema'))).nodeTypes.keys()];
    expect(names.length).toBeGreaterThan(5);
    expect(findLines(new RegExp(`\\b(${names.join('|')})\\b|Huangshi`), () => true)).toEqual([]);
  });
});

function findImports(
  fault: (file: SourceFile, one: SourceFile['imports'][number]) => string | undefined,
): readonly string[] {
  return written.flatMap((file) =>
    file.imports.flatMap((one) => {
      const isData = one.from.endsWith('.json');
      const found = isData ? undefined : fault(file, one);
      return found === undefined ? [] : [`src/${file.path}:${one.line} imports "${one.from}": ${found}`];
    }),
  );
}

function findLines(pattern: RegExp, isForbidden: (file: SourceFile) => boolean): readonly string[] {
  return written
    .filter(isForbidden)
    .flatMap((file) =>
      file.lines.flatMap((line, i) => (pattern.test(line) ? [`src/${file.path}:${i + 1} ${line.trim()}`] : [])),
    );
}

/** Types are gone when the program runs, so only values can close a circle. */
function findCycles(): readonly string[] {
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      cycles.push([...trail.slice(trail.indexOf(path)), path].map((one) => `src/${one}`).join(' → '));
    if (trail.includes(path) || finished.has(path)) return;
    const file = files.find((one) => one.path === path);
    for (const one of file?.imports ?? []) {
      if (file && one.from.startsWith('.') && !one.isTypeOnly) visit(resolveImport(file, one.from), [...trail, path]);
    }
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}
