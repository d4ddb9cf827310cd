// Holds how files become scripts: which files are read, as which text, and what is said of those that are no text.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { UsageError } from '../../src/errors';
import { changedScripts } from '../../src/steward';
import { readScript } from '../../src/steward/script';
import { hashScript, listScripts } from '../../src/steward/script-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-script-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const read = (content: string | Uint8Array): readonly string[] => {
  const { statements, faults } = readScript(write('a.cypher', content));
  return [
    ...statements.map(({ line, column, text }) => `${line}:${column} ${text}`),
    ...faults.map(({ line, column, message }) => `${line}:${column} ${message}`),
  ];
};
const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('The text of a script', () => {
  const text = 'CREATE (人:Film); // 注; a\nRETURN "x;\ny"';
  const statements = ['1:1 CREATE (人:Film)', '2:1 RETURN "x;\ny"'];

  it.each([
    ['without a last semicolon', text],
    ['with one', `${text};\n`],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with both', `\uFEFF${text.replaceAll('\n', '\r\n')};`],
    ['with empty statements', `${text};;\n; /* ; */ ;`],
  ])('is the same %s', (_, content) => {
    expect(read(content)).toEqual(statements);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['comments', '// a; b\n/* c;\n */'],
    ['semicolons', ';;;'],
  ])('may be %s: then there is nothing to run', (_, content) => {
    expect(read(content)).toEqual([]);
  });

  it('has one hash in every checkout, which the pieces it is read in do not change', () => {
    const long = `${text}\n${'// 春\n'.repeat(200_000)}`; // the pieces end inside characters and between CR and LF
    for (const content of [long, `\uFEFF${long}`, long.replaceAll('\n', '\r\n')]) {
      const file = write('a.cypher', content);
      expect(hashScript(file)).toBe(sha256(long));
    }
    expect(hashScript(write('a.cypher', `${long} `))).not.toBe(sha256(long));
  });

  const save = 'which is no text in UTF-8. Save the file as UTF-8.';
  it.each<[string, Uint8Array, string]>([
    ['Latin-1', bytes("RETURN 1;\nRETURN '春caf", 0xe9, "';"), `2:13 Found the byte E9, ${save}`],
    ['a byte that begins nothing', bytes('RETURN 1', 0x80), `1:9 Found the byte 80, ${save}`],
    ['a surrogate', bytes('RETURN "', 0xed, 0xa0, 0x80, '"'), `1:9 Found the byte ED, ${save}`],
    ['half a character at its end', bytes("RETURN '", 0xe6, 0x98), `1:9 Found half a character, ${save}`],
    ['U+0000', bytes('RETURN "a\n春', 0, '"'), `2:2 Found the character U+0000, ${save}`],
    ['UTF-16', bytes(0xff, 0xfe, 'R', 0, 'E', 0), '1:1 The file is UTF-16. Save it as UTF-8.'],
    ['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 'R', 0, 'E'), '1:1 The file is UTF-16. Save it as UTF-8.'],
    ['a wrong byte after a byte order mark', bytes('\uFEFFab', 0xff), `1:3 Found the byte FF, ${save}`],
    [
      'half a character where pieces join',
      bytes('a'.repeat((1 << 18) - 2), 0xe6, 0x98, 'b'),
      `1:${(1 << 18) - 1} Found half a character, ${save}`,
    ],
    ['a wrong byte far behind', bytes('// 春\n'.repeat(100_000), '春', 0xc0), `100001:2 Found the byte C0, ${save}`],
  ])('is not %s', (_, content, fault) => {
    expect(read(content)).toEqual([fault]);
  });
});

describe('The files of scripts', () => {
  const names = (paths: readonly string[]) => listScripts(paths).map((file) => basename(file));

  it('are those of a folder that end in .cypher, in the order of their names', () => {
    write('b.cypher', '');
    write('a.cypher', '');
    write('a.txt', '');
    mkdirSync(join(folder, 'deeper'));
    write('deeper/c.cypher', '');
    expect(names([folder])).toEqual(['a.cypher', 'b.cypher']);
    expect(names([folder, join(folder, 'deeper')])).toEqual(['a.cypher', 'b.cypher', 'c.cypher']);
  });

  it('are read once each, whatever way leads to them', () => {
    const file = write('a.cypher', '');
    symlinkSync(file, join(folder, 'b.cypher'));
    mkdirSync(join(folder, 'c'));
    expect(names([folder, file, join(folder, 'c', '..', 'a.cypher')])).toEqual(['a.cypher']);
    linkSync(file, join(folder, 'd.cypher'));
    expect(names([folder])).toEqual(['a.cypher', 'd.cypher']); // a second file with the same bytes
  });

  it('may be links to files elsewhere: those are read once, under the name of the link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'mandate-elsewhere-'));
    writeFileSync(join(elsewhere, 'real.txt'), 'RETURN 1;');
    for (const name of ['a.cypher', 'b.cypher']) symlinkSync(join(elsewhere, 'real.txt'), join(folder, name));
    expect(
      listScripts([folder])
        .map(readScript)
        .map(({ file, statements }) => [basename(file), statements.length]),
    ).toEqual([['a.cypher', 1]]);
    rmSync(elsewhere, { recursive: true });
  });

  it.each([
    [
      'a folder',
      () => mkdirSync(join(folder, 'x.cypher')),
      'is named like a script and is no file. Rename it, or take it away.',
    ],
    [
      'a pipe',
      () => execFileSync('mkfifo', [join(folder, 'x.cypher')]),
      'is named like a script and is no file. Rename it, or take it away.',
    ],
    [
      'a link to a device',
      () => symlinkSync('/dev/zero', join(folder, 'x.cypher')),
      'is named like a script and is no file. Rename it, or take it away.',
    ],
    ['a link to nothing', () => symlinkSync(join(folder, 'y'), join(folder, 'x.cypher')), 'cannot be read: '],
  ])('are not %s', (_, make, message) => {
    make();
    expect(() => listScripts([folder])).toThrow(UsageError);
    expect(() => listScripts([folder])).toThrow(`"${join(folder, 'x.cypher')}" ${message}`);
  });

  it('count as changed where their text is another, and not where only their line ends are', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => write(`${name}.cypher`, 'RETURN 1;\n'));
    const loaded = files.slice(0, 3).map((file) => ({ file, sha256: hashScript(file) }));
    write('a.cypher', '\uFEFFRETURN 1;\r\n');
    write('b.cypher', 'RETURN  1;\n');
    write('c.cypher', bytes(0xff));
    expect(changedScripts([folder], loaded)).toEqual([files[1], files[2]]);
    expect(changedScripts([join(folder, 'none')], loaded)).toEqual([]);
  });
});
