// The node in Neo4j by which readers notice a load: a load that is being kept says so before its data and after it.
import type { StoredValue, VersionRecord } from './store';

/** No type of a GraphQL schema can have a name that begins so. */
const label = '`__Mandate`';

/**
 * before the first load   no node                  the bookmark alone tells one state from another
 * while a commit applies  isLoading: true
 * after it                isLoading: false, version, load
 * after a refused load    touch is new: the bookmark moved, the data did not
 */
export interface Marker {
  readonly version: string | undefined;
  readonly isLoading: boolean;
  /** Of the last load that was kept. */
  readonly load: string | undefined;
  readonly touch: string | undefined;
}

/** Needed once, so that two first loads do not make two markers. */
export const makeMarkerUnique = `CREATE CONSTRAINT mandate_marker IF NOT EXISTS FOR (m:${label}) REQUIRE m.id IS UNIQUE`;

export const readMarker = `MATCH (m:${label} {id: 'marker'}) RETURN m.version, m.loading, m.load, m.touch`;
export const readMarkerRecord = `MATCH (m:${label} {id: 'marker'}) RETURN m.record`;

export const beginApplying = `MERGE (m:${label} {id: 'marker'}) SET m.loading = true`;
export const endApplying = `MERGE (m:${label} {id: 'marker'})
SET m.loading = false, m.version = $version, m.load = $load, m.touch = $load, m.record = $record`;
/** A load in batches that is unfinished goes on being one. */
export const refuseLoad = `MATCH (m:${label} {id: 'marker'}) SET m.loading = EXISTS { MATCH (:\`__MandateBatches\`) }, m.touch = $load`;

/** Held up to the end of a load's transaction. A node of its own, since the marker changes while that is open. */
export const lock = `MERGE (l:${label} {id: 'lock'}) SET l.holder = $load`;
export const readLock = `MATCH (l:${label} {id: 'lock'}) RETURN l.holder`;

/** Enough to see that a load's own scripts changed it. What the marker says may change meanwhile: other loads say that they were refused. */
export const readLockForm = `MATCH (m:${label}) RETURN m.id AS a, m.holder AS b, labels(m) AS c ORDER BY a, b`;

export function markerOf(rows: readonly (readonly StoredValue[])[]): Marker {
  const [version, isLoading, load, touch] = rows[0] ?? [];
  return {
    version: (version as string | null | undefined) ?? undefined,
    isLoading: isLoading === true,
    load: (load as string | null | undefined) ?? undefined,
    touch: (touch as string | null | undefined) ?? undefined,
  };
}

/** Whether no load came in between. */
export function isSame(a: Marker, b: Marker): boolean {
  return a.version === b.version && a.isLoading === b.isLoading && a.load === b.load && a.touch === b.touch;
}

export function recordOf(rows: readonly (readonly StoredValue[])[]): VersionRecord | undefined {
  const text = rows[0]?.[0];
  return typeof text === 'string' ? (JSON.parse(text) as VersionRecord) : undefined;
}
