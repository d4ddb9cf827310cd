// Turns a model into the indexes of texts by which a search can be served: one for the types whose searched fields are the same.
import { createHash } from 'node:crypto';
import { firstLabel, searchedTypes, type GraphModel, type NodeType } from './graph-model';

export interface TextIndex {
  /** Tells what it holds: where the schema changes, the index has another name, and the old one is not taken for it. */
  readonly name: string;
  readonly types: readonly NodeType[];
  readonly labels: readonly string[];
  readonly fields: readonly string[];
}

/** How the names of all of them begin, and of no other index. */
export const textIndexPrefix = 'mandate_search_';

export function textIndexes(model: GraphModel): readonly TextIndex[] {
  return groupBySearch(searchedTypes(model)).map((types) => {
    const labels = types.map(firstLabel);
    const fields = types[0]!.search.map((field) => field.name);
    const digest = createHash('sha256')
      .update(JSON.stringify([labels, fields]))
      .digest('hex');
    return { name: `${textIndexPrefix}${digest.slice(0, 12)}`, types, labels, fields };
  });
}

/** The types whose searched fields are the same, together. */
export function groupBySearch(types: readonly NodeType[]): readonly (readonly NodeType[])[] {
  const groups = new Map<string, NodeType[]>();
  for (const type of types) {
    const key = type.search.map((field) => `${field.name}${field.isList ? '[]' : ''}`).join();
    groups.set(key, [...(groups.get(key) ?? []), type]);
  }
  return [...groups.values()];
}
