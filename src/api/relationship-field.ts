// Makes the field that lists relationships of all types, page by page.
import { GraphQLList, GraphQLNonNull, type GraphQLFieldConfigMap } from 'graphql';
import type { GraphModel } from '../model';
import { withMeaning } from './meaning';
import { relationshipTypeName } from './name-types';
import { connectionType, cutArguments } from './pages';
import type { RelationshipFilters } from './relationship-filters';
import type { RelationshipTypes } from './relationship-types';
import type { TypeRegistry } from './type-registry';

/** A graph without relationships has none to list. */
export function relationshipField(
  model: GraphModel,
  types: TypeRegistry,
  relationships: RelationshipTypes,
  filters: RelationshipFilters,
): GraphQLFieldConfigMap<unknown, unknown> {
  const names = relationshipTypeName(model, types);
  if (!names) return {};
  const relationship = relationships.shared(names);
  const page = connectionType(
    types,
    { name: 'Relationship' },
    undefined,
    undefined,
    () => relationship,
    () => ({}),
    'relationship',
  );
  return {
    relationshipsConnection: {
      type: new GraphQLNonNull(page),
      description:
        'Relationships of all types, page by page: ordered by type, then by the ids of the nodes from which and to which they lead, then by what tells parallel ones apart.',
      args: {
        types: {
          type: new GraphQLList(new GraphQLNonNull(names)),
          description: 'Only relationships of these types. An empty list is met by none.',
        },
        where: { type: filters.where(), description: 'Conditions that must hold.' },
        ...cutArguments,
      },
      extensions: withMeaning({ kind: 'found', finder: 'relationships' }),
    },
  };
}
