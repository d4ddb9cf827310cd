// Holds that package-lock.json installs anywhere, with one graphql, what is safe, and nothing but permissive licences.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockedPackage extends Manifest {
  readonly resolved?: string;
  readonly dev?: true;
  readonly optional?: true;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(__dirname, '..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const lock = (readJson('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> }).packages;
const packages = Object.entries(lock).filter(([path]) => path !== '');

/** The oldest version of each that has what we rely on or has no known hole, and the first that we cannot use. */
const ranges: readonly (readonly [name: string, from: string, below: string])[] = [
  ['graphql', '16.15.0', '17.0.0'], // @apollo/server 5 takes no later one
  ['@apollo/server', '5.5.1', '6.0.0'],
  ['express', '5.3.0', '6.0.0'],
  ['neo4j-driver', '6.3.0', '7.0.0'],
];

const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

describe('package-lock.json', () => {
  it('has an entry for every optional dependency, of every platform; "npm ci" refuses to install otherwise', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => findInstalled(path, name) === undefined)
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address to fetch from', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('agrees with package.json', () => {
    const { dependencies, devDependencies } = readJson('package.json') as Record<string, unknown>;
    expect(lock['']).toMatchObject({ dependencies, devDependencies });
  });

  it('has one graphql, since types of two copies do not mix', () => {
    expect(packages.map(([path]) => path).filter((path) => path.endsWith('node_modules/graphql'))).toEqual([
      'node_modules/graphql',
    ]);
  });

  it.each(ranges)('has %s from %s and below %s', (name, from, below) => {
    const version = lock[`node_modules/${name}`]?.version ?? '';
    expect(isAtLeast(version, from) && !isAtLeast(version, below) ? 'in range' : version).toBe('in range');
  });

  it('has exactly the embedded engine that the data files were written for', () => {
    const asked = lock['']?.dependencies?.['@grafeo-db/js'];
    expect(asked).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock['node_modules/@grafeo-db/js']?.version).toBe(asked);
  });

  it('brings only permissive licences to those who run it', () => {
    const others = packages
      .filter(([, { dev }]) => !dev)
      .filter(([path, { optional, license }]) => !optional || license !== undefined || isInstalled(path)) // another platform's
      .map(([path, locked]) => ({ path, licence: licenceOf(path, locked) }))
      .filter(({ licence }) => !isPermissive(licence));
    expect(others).toEqual([]);
  });
});

/** Where Node finds a package from another: in its own node_modules, or in one further out. */
function findInstalled(path: string, name: string): string | undefined {
  for (let from = path; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const found = `${from}${from === '' ? '' : '/'}node_modules/${name}`;
    if (found in lock) return found;
    if (from === '') return undefined;
  }
}

function isAtLeast(version: string, floor: string): boolean {
  const [own = [], other = []] = [version, floor].map((text) => text.split('.').map((part) => parseInt(part, 10)));
  const i = own.findIndex((part, at) => part !== other[at]);
  return i === -1 || (own[i] ?? 0) > (other[i] ?? 0);
}

/** What the package says itself; the lock says it for another platform's package. */
function licenceOf(path: string, locked: LockedPackage): string {
  const own = isInstalled(path) ? (readJson(join(path, 'package.json')) as Manifest) : locked;
  return own.license ?? own.licenses?.map(({ type }) => type).join(' OR ') ?? 'none told';
}

function isInstalled(path: string): boolean {
  return existsSync(join(root, path, 'package.json'));
}

function isPermissive(licence: string): boolean {
  const alternatives = licence.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every((part) => permissive.has(part)));
}
