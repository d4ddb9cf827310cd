// Tells which of an operation's compiled forms fits the variables of a request.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { formsOf } from '../result';
import { hasHighUnits } from './text-order';

interface VariableUse {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** In `@skip` or `@include`: its value decides what is selected. */
  readonly isSwitch: boolean;
  /** In "after" or "before": which values of the cursor are absent decides the text. */
  readonly isCursor: boolean;
}

/** What an operation's text depends on beside the document: the form of its variables, not their values. */
export function readVariableUses(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly VariableUse[] {
  const switches = new Set<string>();
  const cursors = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const argument of directive.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) switches.add(argument.value.name.value);
      }
    },
    Argument: (argument) => {
      const isPlace = argument.name.value === 'after' || argument.name.value === 'before';
      if (isPlace && argument.value.kind === Kind.VARIABLE) cursors.add(argument.value.name.value);
    },
  });
  return (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type) as GraphQLInputType;
    return { name, type, isSwitch: switches.has(name), isCursor: cursors.has(name) };
  });
}

/** Equal for variables that compile to the same text. */
export function variantOf(uses: readonly VariableUse[], variables: Readonly<Record<string, unknown>>): string {
  return uses.map((use) => formOf(use, use.type, variables[use.name])).join(';');
}

function formOf(use: VariableUse, given: GraphQLInputType, value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  const type = getNullableType(given);
  if (isListType(type)) {
    if (!isInputObjectType(getNamedType(type))) return 'values';
    return `[${(value as readonly unknown[]).map((item) => formOf(use, type.ofType, item)).join()}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const keys = Object.entries(value).map(
      ([key, inner]) => `${key}:${formOf(use, fields[key]?.type as GraphQLInputType, inner)}`,
    );
    return `{${keys.join()}}`;
  }
  if (isEnumType(type) && type.name === 'SortDirection') return String(value);
  if (use.isSwitch) return String(value);
  if (use.isCursor) return formsOf(String(value), hasHighUnits);
  return hasHighUnits(value) ? 'text' : 'value';
}
