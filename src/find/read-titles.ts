// Reads what nodes are called, for sentences.
import { cypher, join, name, variable } from '../cypher';
import { concreteTypes } from '../model';
import type { Search } from './finder';
import { allLabels, labelOf, matchNode, readRows } from './read-graph';

/** The title of each node by its id; the id itself where the node has none. */
export async function readTitles(search: Search, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map(ids.map((id) => [id, id]));
  const properties = new Map(
    concreteTypes(search.model).flatMap(({ members, title }) =>
      title === undefined ? [] : members.map(({ label }) => [label, title] as const),
    ),
  );
  const names = [...new Set(properties.values())].sort();
  if (ids.length === 0 || names.length === 0) return titles;
  const n = variable('n');
  const text = cypher`UNWIND $ids AS id
${matchNode(search, n, variable('id'))}
RETURN id AS a, ${labelOf(n)} AS b, [${join(
    names.map((one) => cypher`n.${name(one)}`),
    ', ',
  )}] AS c`;
  for (const [id, label, values] of await readRows(search, { text, parameters: { ids, labels: allLabels(search) } })) {
    const property = properties.get(label as string);
    const title = property === undefined ? null : (values as readonly unknown[])[names.indexOf(property)];
    if (typeof title === 'string' && title.trim() !== '') titles.set(id as string, title);
  }
  return titles;
}
