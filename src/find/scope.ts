// Reads the arguments that say where a search may go: which relationships, which nodes, and which are not gone through.
import { concreteTypes } from '../model';
import type { Search } from './finder';
import { buildRoutes, filterRoutes, labelsOf, type Routes } from './routes';

export interface Scope {
  readonly routes: Routes;
  /** The labels of nodes that may be visited. */
  readonly labels: readonly string[];
  /** Those of nodes that may be gone through. */
  readonly passable: readonly string[];
}

/**
 * By the arguments `relationshipTypes`, `types`, `through` and `notThrough`, as far as they are given. What the schema
 * marks as a hub is not gone through unless one of the last two says otherwise.
 */
export function readScope(values: Readonly<Record<string, unknown>>, { model }: Search): Scope {
  const namesIn = (argument: string) => (values[argument] ?? undefined) as readonly string[] | undefined;
  const [relationshipTypes, types, through] = [namesIn('relationshipTypes'), namesIn('types'), namesIn('through')];
  const hubs = concreteTypes(model).flatMap(({ name, isHub }) => (isHub ? [name] : []));
  const closed = namesIn('notThrough') ?? (through ? [] : hubs);
  const visited = [...labelsOf(model)].filter(([name]) => types?.includes(name) ?? true);
  const passable = visited.filter(([name]) => (through?.includes(name) ?? true) && !closed.includes(name));
  return {
    routes: filterRoutes(buildRoutes(model), ({ type }) => relationshipTypes?.includes(type) ?? true),
    labels: visited.map(([, label]) => label),
    passable: passable.map(([, label]) => label),
  };
}
