// Turns the "where" and the cursors of a field over relationships of all types into terms of the statement of one group.
import { cypher, variable, type Cypher, type Dialect, type Value } from '../cypher';
import type { GraphModel, Property } from '../model';
import { bindParameters, type PageLimits } from './bind-parameters';
import type { FieldUse, Input, OrderKey, PlaceKey, Predicate } from './plan';
import { cursorValues, orderKey } from './plan-order';
import { WherePlanner } from './plan-where';
import { and } from './predicates';
import { printLate } from './print-match';
import { isTrue, printPredicate } from './print-predicate';
import { printOrder } from './print-order';
import { isGiven } from './row';
import { idProperty, RelationshipParts, relationshipSubjects, type RelationshipGroup } from './relationship-parts';
import { Scope } from './scope';
import { soughtTexts } from './sought';

/** The place of a cursor: the relationship that it stands for. */
export interface RelationshipPlace {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Of the property that tells parallel relationships apart; null where there is none. */
  readonly key: Value;
}

export interface RelationshipQuestion {
  readonly model: GraphModel;
  readonly dialect: Dialect;
  readonly limits: PageLimits;
  /** With its arguments, the same at every use. */
  readonly field: FieldUse;
}

/** Where a page begins and ends among relationships of one type. */
export interface RelationshipCut {
  readonly after?: RelationshipPlace | undefined;
  readonly before?: RelationshipPlace | undefined;
}

export interface RelationshipTerms {
  /** Undefined where all are wanted, "none" where none can be. */
  readonly where: Cypher | undefined | 'none';
  /** The lines behind the MATCH that judge what its WHERE cannot. */
  readonly late: readonly Cypher[];
  readonly order: readonly Cypher[];
  readonly parameters: Readonly<Record<string, Value>>;
}

/** Cursors belong to the field; there is one order. */
export const relationshipFingerprint = 'relationships';

export function printRelationshipTerms(
  { model, dialect, limits, field }: RelationshipQuestion,
  group: RelationshipGroup,
  { after, before }: RelationshipCut,
  isBackward: boolean,
): RelationshipTerms {
  const scope = new Scope();
  const planner = new WherePlanner(model, scope, field);
  const about = new RelationshipParts(model, planner, group).about();
  const asked = planner.conditions(field.constants?.['where'], ['where'], about);
  const keys = keysOf(group);
  const places = [planPlace(after, keys, false, scope), planPlace(before, keys, true, scope)];
  const where = and([asked, ...places.flatMap((place) => place ?? [])]);
  const { early, lines } = printLate(where, dialect);
  return {
    where: isTrue(early) ? undefined : early.kind === 'constant' ? 'none' : printPredicate(early, dialect),
    late: lines,
    order: [...typeOrder(group, isBackward), ...printOrder(keys, soughtTexts(undefined, where, dialect), isBackward)],
    parameters: bindParameters({ parameters: scope.parameters }, {}, limits),
  };
}

/** The relationship that a cursor names, or an error that says why it names none. */
export function readRelationshipPlace(argument: 'after' | 'before', field: FieldUse): RelationshipPlace | undefined {
  const text = field.constants?.[argument];
  if (!isGiven(text)) return undefined;
  const [type, from, to, key] = cursorValues(text as string, relationshipFingerprint, 4, argument, field);
  return { type: String(type), from: String(from), to: String(to), key: key ?? null };
}

function typeOrder({ types }: RelationshipGroup, isBackward: boolean): readonly Cypher[] {
  if (types.length === 1) return [];
  return [cypher`type(${variable(relationshipSubjects.edge.variable)})${isBackward ? cypher` DESC` : cypher``}`];
}

/** The ids of the ends, then what tells parallel relationships apart. */
function keysOf({ properties }: RelationshipGroup): readonly OrderKey[] {
  const { from, edge, to } = relationshipSubjects;
  const key = properties?.key === undefined ? undefined : (properties.fields.get(properties.key) as Property);
  const ends = [orderKey(from, idProperty, 'ASC'), orderKey(to, idProperty, 'ASC')];
  return [...ends, ...(key ? [orderKey(edge, key, 'ASC')] : [])];
}

function planPlace(
  place: RelationshipPlace | undefined,
  order: readonly OrderKey[],
  isBefore: boolean,
  scope: Scope,
): Predicate | undefined {
  if (!place) return undefined;
  const values = [place.from, place.to, place.key];
  const keys = order.map((key, index): PlaceKey => {
    const value = values[index] ?? null;
    if (value === null) return { ...key, value: undefined, patterns: undefined };
    const input: Input = { kind: 'constant', value: typeof value === 'boolean' ? Number(value) : value };
    return { ...key, value: scope.parameter(input), patterns: scope.textPatterns(input, value) };
  });
  return { kind: 'beyond', keys, isBefore };
}
