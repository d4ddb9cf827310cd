// Turns an operation that shows a difference into a small one that still does.
import { Kind, parse, print, visit, type ASTNode, type DocumentNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Tries every single omission until none keeps the difference. `isStillWrong` must refuse what is not valid. */
export async function shrinkOperation(
  text: string,
  variables: Variables,
  isStillWrong: (text: string, variables: Variables) => Promise<boolean>,
): Promise<{ readonly text: string; readonly variables: Variables }> {
  let best = { text: print(withoutUnused(parse(text))), variables };
  if (!(await isStillWrong(best.text, variables))) return { text, variables };
  for (let place = 0; ;) {
    const shorter = omit(parse(best.text), place);
    if (shorter === undefined) {
      const values = await shrinkVariables(best.text, best.variables, isStillWrong);
      return { text: best.text, variables: values };
    }
    const candidate = print(withoutUnused(shorter));
    if (candidate !== best.text && (await isStillWrong(candidate, best.variables))) best = { ...best, text: candidate };
    else place++;
  }
}

/** The document without its n-th part that can be left out, or with it put simpler; undefined behind the last one. */
function omit(document: DocumentNode, place: number): DocumentNode | undefined {
  let seen = 0;
  let isFound = false;
  const isIt = () => {
    isFound ||= seen === place;
    return seen++ === place;
  };
  const shorter = visit<DocumentNode>(document, {
    enter: (node: ASTNode, _key, parent) => {
      if (isFound) return false;
      const siblings = Array.isArray(parent) ? (parent as readonly ASTNode[]).length : 0;
      switch (node.kind) {
        case Kind.FIELD:
          if (siblings > 1 && isIt()) return null;
          return node.alias && isIt() ? { ...node, alias: undefined } : undefined;
        case Kind.FRAGMENT_SPREAD:
        case Kind.INLINE_FRAGMENT:
          return siblings > 1 && isIt() ? null : undefined;
        case Kind.ARGUMENT:
        case Kind.DIRECTIVE:
        case Kind.OBJECT_FIELD:
          return isIt() ? null : undefined;
        case Kind.LIST:
          return node.values.length > 0 && isIt() ? { ...node, values: node.values.slice(1) } : undefined;
        case Kind.SELECTION_SET: {
          // Lifts an inline fragment's selections into its place.
          const [only] = node.selections;
          return only?.kind === Kind.INLINE_FRAGMENT && isIt()
            ? { ...node, selections: [...only.selectionSet.selections, ...node.selections.slice(1)] }
            : undefined;
        }
        default:
          return undefined;
      }
    },
  });
  return isFound ? shorter : undefined;
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>();
  const variables = new Set<string>();
  const definitions = [...document.definitions];
  const visitFrom = (node: ASTNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (spreads.has(name.value)) return;
        spreads.add(name.value);
        const fragment = definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        );
        if (fragment) visitFrom(fragment);
      },
    });
  };
  definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION).forEach(visitFrom);
  return visit(document, {
    FragmentDefinition: ({ name }) => (spreads.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
  });
}

async function shrinkVariables(
  text: string,
  variables: Variables,
  isStillWrong: (text: string, variables: Variables) => Promise<boolean>,
): Promise<Variables> {
  const declared = new Set<string>();
  visit(parse(text), { VariableDefinition: ({ variable }) => void declared.add(variable.name.value) });
  let best: Variables = Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name)));
  await isStillWrong(text, best);
  for (let place = 0; ; place++) {
    const shorter = omitValue(best, place);
    if (shorter === undefined) return best;
    if (await isStillWrong(text, shorter)) {
      best = shorter;
      place = -1;
    }
  }
}

/** The variables without their n-th value, counting inner ones; undefined behind the last one. */
function omitValue(variables: Variables, place: number): Variables | undefined {
  let seen = 0;
  let isFound = false;
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      if (seen++ !== place) return [[key, walk(inner)] as const];
      isFound = true;
      return [];
    });
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  const shorter = walk(variables) as Variables;
  return isFound ? shorter : undefined;
}
