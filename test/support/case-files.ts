// Reads the case files below test/cases and holds answers and snapshots against them.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One question and all that is known of its answer. Its files share one stem: test/cases/<area>/<name>. */
export interface Case {
  readonly name: string;
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Limits that differ from the service's own, so that a small graph can meet them. */
  readonly limits: Readonly<Record<string, number>>;
  /** The `data` of the answer; undefined where the question is refused. */
  readonly answer: unknown;
  /** The errors of the answer, or the one that refuses the question. */
  readonly errors: readonly CaseError[];
  readonly stem: string;
}

export interface CaseError {
  readonly message: string;
  readonly code?: string;
  readonly path?: readonly (string | number)[];
}

/** Cases that are asked of the same graph. */
export interface Area {
  readonly name: string;
  /** The script of the area's own data; undefined where it uses the films of test/fixtures. */
  readonly seed: string | undefined;
  /** The area's own schema and scripts; undefined where its schema is that of the films. */
  readonly graph: AreaGraph | undefined;
  readonly cases: readonly Case[];
}

/** What an area's graph.json says; paths are those of the repository. */
export interface AreaGraph {
  readonly schemaFolder: string;
  /** Files, and folders whose *.cypher files are meant. */
  readonly scripts: readonly string[];
}

const root = join(__dirname, '..', 'cases');
const ending = '.graphql';
const seed = 'seed.cypher';
const graph = 'graph.json';

export function readAreas(): readonly Area[] {
  return list(root).map((name) => {
    const folder = join(root, name);
    const files = list(folder);
    const names = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
    const stray = files.find(
      (file) => file !== seed && file !== graph && !names.some((stem) => file.startsWith(`${stem}.`)),
    );
    if (stray !== undefined) throw new Error(`${join(folder, stray)} belongs to no case.`);
    return {
      name,
      seed: files.includes(seed) ? join(folder, seed) : undefined,
      graph: files.includes(graph) ? (readJson(join(folder, graph)) as AreaGraph) : undefined,
      cases: names.map((stem) => readCase(join(folder, stem))),
    };
  });
}

function readCase(stem: string): Case {
  const [answer, errors] = [readIfThere(`${stem}.answer.json`), readIfThere(`${stem}.error.json`)];
  if (answer === undefined && errors === undefined) {
    throw new Error(`${stem}${ending} has neither an .answer.json nor an .error.json. Write one by hand.`);
  }
  return {
    name: basename(stem).replaceAll('-', ' '),
    question: readFileSync(`${stem}${ending}`, 'utf8'),
    variables: readJson(`${stem}.variables.json`) as Case['variables'],
    limits: readJson(`${stem}.limits.json`) as Case['limits'],
    answer: answer === undefined ? undefined : (JSON.parse(answer) as unknown),
    errors: errors === undefined ? [] : (JSON.parse(errors) as CaseError[]),
    stem,
  };
}

/** The files that hold these texts: one for all engines, or one for each where their texts differ. */
export function snapshotFiles(stem: string, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [shared, ...others] = Object.values(texts);
  if (shared === '') return {}; // a question that reads nothing
  if (shared !== undefined && others.every((text) => text === shared)) return { [`${stem}.cypher`]: shared };
  return Object.fromEntries(Object.entries(texts).map(([engine, text]) => [`${stem}.${engine}.cypher`, text]));
}

/** Compares the snapshots of one case with their files, or writes them where UPDATE_CASES asks for it. Never in CI. */
export function checkSnapshots(stem: string, wanted: Readonly<Record<string, string>>): void {
  const isSnapshot = (file: string) => file.startsWith(`${basename(stem)}.`) && /\.(plan\.txt|cypher)$/.test(file);
  const folder = join(stem, '..');
  const stored = list(folder)
    .filter(isSnapshot)
    .map((file) => join(folder, file));
  if (process.env.UPDATE_CASES === '1' && !process.env.CI) {
    for (const file of stored) if (!(file in wanted)) rmSync(file);
    for (const [file, text] of Object.entries(wanted)) writeFileSync(file, text);
    return;
  }
  const found = Object.fromEntries(stored.map((file) => [file, readFileSync(file, 'utf8')]));
  expect(found).toEqual(wanted);
}

/**
 * Puts the placeholders of the expected answer in the place of cursors, which nobody writes by hand: the same
 * placeholder is the same string throughout a case, and another placeholder is another string.
 */
export function withPlaceholders(actual: unknown, expected: unknown): unknown {
  const placeholders = new Map<string, string>();
  const replace = (found: unknown, wanted: unknown): unknown => {
    if (typeof found === 'string' && typeof wanted === 'string' && /^<cursor \d+>$/.test(wanted)) {
      const known = placeholders.get(found);
      if (known !== undefined) return known;
      if ([...placeholders.values()].includes(wanted)) return found;
      placeholders.set(found, wanted);
      return wanted;
    }
    if (Array.isArray(found)) {
      return found.map((item, index) => replace(item, Array.isArray(wanted) ? wanted[index] : undefined));
    }
    if (typeof found !== 'object' || found === null) return found;
    return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, replace(value, inner(wanted, key))]));
  };
  return replace(actual, expected);
}

function inner(wanted: unknown, key: string): unknown {
  return typeof wanted === 'object' && wanted !== null ? (wanted as Record<string, unknown>)[key] : undefined;
}

function readJson(file: string): unknown {
  return JSON.parse(readIfThere(file) ?? '{}') as unknown;
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function list(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
