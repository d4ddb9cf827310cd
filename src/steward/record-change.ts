// Writes down what a change of the graph was and how to take it back, unless nothing has changed.
import { productVersion } from '../product-version';
import { loadedScripts, type Base, type Kept, type LoadRecord, type RanScript } from '../store';
import { countChanges, invert, type GraphChange, type Pair } from './graph-change';
import { packChange } from './pack-change';
import type { ModelNames } from './model-names';
import type { NodeState } from './snapshot';

export interface DoneChange extends Pick<LoadRecord, 'command' | 'engine' | 'schemaHash' | 'isFresh' | 'milliseconds'> {
  readonly source?: string;
  readonly base: Base;
  readonly ledger: readonly LoadRecord[];
  readonly names: ModelNames;
  readonly scripts: readonly RanScript[];
  /** Of the data before it and after it. */
  readonly digestBefore: string;
  readonly digest: string;
  /** Unknown of a load in batches, which therefore cannot be taken back. */
  readonly change: GraphChange | undefined;
}

/** Nothing where data, scripts and schema are what they were. */
export function recordChange(done: DoneChange): Kept | undefined {
  const { base, ledger, scripts, digestBefore, digest, change } = done;
  const { command, source, engine, schemaHash, isFresh, milliseconds } = done;
  const record: LoadRecord = {
    number: (ledger.at(-1)?.number ?? 0) + 1,
    command,
    ...(source !== undefined && { source }),
    time: new Date().toISOString(),
    milliseconds,
    engine: `${engine} ${base.engineVersion}`,
    productVersion,
    schemaHash,
    isFresh,
    digestBefore,
    digest,
    scripts,
    ...(change && { changes: countChanges(change) }),
  };
  const all = loadedScripts([...ledger, record]);
  const { last } = base;
  const isSame =
    !isFresh &&
    change &&
    last?.digest === digest &&
    digestBefore === digest &&
    last.schemaHash === schemaHash &&
    JSON.stringify(last.scripts) === JSON.stringify(all);
  if (isSame) return undefined;
  const undo = isFresh || !change ? undefined : packChange(wayBack(change));
  return { digest, schemaHash, scripts: all, entry: { record, undo } };
}

/** To remove a node its id and label are enough. */
function wayBack(change: GraphChange): GraphChange {
  const { nodes, relationships } = invert(change);
  return {
    nodes: nodes.map((pair) => (pair.before && !pair.after ? { ...pair, before: withoutProperties(pair) } : pair)),
    relationships,
  };
}

function withoutProperties({ before }: Pair<NodeState>): NodeState {
  return { labels: before?.labels ?? [], properties: {} };
}
