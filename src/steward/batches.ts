// Runs scripts in batches that are kept one by one, for a graph that is too much for one transaction; goes on where it was interrupted.
import { createHash } from 'node:crypto';
import { cypher, join, name } from '../cypher';
import { RefusedError } from '../errors';
import { forgetEntries, readBatches, writeBatches, type Run } from '../store';
import { guardOwn } from './guard-rest';
import type { ModelNames } from './model-names';
import type { Parameters, ScriptRun } from './run-scripts';
import type { Script } from './script';

const nodesPerBatch = 10_000;

export interface BatchesOptions {
  readonly names: ModelNames;
  readonly scripts: readonly Script[];
  readonly parameters: Parameters;
  readonly isFresh: boolean;
  /** How many statements make a batch. */
  readonly size: number;
  /** All statements of data, in their order. */
  readonly run: ScriptRun;
}

export class ScriptBatches {
  readonly #key: string;
  readonly #statements: number;
  #begun = false;

  constructor(private readonly options: BatchesOptions) {
    const { scripts, parameters } = options;
    this.#key = createHash('sha256')
      .update(JSON.stringify([scripts.map(({ sha256 }) => sha256), parameters]))
      .digest('hex');
    this.#statements = scripts.reduce((sum, { counts }) => sum + counts.data, 0);
  }

  get statementsDone(): number {
    return this.options.run.statementsDone;
  }

  /** Runs the next batch, and notes in the graph how far it is. Answers whether something is left to do. */
  async runNext(on: Run): Promise<boolean> {
    const { run, size } = this.options;
    const stored = await readBatches(on);
    if (!this.#begun) {
      const isSame = stored?.key === this.#key;
      if (!isSame && this.options.isFresh) {
        await forgetEntries(on, 0);
        if (await this.#deleteSome(on)) return true;
      }
      if (isSame) run.skip(stored.statementsDone);
      this.#begun = true;
    } else if (stored?.key !== this.#key || stored.statementsDone !== run.statementsDone) {
      throw new RefusedError('Another load goes on with these batches. "mandate status" tells how far it is.');
    }
    const isLeft = await guardOwn(on, () => run.run(on, size));
    const { statementsDone } = run;
    await writeBatches(on, {
      key: this.#key,
      statementsDone,
      statements: this.#statements,
      time: new Date().toISOString(),
    });
    return isLeft;
  }

  async #deleteSome(on: Run): Promise<boolean> {
    const labels = join([...this.options.names.labels].map(name), '|');
    const rows = await on(cypher`MATCH (n:${labels}) WITH n LIMIT $most DETACH DELETE n RETURN count(*) AS deleted`, {
      most: nodesPerBatch,
    });
    return (rows[0]?.[0] ?? 0) !== 0;
  }
}

/** Throws a RefusedError where a load in batches was interrupted: the graph is half of one state and half of another. */
export async function refuseUnfinished(on: Run): Promise<void> {
  const batches = await readBatches(on);
  if (!batches) return;
  throw new RefusedError(
    `A load in batches was interrupted behind statement ${batches.statementsDone} of ${batches.statements}. Go on with it: "mandate load --in-batches" with the same scripts; or begin anew with --fresh. Nothing was changed.`,
  );
}
