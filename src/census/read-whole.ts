// Reads a whole graph in many statements as one state of it, or says that it did not hold still.
import { StoreError } from '../errors';
import type { GraphReader, GraphStore, Run } from '../store';

const tries = 3;

/** Throws a StoreError where the graph cannot be read, or does not hold still. */
export async function readWhole<T>(
  store: GraphStore,
  read: (run: Run) => Promise<T>,
): Promise<{ readonly result: T; readonly dataVersion: string }> {
  const reader = await store.openReader();
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const versions = new Set<string>();
      const result = await read(runThrough(reader, versions));
      const [dataVersion, another] = versions;
      if (dataVersion !== undefined && another === undefined) return { result, dataVersion };
      await store.settle();
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
    versions.add(dataVersion);
    if (!isConsistent) versions.add('torn');
    return rows[0] ?? [];
  };
}
