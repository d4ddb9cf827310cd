// Answers a question as a part of the graph: the nodes and relationships that it found, each once, with all they have.
import type { GraphQLSchema } from 'graphql';
import type { Answerer, Question } from '../answer';
import type { GraphPart, GraphRelationship } from '../census';
import { coerceVariables } from '../compiler';
import { concreteTypes, nodeType, type GraphModel, type NodeType } from '../model';
import { versionOf } from './answer-version';
import { planPart } from './plan-part';
import { RelationshipTerms } from './relationship-terms';

export interface FoundPart {
  /** The response key that it stood under. */
  readonly name: string;
  readonly dataVersion: string;
  readonly part: GraphPart;
  /** How many nodes and relationships it has, where that is known before they are read. */
  readonly total: number | undefined;
}

export interface PartOptions {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
}

interface FoundRelationship {
  readonly type: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly key?: unknown;
}

export async function openPart(question: Question, { model, schema, answerer }: PartOptions): Promise<FoundPart> {
  const variables = coerceVariables(schema, question.operation, question.variables);
  const { key, along, document, operation } = planPart(model, schema, question, variables);
  const result = await answerer.answer({ ...question, document, operation });
  const dataVersion = versionOf(result);
  const data = result.data as Readonly<Record<string, unknown>>;
  const nodes = new Map<string, NodeType>();
  const relationships: FoundRelationship[] = [];
  visit(data, (found) => {
    if ('from' in found) relationships.push(found as unknown as FoundRelationship);
    else if (typeof found['__typename'] === 'string')
      nodes.set(found['id'] as string, nodeType(model, found['__typename']));
  });
  const terms = new RelationshipTerms(model, concreteTypes(model));
  const wanted = new Set(relationships.map(({ type, from, to, key: own }) => nameOf(type, from.id, to.id, own)));
  const part: GraphPart =
    along === undefined
      ? {
          nodes,
          starts: relationships.map(({ type, from }) => ({ type, id: from.id })),
          isWanted: (one) => wanted.has(nameOf(one.type, one.from, one.to, keyOf(one, terms))),
        }
      : {
          nodes,
          starts: [...nodes.keys()].map((id) => ({ type: along, id })),
          isWanted: ({ to }) => typeof to === 'string' && nodes.has(to),
        };
  const total = along === undefined ? nodes.size + wanted.size : undefined;
  return { name: key, dataVersion, part, total };
}

/** Every object of an answer, whatever lies around it. */
function visit(value: unknown, see: (found: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) visit(item, see);
  else if (typeof value === 'object' && value !== null) {
    see(value as Readonly<Record<string, unknown>>);
    for (const inner of Object.values(value)) visit(inner, see);
  }
}

function nameOf(type: string, from: string, to: unknown, key: unknown): string {
  return JSON.stringify([type, from, to, key ?? null]);
}

/** What tells a stored relationship from parallel ones. */
function keyOf(relationship: GraphRelationship, terms: RelationshipTerms): unknown {
  const key = terms.find(relationship)?.described?.key;
  return key === undefined ? null : relationship.properties[key];
}
