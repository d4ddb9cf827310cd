// Turns the seed into tables of every enumeration: each value, what it means, and how often each property has it.
import { concreteTypes, propertiesOf, type GraphModel } from '../../../src/model';
import { printTable } from '../print-table';
import { code, count, printText } from './print-words';
import type { Seed } from './read-seed';

interface Use {
  readonly property: string;
  readonly values: readonly unknown[];
}

export function printVocabularies(seed: Seed): string {
  return [...seed.model.enums.values()]
    .map(({ name, description, values }) => {
      const uses = listUses(seed, name);
      const rows = values.map((value) => [
        code(value.name),
        printText(value.description),
        ...uses.map((use) => count(use.values.filter((used) => used === value.name))),
      ]);
      const table = printTable([['value', 'meaning', ...uses.map(({ property }) => code(property))], ...rows]);
      return `### ${name}\n\n${printText(description)}\n\n${table}`;
    })
    .join('\n');
}

function listUses({ model, nodes, relationships }: Seed, enumName: string): readonly Use[] {
  const ofNodes = concreteTypes(model).map((type) => ({
    type,
    stored: nodes.filter((node) => node.type === type).map(({ properties }) => properties),
  }));
  const described = describedBy(model);
  const ofRelationships = [...model.relationshipProperties.values()].map((type) => ({
    type,
    stored: relationships.filter((one) => described.get(one.type) === type.name).map(({ properties }) => properties),
  }));
  return [...ofNodes, ...ofRelationships].flatMap(({ type, stored }) =>
    [...type.fields.values()]
      .filter((field) => field.kind === 'property' && field.type === enumName)
      .map((field) => ({
        property: `${type.name}.${field.name}`,
        values: stored.flatMap((properties) => properties[field.name] ?? []),
      })),
  );
}

/** Which type describes the relationships of a type. */
function describedBy(model: GraphModel): ReadonlyMap<string, string | undefined> {
  return new Map(
    [...model.nodeTypes.values()].flatMap((type) =>
      [...type.fields.values()].flatMap((field) =>
        field.kind === 'relationship' ? [[field.type, propertiesOf(model, field)?.name] as const] : [],
      ),
    ),
  );
}
