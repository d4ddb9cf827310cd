// What a finder found, as a tree by the names of fields, and the ids of the nodes in it.
import type { Value } from '../cypher';

/** Scalars, lists and objects. A node stands as its id: `{ id }`. */
export type Found = Value | readonly Found[] | { readonly [field: string]: Found };

/** The ids of the nodes at one place of the tree, each once. Lists on the way are gone through. */
export function idsAt(found: Found, path: readonly string[]): readonly string[] {
  const ids = new Set<string>();
  const visit = (value: Found | undefined, depth: number): void => {
    if (isList(value)) for (const item of value) visit(item, depth);
    else if (isObject(value)) {
      const field = path[depth];
      if (field !== undefined) visit(value[field], depth + 1);
      else ids.add(idOf(value));
    }
  };
  visit(found, 0);
  return [...ids];
}

export function idOf(node: { readonly [field: string]: Found }): string {
  return node['id'] as string;
}

export function isList(found: Found | undefined): found is readonly Found[] {
  return Array.isArray(found);
}

export function isObject(found: Found | undefined): found is { readonly [field: string]: Found } {
  return typeof found === 'object' && found !== null && !isList(found);
}
