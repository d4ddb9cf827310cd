// Turns walks over plain arrays into answers: ids become their nodes, and each path is told in a sentence.
import { concreteTypes, nodeType, type GraphModel } from '../../src/model';
import type { Found } from '../../src/result';
import { NaiveGraph, type NeighborhoodAsked, type PathsAsked } from '../find/naive-graph';
import type { GraphData } from '../support/open-graph';
import type { SearchedNode } from './naive-search';

const walks = ['paths', 'neighborhood', 'hierarchy'] as const;
type Walk = (typeof walks)[number];

interface WalkAsked {
  readonly walk: Walk;
  readonly values: PathsAsked & NeighborhoodAsked & { readonly id: string; along: string; maxDepth: number };
  readonly nodeOf: (id: string) => SearchedNode;
}

interface PathTold {
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly { readonly isReversed: boolean; readonly relationship: { readonly type: string } }[];
}

export function isWalk(field: string): field is Walk {
  return (walks as readonly string[]).includes(field);
}

export function naiveWalk(model: GraphModel, data: GraphData, { walk, values, nodeOf }: WalkAsked): unknown {
  const hubs = concreteTypes(model).flatMap(({ name, isHub }) => (isHub ? [name] : []));
  const graph = new NaiveGraph(model, data, hubs);
  if (walk === 'hierarchy') return withNodes(graph.hierarchy(values.id, values.along, values.maxDepth), nodeOf);
  if (walk === 'neighborhood') return withNodes(graph.neighborhood(values), nodeOf);
  const paths = graph.paths(values) as unknown as readonly (PathTold & Found)[];
  const titleOf = (id: string): string => {
    const { type, properties } = nodeOf(id);
    const title = properties[nodeType(model, type as string).title ?? ''] ?? '';
    return typeof title === 'string' && title.trim() !== '' ? title : id;
  };
  return paths.map((path) => ({ ...(withNodes(path, nodeOf) as object), sentence: sentenceOf(path, titleOf) }));
}

function sentenceOf({ nodes, steps }: PathTold, titleOf: (id: string) => string): string {
  let sentence = titleOf(nodes[0]?.id as string);
  steps.forEach(({ isReversed, relationship }, index) => {
    const words = relationship.type.replaceAll('_', ' ').toLowerCase();
    sentence += (isReversed ? ` ←${words}— ` : ` —${words}→ `) + titleOf(nodes[index + 1]?.id as string);
  });
  return sentence;
}

/** What has an id and nothing else stands for the node. */
function withNodes(found: unknown, nodeOf: (id: string) => SearchedNode): unknown {
  if (Array.isArray(found)) return found.map((one) => withNodes(one, nodeOf));
  if (typeof found !== 'object' || found === null) return found;
  const entries = Object.entries(found);
  if (entries.length === 1 && entries[0]?.[0] === 'id') return nodeOf(entries[0][1] as string);
  return Object.fromEntries(entries.map(([name, value]) => [name, withNodes(value, nodeOf)]));
}
