// Makes each GraphQL type once, when it is first asked for.
import type { GraphQLNamedType } from 'graphql';
import { invariant } from '../errors';

export class TypeRegistry {
  readonly #types = new Map<string, GraphQLNamedType>();

  /** The type of this name, made by `make` the first time. Shared types are those that many fields ask for. */
  get<Type extends GraphQLNamedType>(name: string, make: (name: string) => Type): Type {
    const known = this.#types.get(name);
    if (known) return known as Type;
    const type = make(name);
    invariant(type.name === name, `type "${type.name}" was made under the name "${name}"`);
    this.#types.set(name, type);
    return type;
  }
}
