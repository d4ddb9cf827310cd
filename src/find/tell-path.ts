// Turns a path into one line, in the words of its relationship types; arrows point the way the relationships lead.
//   Mara Quill —acted in→ Lanterns —made by→ North ←made by— Harbour
import type { FoundRelationship } from './read-graph';
import type { NodePath } from './shortest-paths';

/** One step of a path: a relationship, and whether it is walked from its end to its start. */
export interface Step {
  readonly relationship: FoundRelationship;
  readonly isReversed: boolean;
}

export function tellPath(nodes: NodePath, steps: readonly Step[], titles: ReadonlyMap<string, string>): string {
  const [first = '', ...others] = nodes.map((id) => titles.get(id) ?? id);
  const told = steps.map(({ relationship, isReversed }, index) => {
    const words = wordsOf(relationship.route.type);
    return `${isReversed ? `←${words}—` : `—${words}→`} ${others[index]}`;
  });
  return [first, ...told].join(' ');
}

/** ACTED_IN → acted in; actedIn → acted in. */
function wordsOf(type: string): string {
  return type
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split('_')
    .filter((word) => word !== '')
    .join(' ')
    .toLowerCase();
}
