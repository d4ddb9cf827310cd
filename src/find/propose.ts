// Turns what texts must have into what an index of texts is asked, where the graph has the index and it can help.
import type { Statement } from '../cypher';
import { textIndexes } from '../model';
import type { Search } from './finder';

/** By type: the parameters that `matchGroup` needs to take its nodes from the index. */
export type Proposals = ReadonlyMap<string, Statement['parameters']>;

/** Empty where all nodes must be looked at. An index proposes and never decides: the conditions are asked all the same. */
export async function readProposals(terms: readonly (readonly string[])[], search: Search): Promise<Proposals> {
  const { textIndex } = search.dialect;
  const question = textIndex?.question(terms);
  if (!textIndex || question === undefined) return new Map();
  const { rows } = await search.read([{ text: textIndex.list, parameters: {} }]);
  const ready = new Set(rows[0]?.flatMap(([name, state]) => (state === textIndex.ready ? [name] : [])));
  const indexes = textIndexes(search.model).filter(({ name }) => ready.has(name));
  return new Map(
    indexes.flatMap(({ name: index, types }) => types.map((type) => [type.name, { index, question }] as const)),
  );
}
