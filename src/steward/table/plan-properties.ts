// Turns what a mapping says of properties into where each value comes from, or into all that does not fit.
import type { Property } from '../../model';
import { suggest } from '../check-scripts';
import type { Path, Telling } from './mapping';
import type { Told, Value } from './plan';
import type { PlanContext } from './plan-context';
import { cellReader, type CellReader } from './read-cell';

interface Owner {
  /** A node type's or a relationship type's name. */
  readonly kind: string;
  readonly fields: ReadonlyMap<
    string,
    Property | { readonly kind: 'reference'; readonly property: string } | { readonly kind: 'relationship' }
  >;
  /** The part of the mapping that has the properties. */
  readonly path: Path;
}

export function planProperties(
  context: PlanContext,
  { kind, fields, path }: Owner,
  tellings: Readonly<Record<string, Telling>>,
): readonly Told[] {
  const known = [...fields.values()].filter((field) => field.kind === 'property');
  const isNode = fields.get('id')?.kind === 'property';
  for (const { name, isRequired } of known) {
    if (!isRequired || Object.hasOwn(tellings, name) || (isNode && name === 'id')) continue;
    context.complain([...path, 'type'], `The schema requires "${name}" of ${kind}, and nothing tells it here.`);
  }
  return Object.entries(tellings).flatMap(([name, telling]) => {
    const at = [...path, 'properties', name];
    const field = fields.get(name);
    if (isNode && name === 'id') return context.complain(at, 'The id is told by "id", not by a property.') ?? [];
    if (field?.kind === 'property') return planProperty(context, field, telling, at) ?? [];
    const names = known.map((each) => each.name).filter((each) => each !== 'id');
    if (field?.kind === 'reference')
      return context.complain(at, `"${name}" reads an id. Tell the property that holds it: "${field.property}".`) ?? [];
    if (field) return context.complain(at, `"${name}" leads along relationships. Tell it under "relationships".`) ?? [];
    return context.complain(at, `The schema has no property "${name}" of ${kind}.${suggest(name, names)}`) ?? [];
  });
}

function planProperty(context: PlanContext, property: Property, telling: Telling, path: Path): Told | undefined {
  const { column, template, value, separator, values } = telling;
  const given = [column, template, value].filter((one) => one !== undefined);
  if (given.length !== 1) {
    return context.complain(path, 'A property is told by one of "column", "template" and "value".');
  }
  if (column === undefined && (separator !== undefined || values !== undefined)) {
    return context.complain(path, '"separator" and "values" read the cells of a "column".');
  }
  const enumNames = (context.model.enums.get(property.type)?.values ?? []).map((one) => one.name);
  const readItem = cellReader(property, enumNames, values);
  for (const [text, meant] of Object.entries(values ?? {})) {
    const read = readItem(text);
    if ('fault' in read)
      context.complain(
        [...path, 'values', text],
        `"${text}" means ${JSON.stringify(meant)} here: it gives ${read.fault}`,
      );
  }
  if (value !== undefined) return planConstant(context, property, readItem, value, path);
  if (template !== undefined) {
    if (property.isList) return context.complain(path, `"${property.name}" is a list. A template tells one text.`);
    const read = context.templateAt([...path, 'template'], template);
    return read && { property, source: { kind: 'template', template: read }, readItem };
  }
  if (property.isList !== (separator !== undefined)) {
    return context.complain(
      path,
      property.isList
        ? `"${property.name}" is a list. Say in "separator" what stands between the items of a cell.`
        : `"${property.name}" is no list, so its cells have no "separator".`,
    );
  }
  const at = context.columnOf(column!);
  if (typeof at === 'string') return context.complain(path, at);
  return { property, source: { kind: 'column', column: at, separator }, readItem };
}

function planConstant(
  context: PlanContext,
  property: Property,
  readItem: CellReader,
  value: Value,
  path: Path,
): Told | undefined {
  if (Array.isArray(value) !== property.isList) {
    return context.complain(
      path,
      `"${property.name}" is ${property.isList ? 'a list' : 'no list'}, and its value is not so.`,
    );
  }
  const items = [value].flat().map((item) => readItem(String(item)));
  const faults = items.flatMap((item) => ('fault' in item ? [item.fault] : []));
  for (const fault of faults) context.complain(path, `"${property.name}" has ${fault}`);
  if (faults.length > 0) return undefined;
  const read = items.flatMap((item) => ('value' in item ? [item.value] : []));
  return { property, source: { kind: 'value', value: property.isList ? read : read[0]! }, readItem };
}
