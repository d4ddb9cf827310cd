// Finds what is known of the graph as a whole: its version, its load, how much is in it, and its sources.
import { cypher, name, parameter, variable, type Statement } from '../cypher';
import { RequestError } from '../errors';
import { concreteTypes, relationshipTypes, sourceTypes } from '../model';
import { readRecords, recordOf, type LoadRecord } from '../store';
import type { Finder, Search } from './finder';

export const findGraph: Finder = async (_values, search) => {
  const asked = (field: string, statements: () => readonly Statement[]) =>
    search.selects.has(field) ? statements() : [];
  const nodes = asked('nodes', () => concreteTypes(search.model).map(({ labels }) => countNodes(labels[0]!)));
  const relationships = asked('relationships', () => relationshipTypes(search.model).map(countRelationships));
  const sources = asked('sources', () => findSources(search));

  const loads = asked('loads', () => [{ text: readRecords, parameters: {} }]);

  const { rows, dataVersion } = await search.read([...nodes, ...relationships, ...sources, ...loads]);
  const numbers = rows.map((one) => one[0]?.[0] ?? 0);
  const start = nodes.length + relationships.length;
  const ids = rows.slice(start, start + sources.length).flatMap((one) => one.map(([id]) => id as string));
  checkSources(ids, search);

  const record = await search.readVersion();
  // Where another program has written, the load is not what the data is.
  const known = record?.digest.startsWith(dataVersion) ? record : undefined;
  return {
    dataVersion,
    digest: known?.digest ?? null,
    loads: rows
      .slice(start + sources.length)
      .flatMap((one) => one.map(([record]) => loadOf(recordOf(record as string)))),
    nodes: nodes.map((_, i) => ({ type: concreteTypes(search.model)[i]!.name, count: numbers[i] ?? 0 })),
    relationships: relationships.map((_, i) => ({
      type: relationshipTypes(search.model)[i]!,
      count: numbers[nodes.length + i] ?? 0,
    })),
    sources: ids.map((id) => ({ id })),
  };
};

function loadOf({ number, command, source, time, engine, productVersion, schemaHash, digest, scripts }: LoadRecord) {
  return {
    number,
    removed: command === 'remove' ? (source ?? null) : null,
    time,
    engine,
    productVersion,
    schemaHash,
    digest,
    scripts: scripts.map(({ file, sha256 }) => ({ file, sha256 })),
  };
}

function countNodes(label: string): Statement {
  return { text: cypher`MATCH (n:${name(label)}) RETURN count(n) AS number`, parameters: {} };
}

function countRelationships(type: string): Statement {
  return { text: cypher`MATCH ()-[r:${name(type)}]->() RETURN count(r) AS number`, parameters: {} };
}

/** One more than a list may have, to tell. */
function findSources({ model, dialect, limits }: Search): readonly Statement[] {
  const labels = [...new Set(sourceTypes(model).flatMap(({ members }) => members.map(({ label }) => label)))];
  if (labels.length === 0) return [];
  const node = variable('n');
  const { pattern, conditions } = dialect.anyOf(node, labels, undefined);
  const where = conditions.map((condition) => cypher` WHERE ${condition}`)[0] ?? cypher``;
  const text = cypher`MATCH ${pattern}${where} WITH n.${name('id')} AS id ORDER BY id LIMIT ${parameter('most')} RETURN id`;
  return [{ text, parameters: { most: limits.pageLimit + 1 } }];
}

function checkSources(ids: readonly string[], { limits, path }: Search): void {
  if (ids.length <= limits.pageLimit) return;
  throw new RequestError(
    'LIMIT_EXCEEDED',
    `"${[...path, 'sources'].join('.')}" has more than ${limits.pageLimit} items, the limit of a list. Use the connection of their type to read page by page.`,
    { path: [...path, 'sources'] },
  );
}
