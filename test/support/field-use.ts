// Makes the root field that a finder is asked by, for a test that asks it without an operation.
import { Kind, type GraphQLSchema } from 'graphql';
import type { FieldUse } from '../../src/compiler';

export function fieldUse(
  schema: GraphQLSchema,
  field: string,
  values: Readonly<Record<string, unknown>> | undefined,
): FieldUse {
  const definition = schema.getQueryType()!.getFields()[field]!;
  const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field } } as const;
  return { definition, node, path: [field], coordinate: `Query.${field}`, constants: values };
}
