// Turns what a store holds into its digest, read anew: whoever wrote it, it is what it is.
import { readWhole, walkGraph } from '../census';
import type { GraphModel } from '../model';
import type { GraphStore } from '../store';
import { Digest } from './digest';
import { modelNames } from './model-names';

/** Throws a StoreError where the graph cannot be read, or does not hold still. */
export async function digestStore(model: GraphModel, store: GraphStore): Promise<string> {
  const names = modelNames(model);
  const { result } = await readWhole(store, async (run) => {
    const digest = new Digest(names.labels);
    await walkGraph(run, names.types, {
      nodes: (nodes) => nodes.forEach((node) => digest.addNode(node)),
      relationships: (relationships) => relationships.forEach((relationship) => digest.addRelationship(relationship)),
    });
    return digest.finish();
  });
  return result;
}
