// Tells which relationships of plain arrays a schema declares, and the order in which they are listed.
import type { Value } from '../../src/cypher';
import { nodeType, type GraphModel } from '../../src/model';
import { compareAbsent } from './naive-values';

export interface NaiveRelationship<End> {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Readonly<Record<string, Value>>;
}

/** The name of the type that describes its properties, if there is one; undefined where no field leads along it. */
export function declarationOf(
  model: GraphModel,
  { type, from, to }: { readonly type: string; readonly from: string | undefined; readonly to: string | undefined },
): { readonly properties: string | undefined } | undefined {
  let found: { readonly properties: string | undefined } | undefined;
  const isOf = (name: string, end: string | undefined) => nodeType(model, name).members.some((one) => one.name === end);
  for (const owner of model.nodeTypes.values()) {
    for (const field of owner.fields.values()) {
      if (field.kind !== 'relationship' || field.type !== type) continue;
      const [here, there] = field.direction === 'OUT' ? [from, to] : [to, from];
      if (isOf(owner.name, here) && isOf(field.target, there))
        found = { properties: field.properties ?? found?.properties };
    }
  }
  return found;
}

/** One that is declared, as the API tells it. */
export class ToldRelationship<End extends { readonly properties: Readonly<Record<string, Value>> }> {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Readonly<Record<string, Value>>;

  constructor(
    private readonly model: GraphModel,
    { type, from, to, properties }: NaiveRelationship<End>,
    readonly described: string | undefined,
  ) {
    this.type = type;
    this.from = from;
    this.to = to;
    this.properties = properties;
  }

  get typename(): string {
    return this.described ?? 'PlainRelationship';
  }

  /** By type, by the ids of the ends, by what tells parallel ones apart. */
  compare(other: ToldRelationship<End>): number {
    const key = this.model.relationshipProperties.get(this.described ?? '')?.key ?? '';
    const keysOf = (one: ToldRelationship<End>) => [
      one.type,
      one.from.properties['id'] ?? null,
      one.to.properties['id'] ?? null,
      one.properties[key] ?? null,
    ];
    const others = keysOf(other);
    return keysOf(this).reduce<number>(
      (order, value, index) => order || compareAbsent(value, others[index]!, false),
      0,
    );
  }
}
