// Runs the statements of scripts, and turns what an engine says of one into a fault of its file.
import type { ScriptStatement, Value } from '../cypher';
import { StoreError } from '../errors';
import type { Run } from '../store';
import { FaultList } from './fault-list';
import { hideValues } from './hide-values';
import { placeOfError, readStatementsAgain, type Script } from './script';
import { withSourceLines } from './source-lines';

/** Values for scripts, by their names without the $. */
export type Parameters = Readonly<Record<string, Value>>;

/** How far a load is. */
export interface LoadProgress {
  readonly file: string;
  readonly statementsDone: number;
  readonly statements: number;
}

export interface ScriptRunOptions {
  readonly scripts: readonly Script[];
  readonly kind: ScriptStatement['kind'];
  readonly parameters: Parameters;
  /** Whether the engine is given the values of the statements beside their texts. */
  readonly isLifted: boolean;
  onStatement?(script: Script): void;
}

interface Step {
  readonly script: Script;
  readonly statement: ScriptStatement;
}

export class ScriptRun {
  readonly #steps: Iterator<Step, void>;
  #next: IteratorResult<Step, void> | undefined;
  #done = 0;

  constructor(private readonly options: ScriptRunOptions) {
    this.#steps = readSteps(options);
  }

  get statementsDone(): number {
    return this.#done;
  }

  /** Passes over statements that were run before. */
  skip(statements: number): void {
    for (; this.#done < statements && !this.#current().done; this.#done += 1) this.#next = this.#steps.next();
  }

  /**
   * Stops at the first statement that the engine refuses, since Neo4j's transaction is lost then. Statements that told
   * nothing are all reported. Answers whether something is left to run.
   */
  async run(on: Run, most = Infinity): Promise<boolean> {
    const faults = new FaultList();
    for (let left = most; left > 0; left -= 1) {
      const current = this.#current();
      if (current.done) break;
      const running = this.#runOne(on, current.value, faults);
      try {
        this.#next = this.#steps.next(); // while the engine is at work
      } finally {
        await running;
      }
      this.#done += 1;
    }
    faults.throwIfAny('The scripts do not fit the graph', withSourceLines);
    return !this.#current().done;
  }

  #current(): IteratorResult<Step, void> {
    return (this.#next ??= this.#steps.next());
  }

  async #runOne(on: Run, { script, statement }: Step, faults: FaultList): Promise<void> {
    const { file } = script;
    const { kind, parameters, onStatement } = this.options;
    const isLifted = this.options.isLifted && kind === 'data';
    const { text, parameters: literals } = isLifted ? statement.lifted : { text: statement.text, parameters: {} };
    onStatement?.(script);
    try {
      const rows = await on(text, { ...literals, ...parametersOf(statement, parameters) });
      if (!statement.tellsCount || rows[0]?.[0] !== 0) return;
      const { line, column } = statement;
      faults.add({ file, line, column, message: 'The statement told 0: nothing matched. Check the ids in it.' });
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_REJECTED') throw error;
      faults.add({ file, ...placeOfError(error, statement, isLifted), message: hideValues(error.message, parameters) });
      faults.throwIfAny('The scripts do not run', withSourceLines);
    }
  }
}

function* readSteps({ scripts, kind }: ScriptRunOptions): Generator<Step, void> {
  for (const script of scripts) {
    if (script.counts[kind] === 0) continue;
    for (const statement of readStatementsAgain(script, kind)) yield { script, statement };
  }
}

/** Those that the statement names: an engine may refuse others. */
function parametersOf({ names }: ScriptStatement, parameters: Parameters): Parameters {
  const used = new Set(names.flatMap(({ kind, name }) => (kind === 'parameter' ? [name] : [])));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name)));
}
