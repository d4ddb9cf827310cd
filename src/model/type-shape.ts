// Reads a GraphQL type reference into its name and its wrappings.
import { Kind, type TypeNode } from 'graphql';

export interface TypeShape {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Whether the items of the list can be null. False for what is no list. */
  readonly hasNullableItems: boolean;
  /** A list of lists. */
  readonly isNested: boolean;
}

export function typeShape(type: TypeNode): TypeShape {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeShape(type.type), isRequired: true };
  if (type.kind === Kind.NAMED_TYPE) {
    return { name: type.name.value, isRequired: false, isList: false, hasNullableItems: false, isNested: false };
  }
  const item = typeShape(type.type);
  return {
    name: item.name,
    isRequired: false,
    isList: true,
    hasNullableItems: !item.isRequired,
    isNested: item.isList,
  };
}
