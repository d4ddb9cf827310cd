// Makes the ledger's record of a load that no scripts were needed for.
import type { LoadRecord } from '../../src/store';

export function loadRecord(digest: string): LoadRecord {
  const none = { created: 0, removed: 0, changed: 0 };
  return {
    number: 1,
    command: 'load',
    time: '2026-01-01T00:00:00.000Z',
    milliseconds: 1,
    engine: 'test',
    productVersion: '0.0.0',
    schemaHash: '',
    isFresh: true,
    digestBefore: '',
    digest,
    scripts: [{ file: 'data.cypher', sha256: 'ab', statements: 1 }],
    changes: { nodes: none, relationships: none },
  };
}
