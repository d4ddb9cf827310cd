// Runs the statements of scripts, and turns what an engine says of one into a fault of its file.
import type { ScriptStatement, Value } from '../cypher';
import { StoreError } from '../errors';
import type { Run } from '../store';
import type { FaultList } from './fault-list';
import { faultAt, placeOfError, type Script } from './script';

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
  for (const script of scripts) {
    for (const statement of script.statements) {
      if (statement.kind !== kind) continue;
      onStatement(script);
      try {
        const rows = await run(statement.text, parametersOf(statement, parameters));
        if (statement.tellsCount && rows[0]?.[0] === 0) {
          faults.add(faultAt(script, statement, 'The statement told 0: nothing matched. Check the ids in it.'));
        }
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'STORE_REJECTED') throw error;
        faults.add(faultAt(script, placeOfError(error, statement), error.message));
        faults.throwIfAny('The scripts do not run');
      }
    }
  }
  faults.throwIfAny('The scripts do not fit the graph');
}

/** Those that the statement names: an engine may refuse others. */
function parametersOf({ names }: ScriptStatement, parameters: Parameters): Parameters {
  const used = new Set(names.flatMap(({ kind, name }) => (kind === 'parameter' ? [name] : [])));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name)));
}
