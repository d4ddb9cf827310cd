// Answers one operation: compile it (once), read one state of the graph, assemble the response.
import {
  execute,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  bindParameters,
  boundCost,
  checkQuestion,
  coerceVariables,
  Compiler,
  explain,
  factsOf,
  finderArguments,
  type CompiledOperation,
  type Facts,
  type Finding,
} from './compiler';
import { dialects, type Row, type Statement, type Value } from './cypher';
import { RequestError, StoreError } from './errors';
import { DataVersionWatch, finders } from './find';
import type { GraphModel } from './model';
import { assemble, NeedsCompletion, setKey, SizeBudget, typeOf, type Found } from './result';
import type { Answer, GraphReader } from './store';

export interface AnswerLimits {
  /** The most rows of a list or a page. */
  readonly pageLimit: number;
  readonly offsetLimit: number;
  /** The most relationships and references on the way from the root to a field. */
  readonly depthLimit: number;
  /** The most nodes that an answer could have, by the degrees of the data. */
  readonly nodeLimit: number;
  /** The most characters of an answer. */
  readonly sizeLimit: number;
}

export interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
  /** Whether the answer tells its plan and its statements. */
  readonly isExplained?: boolean;
}

/** One root field, ready to be read. */
interface BoundRoot {
  readonly root: CompiledOperation['roots'][number];
  readonly parameters: Readonly<Record<string, Value>>;
  /** What its finder found; undefined where it has none. */
  readonly found: Found | undefined;
  /** The place of its statement among those that are read; undefined where nothing is. */
  readonly statement: number | undefined;
}

/** How often an answer is begun when the data changes between two reads, or in the middle of one that went wrong. */
const mostTries = 3;
/** Each can look at the whole graph. */
const mostFinders = 10;

export class Answerer {
  readonly #compiler: Compiler;
  /** What the data's degrees are, as far as questions have needed them. */
  #facts: { readonly dataVersion: string | undefined; readonly known: Map<string, number> } = {
    dataVersion: undefined,
    known: new Map(),
  };

  constructor(
    private readonly model: GraphModel,
    private readonly schema: GraphQLSchema,
    private readonly reader: GraphReader,
    readonly limits: AnswerLimits,
  ) {
    this.#compiler = new Compiler(model, schema, dialects[reader.engine]);
  }

  /** How often an operation was really compiled. */
  get compilations(): number {
    return this.#compiler.compilations;
  }

  /** Throws a RequestError for what the client must change, a StoreError where the graph cannot be read. */
  async answer(question: Question): Promise<FormattedExecutionResult> {
    checkQuestion(question.operation, question.variables);
    const variables = coerceVariables(this.schema, question.operation, question.variables);
    const compiled = this.#compiler.compile(question.document, question.operation, variables);
    this.#checkDepth(compiled);
    checkFinders(compiled);
    for (let tries = 1; ; tries += 1) {
      const watch = new DataVersionWatch();
      const isLast = tries === mostTries;
      try {
        const answer = await this.#answerOnce(question, compiled, variables, watch);
        if (isLast || watch.isConsistent || !(watch.hasMoved || answer.errors)) return answer;
      } catch (error) {
        if (watch.isConsistent || error instanceof StoreError) throw error;
        if (!isLast) continue;
        if (error instanceof RequestError) throw error;
        const sentence = 'The data was being written whenever this was asked. Ask again when the load has ended.';
        throw new StoreError('STORE_UNAVAILABLE', sentence, { cause: error });
      }
    }
  }

  /** The watch tells afterwards whether all of it is of one state of the data. */
  async #answerOnce(
    question: Question,
    compiled: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    watch: DataVersionWatch,
  ): Promise<FormattedExecutionResult> {
    const findings = await this.#find(compiled, variables, watch, question.signal);
    const statements: Statement[] = [];
    const roots = compiled.roots.map((root, index): BoundRoot => {
      const found = findings[index]?.found;
      const parameters = bindParameters(root.plan, variables, this.limits, found);
      const statement = root.text === undefined ? undefined : statements.push({ text: root.text, parameters }) - 1;
      return { root, parameters, found, statement };
    });
    const cost = await this.#checkCost(roots);
    const answer = watch.note(await this.reader.read(statements, { signal: question.signal }));
    this.#forgetOtherVersions(answer.dataVersion);
    const result = await this.#respond(question, compiled, roots, answer);
    const extensions = {
      dataVersion: answer.dataVersion,
      ...(!watch.isConsistent && { consistent: false }),
      cost: { nodes: cost },
      ...(question.isExplained && { explain: explain(compiled, variables, this.limits, findings) }),
    };
    return { ...result, extensions };
  }

  /** By root field. */
  #find(
    { roots }: CompiledOperation,
    variables: Readonly<Record<string, unknown>>,
    watch: DataVersionWatch,
    signal: AbortSignal | undefined,
  ): Promise<readonly Finding[]> {
    const { model, reader, limits } = this;
    return Promise.all(
      roots.map(async ({ plan: { found: asked } }): Promise<Finding> => {
        const statements: Statement[] = [];
        if (!asked) return { found: undefined, statements };
        const { finder, field, selects } = asked;
        const values = finderArguments(asked, variables);
        const found = await finders[finder](values, {
          model,
          field: { ...field, constants: values },
          dialect: dialects[reader.engine],
          limits,
          path: field.path,
          selects,
          read: async (some) => {
            statements.push(...some);
            return watch.note(await reader.read(some, { signal }));
          },
          readVersion: () => reader.readVersion(),
        });
        return { found, statements };
      }),
    );
  }

  #checkDepth({ plan }: CompiledOperation): void {
    const { steps, path } = plan.depth;
    if (steps <= this.limits.depthLimit) return;
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `"${path.join('.')}" is ${steps} relationships and references deep; the limit is ${this.limits.depthLimit}. Ask in two steps.`,
      { path },
    );
  }

  /** No statement is sent whose answer could be larger than the limit. */
  async #checkCost(roots: readonly BoundRoot[]): Promise<number> {
    const facts = await this.#knownFacts(roots.flatMap(({ root }) => factsOf(root.cost)));
    const costs = roots.map(({ root, parameters }) => boundCost(root.cost, parameters, facts));
    const nodes = costs.reduce((sum, cost) => sum + cost.nodes, 0);
    if (nodes <= this.limits.nodeLimit) return nodes;
    const { widest } = costs.reduce((most, cost) => (cost.widest.nodes > most.widest.nodes ? cost : most));
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `The answer could have ${nodes} nodes; the limit is ${this.limits.nodeLimit}. The widest field is "${widest.path.join('.')}" with up to ${widest.nodes}: give it or a field above it a smaller "first".`,
      { path: widest.path },
    );
  }

  async #knownFacts(needed: readonly string[]): Promise<Facts> {
    let { known } = this.#facts;
    // A new version can come in between, and then nothing is known any more.
    const missingNow = () => [...new Set(needed)].filter((statement) => !known.has(statement));
    for (let missing = missingNow(); missing.length > 0; missing = missingNow()) {
      const { rows, dataVersion } = await this.reader.read(missing.map((text) => ({ text, parameters: {} })));
      known = this.#forgetOtherVersions(dataVersion);
      for (const [index, statement] of missing.entries())
        known.set(statement, (rows[index]?.[0]?.[0] as number | null | undefined) ?? 0);
    }
    return known;
  }

  #forgetOtherVersions(dataVersion: string): Map<string, number> {
    if (this.#facts.dataVersion !== dataVersion) this.#facts = { dataVersion, known: new Map() };
    return this.#facts.known;
  }

  async #respond(
    question: Question,
    compiled: CompiledOperation,
    roots: readonly BoundRoot[],
    answer: Answer,
  ): Promise<FormattedExecutionResult> {
    if (!compiled.plan.hasIntrospection) {
      try {
        return { data: this.#assemble(roots, answer, false) };
      } catch (error) {
        if (!(error instanceof NeedsCompletion)) throw error;
      }
    }
    return this.#complete(question, this.#assemble(roots, answer, true));
  }

  #assemble(roots: readonly BoundRoot[], { rows }: Answer, isForCompletion: boolean): Record<string, unknown> {
    const budget = new SizeBudget(this.limits.sizeLimit);
    const data: Record<string, unknown> = {};
    for (const { root, parameters, found, statement } of roots) {
      const { key, value } = root.plan.shape;
      const row: Row = statement === undefined ? [] : (rows[statement]?.[0] ?? []);
      setKey(data, key, assemble(value, row, { parameters, found, isForCompletion, budget }));
    }
    return data;
  }

  /** graphql-js decides what a null or an unfit value means for the response, with the assembled tree as its data. */
  async #complete({ document, operation, variables }: Question, rootValue: object): Promise<FormattedExecutionResult> {
    const result = await execute({
      schema: this.schema,
      document,
      operationName: operation.name?.value,
      variableValues: variables,
      rootValue,
      fieldResolver: (source: Record<string, unknown>, _arguments, _context, { path }) => source[path.key],
      typeResolver: (value) => (value as { [typeOf]: string })[typeOf],
    });
    return { ...result, errors: result.errors?.map((error) => error.toJSON()) } as FormattedExecutionResult;
  }
}

function checkFinders({ roots }: CompiledOperation): void {
  const found = roots.filter(({ plan }) => plan.found);
  const over = found[mostFinders]?.plan.found;
  if (!over) return;
  throw new RequestError(
    'LIMIT_EXCEEDED',
    `The operation asks ${found.length} questions that search the graph, such as "${over.field.path.join('.')}"; the limit is ${mostFinders}. Ask in two operations.`,
    { nodes: over.field.node, path: over.field.path },
  );
}
