// Turns one operation into the first difference between our answer and the reference's, if there is one.
import { getOperationAST, parse, validate, type DocumentNode, type FormattedExecutionResult } from 'graphql';
import type { OpenGraph } from '../support/open-graph';
import { cursorPattern, type NaiveGraph } from './naive-resolvers';
import type { Random } from './random';
import type { OperationVariable } from './random-input';
import type { RandomOperation } from './random-operation';
import { shrinkOperation } from './shrink-operation';

export interface Subjects {
  readonly graph: OpenGraph;
  readonly naive: NaiveGraph;
}

export interface Difference {
  readonly why: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly found: string;
  readonly expected: string;
  /** What found it, so that smaller operations can be tried. */
  readonly compare: (
    subjects: Subjects,
    document: DocumentNode,
    text: string,
    variables: Variables,
  ) => Promise<Difference | undefined>;
}

export interface Report {
  readonly difference: Difference | undefined;
  /** How many nodes or edges the root fields reached. */
  readonly rootRows: number;
  /** How often we were asked. */
  readonly answers: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks once, then again with other values in the same variables, then for other pages. */
export async function checkOperation(
  subjects: Subjects,
  operation: RandomOperation,
  random: Random,
  coverage: Map<string, number>,
): Promise<Report> {
  const document = parse(operation.text);
  const count = (what: string) => coverage.set(what, (coverage.get(what) ?? 0) + 1);
  let rootRows = 0;
  let answers = 0;
  subjects.naive.forgetCursors();
  const run = async (variables: Variables) => {
    const outcome = await compareOnce(subjects, document, operation.text, variables);
    rootRows = Math.max(rootRows, outcome.rootRows);
    answers++;
    if (outcome.hasErrors) count('run:errors');
    return outcome;
  };
  const first = valuesFor(operation.variables);
  const outcome = await run(first);
  if (outcome.difference) return { difference: outcome.difference, rootRows, answers };

  if (operation.variables.some(({ page }) => page === undefined) && random.chance(0.6)) {
    const again = await run(valuesFor(operation.variables));
    count('run:other values');
    if (again.difference) return { difference: again.difference, rootRows, answers };
  }
  const paged = operation.variables.filter(({ page }) => page !== undefined && outcome.cursors.has(page));
  for (let turn = 0; paged.length > 0 && turn < 2; turn++) {
    const places = paged.map(
      ({ name, page }) => [name, random.pick(outcome.cursors.get(page as string) ?? [])] as const,
    );
    const next = await run({ ...first, ...Object.fromEntries(places) });
    for (const { name } of paged)
      count(`page:${new RegExp(`(after|before): \\$${name}\\b`).exec(operation.text)?.[1] ?? ''}`);
    if (next.difference) return { difference: next.difference, rootRows, answers };
  }
  if (random.chance(0.4)) {
    count('run:completed');
    answers++;
    const difference = await compareWithCompletion(subjects, document, operation.text, first);
    if (difference) return { difference, rootRows, answers };
  }
  return { difference: undefined, rootRows, answers };
}

function valuesFor(variables: readonly OperationVariable[]): Variables {
  return Object.fromEntries(
    variables.map(({ name, sample }) => [name, sample()] as const).filter(([, value]) => value !== undefined),
  );
}

interface Outcome {
  readonly difference: Difference | undefined;
  readonly rootRows: number;
  readonly hasErrors: boolean;
  /** Our cursors, by the response key of their page. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

/** Compares as JSON text, so the order of keys counts. Cursors are compared by the edges they stand for. */
async function compareOnce(
  { graph, naive }: Subjects,
  document: DocumentNode,
  text: string,
  variables: Variables,
): Promise<Outcome> {
  const expected = naive.answer(document, variables);
  const found = await graph
    .ask(document, variables)
    .catch((error: unknown): FormattedExecutionResult => ({ errors: [{ message: String(error) }] }));
  const matcher = new CursorMatcher(naive);
  const masked = matcher.match(found.data, expected.data);
  const [foundText, expectedText] = [print({ ...found, data: masked }), print(expected)];
  const difference =
    foundText === expectedText
      ? undefined
      : {
          why: 'The answer differs',
          text,
          variables,
          found: foundText,
          expected: expectedText,
          compare: compareWithNaive,
        };
  return {
    difference,
    rootRows: expected.rootRows,
    hasErrors: expected.errors !== undefined,
    cursors: matcher.cursors,
  };
}

const compareWithNaive: Difference['compare'] = async (...of) => (await compareOnce(...of)).difference;

/** Direct assembly must give the same bytes as graphql-js over the same rows, which `__schema` beside the data forces. */
async function compareWithCompletion(
  { graph }: Subjects,
  document: DocumentNode,
  text: string,
  variables: Variables,
): Promise<Difference | undefined> {
  const completed = parse(addSchema(text));
  const [direct, whole] = [await graph.ask(document, variables), await graph.ask(completed, variables)];
  const { completed: schemaPart, ...data } = (whole.data ?? {}) as Record<string, unknown>;
  const [found, expected] = [print(direct), print({ ...whole, data: whole.data ? data : whole.data })];
  if (found === expected && (whole.data === null || schemaPart !== undefined)) return undefined;
  return {
    why: 'Direct assembly differs from completion',
    text,
    variables,
    found,
    expected,
    compare: compareWithCompletion,
  };
}

function addSchema(text: string): string {
  const start = getOperationAST(parse(text))?.selectionSet.loc?.start ?? 0;
  return `${text.slice(0, start)}{ completed: __schema { queryType { name } } ${text.slice(start + 1)}`;
}

interface Printed {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown }[] | undefined;
}

function print({ data, errors }: Printed): string {
  return JSON.stringify({
    data,
    ...(errors && errors.length > 0 && { errors: errors.map(({ message, path }) => ({ message, path })) }),
  });
}

/** Walks both answers side by side and puts the reference's cursor in the place of ours where they name the same edge. */
class CursorMatcher {
  readonly cursors = new Map<string, string[]>();
  readonly #ours = new Map<string, string>();

  constructor(private readonly naive: NaiveGraph) {}

  match(found: unknown, expected: unknown): unknown {
    if (typeof found === 'string' && typeof expected === 'string') {
      const page = cursorPattern.exec(expected)?.[1];
      return page === undefined ? found : this.#cursor(found, expected, page);
    }
    if (Array.isArray(found) && Array.isArray(expected))
      return found.map((item, index) => this.match(item, expected[index]));
    if (!isObject(found) || !isObject(expected)) return found;
    const masked = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of Object.entries(found)) masked[key] = this.match(value, expected[key]);
    return masked;
  }

  #cursor(found: string, expected: string, page: string): string {
    const known = this.#ours.get(expected);
    if (known !== undefined && known !== found) return `${found}, although the same edge had ${known}`;
    this.#ours.set(expected, found);
    this.naive.nameCursor(expected, found);
    this.cursors.set(page, [...(this.cursors.get(page) ?? []), found]);
    return expected;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaves out of a difference what it does not need. Cursors of the answer before it stay known. */
export async function shrinkDifference(subjects: Subjects, difference: Difference): Promise<Difference> {
  const { graph } = subjects;
  let smallest = difference;
  const again = async (text: string, variables: Variables): Promise<boolean> => {
    if (!isValid(graph, text)) return false;
    const document = parse(text);
    const found = await difference.compare(subjects, document, text, variables).catch(() => undefined);
    // A cursor that no longer fits its order, say, would be another difference.
    if (!found || found.found.includes('"errors":') !== difference.found.includes('"errors":')) return false;
    if (found.expected.includes('"errors":') !== difference.expected.includes('"errors":')) return false;
    smallest = found;
    return true;
  };
  await shrinkOperation(difference.text, difference.variables, again);
  return smallest;
}

export function isValid(graph: OpenGraph, text: string): boolean {
  return validate(graph.schema, parse(text)).length === 0;
}
