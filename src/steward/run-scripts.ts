// Runs the statements of scripts, and turns what an engine says of one into a fault of its file.
import type { ScriptStatement, Value } from '../cypher';
import { StoreError } from '../errors';
import type { Run } from '../store';
import type { FaultList } from './fault-list';
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

export interface ScriptRun {
  readonly scripts: readonly Script[];
  readonly kind: ScriptStatement['kind'];
  readonly parameters: Parameters;
  readonly faults: FaultList;
  onStatement(script: Script): void;
}

/**
 * Stops at the first statement that the engine refuses, since Neo4j's transaction is lost then. Statements that told
 * nothing are all reported.
 */
export async function runScripts(
  run: Run,
  { scripts, kind, parameters, faults, onStatement }: ScriptRun,
): Promise<void> {
  const runOne = async (script: Script, statement: ScriptStatement): Promise<void> => {
    const { file } = script;
    onStatement(script);
    try {
      const rows = await run(statement.text, parametersOf(statement, parameters));
      if (!statement.tellsCount || rows[0]?.[0] !== 0) return;
      const { line, column } = statement;
      faults.add({ file, line, column, message: 'The statement told 0: nothing matched. Check the ids in it.' });
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_REJECTED') throw error;
      faults.add({ file, ...placeOfError(error, statement), message: error.message });
      faults.throwIfAny('The scripts do not run', withSourceLines);
    }
  };
  for (const script of scripts) {
    if (script.counts[kind] === 0) continue;
    const statements = readStatementsAgain(script, kind);
    for (let next = statements.next(); !next.done;) {
      const running = runOne(script, next.value);
      try {
        next = statements.next(); // while the engine is at work
      } finally {
        await running;
      }
    }
  }
  faults.throwIfAny('The scripts do not fit the graph', withSourceLines);
}

/** Those that the statement names: an engine may refuse others. */
function parametersOf({ names }: ScriptStatement, parameters: Parameters): Parameters {
  const used = new Set(names.flatMap(({ kind, name }) => (kind === 'parameter' ? [name] : [])));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name)));
}
