// Answers a question as a table: page after page until the last one, all of them from one version of the data.
import type { GraphQLSchema } from 'graphql';
import type { Answerer, Question } from '../answer';
import { checkSteady } from '../census';
import { coerceVariables } from '../compiler';
import { RequestError } from '../errors';
import { versionOf } from './answer-version';
import { planTable, type Paging, type TablePlan } from './plan-table';
import type { Column } from './plan-columns';

/** An edge of a connection, or an object of a list. */
export type TableRow = unknown;

export interface Table {
  /** The response key that the rows stood under. */
  readonly name: string;
  readonly dataVersion: string;
  readonly columns: readonly Column[];
  /** How many rows there are, where it was asked for and can be told beforehand. */
  readonly total: number | undefined;
  /** To be read once. Throws where a later page cannot be read, or is of another version. */
  readonly pages: AsyncIterable<readonly TableRow[]>;
}

export interface TableOptions {
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
  readonly isCounted?: boolean;
}

interface Page {
  readonly rows: readonly TableRow[];
  /** Where the next page begins; undefined at the end. */
  readonly next: string | undefined;
  readonly total: number | undefined;
  readonly dataVersion: string;
}

/** Reads the first page, so that what is wrong with the question is known before anything is written. */
export async function openTable(question: Question, options: TableOptions): Promise<Table> {
  const { schema, answerer, isCounted = false } = options;
  const variables = coerceVariables(schema, question.operation, question.variables);
  const plan = planTable(schema, question.document, question.operation, variables);
  const pages = new Pages(plan, question, answerer);
  const first = await pages.read(plan.paging?.start, isCounted);
  return {
    name: plan.key,
    dataVersion: first.dataVersion,
    columns: plan.columns,
    total: plan.paging ? first.total : first.rows.length,
    pages: follow(first, pages),
  };
}

async function* follow(first: Page, pages: Pages): AsyncGenerator<readonly TableRow[]> {
  let page = first;
  yield page.rows;
  while (page.next !== undefined) {
    page = await pages.read(page.next, false);
    checkSteady(first.dataVersion, { ...page, isConsistent: true });
    yield page.rows;
  }
}

class Pages {
  #size: number;

  constructor(
    private readonly plan: TablePlan,
    private readonly question: Question,
    private readonly answerer: Answerer,
  ) {
    const { pageLimit } = answerer.limits;
    this.#size = Math.min(plan.paging?.size ?? pageLimit, pageLimit);
  }

  /** Where a page is too large for the limits of an answer, half of it may not be. */
  async read(after: string | undefined, isCounted: boolean): Promise<Page> {
    for (;;) {
      try {
        return await this.#ask(after, isCounted);
      } catch (error) {
        const isTooLarge = error instanceof RequestError && error.extensions['code'] === 'LIMIT_EXCEEDED';
        if (!isTooLarge || !this.plan.paging || this.#size <= 1) throw error;
        this.#size = Math.ceil(this.#size / 2);
      }
    }
  }

  async #ask(after: string | undefined, isCounted: boolean): Promise<Page> {
    const { key, document, operation, paging } = this.plan;
    const own = paging ? pageVariables(paging, this.#size, after, isCounted) : {};
    const variables = { ...this.question.variables, ...own };
    const result = await this.answerer.answer({ ...this.question, document, operation, variables });
    const dataVersion = versionOf(result);
    const value = (result.data as Readonly<Record<string, unknown>>)[key];
    if (!paging) return { rows: (value ?? []) as readonly TableRow[], next: undefined, total: undefined, dataVersion };
    const { edges, pageInfo, totalCount } = value as {
      readonly edges: readonly { readonly node: unknown }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly totalCount: number | undefined;
    };
    return {
      rows: paging.isOfNodes ? edges.map(({ node }) => node) : edges,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
      total: totalCount,
      dataVersion,
    };
  }
}

function pageVariables(
  { first, after, isCounted }: Paging,
  size: number,
  start: string | undefined,
  counts: boolean,
): Readonly<Record<string, unknown>> {
  return { [first]: size, ...(start !== undefined && { [after]: start }), [isCounted]: counts };
}
