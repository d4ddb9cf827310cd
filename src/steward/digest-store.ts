// Turns what a store holds into its digest, read anew: whoever wrote it, it is what it is.
import type { GraphModel } from '../model';
import { StoreError } from '../errors';
import type { GraphReader, GraphStore, Run } from '../store';
import { Digest } from './digest';
import { modelNames } from './model-names';
import { walkGraph } from './walk-graph';

const tries = 3;

/** Throws a StoreError where the graph cannot be read, or does not hold still. */
export async function digestStore(model: GraphModel, store: GraphStore): Promise<string> {
  const names = modelNames(model);
  const reader = await store.openReader();
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const digest = new Digest(names.labels);
      const versions = new Set<string>();
      await walkGraph(runThrough(reader, versions), names.types, {
        nodes: (nodes) => nodes.forEach((node) => digest.addNode(node)),
        relationships: (relationships) => relationships.forEach((relationship) => digest.addRelationship(relationship)),
      });
      if (versions.size === 1) return digest.finish();
    }
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'The graph changed each time it was read. Try again when no load is at work.',
    );
  } finally {
    await reader.close();
  }
}

/** Every read tells its version; reads of different versions do not add up to one graph. */
function runThrough(reader: GraphReader, versions: Set<string>): Run {
  return async (text, parameters = {}) => {
    const { rows, dataVersion, isConsistent } = await reader.read([{ text, parameters }]);
    versions.add(isConsistent ? dataVersion : `torn ${versions.size}`);
    return rows[0] ?? [];
  };
}
