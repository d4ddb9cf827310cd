// Turns the model into the routes that a search may walk: which relationship runs from which label to which.
import {
  concreteTypes,
  hierarchies,
  nodeType,
  propertiesOf,
  type GraphModel,
  type RelationshipProperties,
} from '../model';

/** One declared way for relationships of a type to run, between nodes of two concrete types. */
export interface Route {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: RelationshipProperties | undefined;
}

/** Routes by their keys. Relationships that run otherwise are none of the schema's, and no search sees them. */
export type Routes = ReadonlyMap<string, Route>;

export function buildRoutes(model: GraphModel): Routes {
  const routes = new Map<string, Route>();
  for (const type of model.nodeTypes.values()) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'relationship') continue;
      const properties = propertiesOf(model, field);
      for (const { label } of type.members) {
        for (const { label: other } of nodeType(model, field.target).members) {
          const [from, to] = field.direction === 'OUT' ? [label, other] : [other, label];
          const key = routeKey(from, field.type, to);
          routes.set(key, { type: field.type, from, to, properties: properties ?? routes.get(key)?.properties });
        }
      }
    }
  }
  return routes;
}

/** The same text is made in Cypher; no name holds "-" or ">". */
function routeKey(from: string, type: string, to: string): string {
  return `${from}-${type}>${to}`;
}

export function filterRoutes(routes: Routes, isWanted: (route: Route) => boolean): Routes {
  return new Map([...routes].filter(([, route]) => isWanted(route)));
}

/** The ways along which a relationship type can be followed again and again. */
export function hierarchyRoutes(model: GraphModel, along: string): Routes {
  const pairs = hierarchies(model)
    .filter(({ type }) => type === along)
    .flatMap(({ labels }) => labels.flatMap((from) => labels.map((to) => routeKey(from, along, to))));
  const wanted = new Set(pairs);
  return new Map([...buildRoutes(model)].filter(([key]) => wanted.has(key)));
}

/** The labels that tell the concrete types apart, by the types' names. */
export function labelsOf(model: GraphModel): ReadonlyMap<string, string> {
  return new Map(concreteTypes(model).flatMap(({ members }) => members.map(({ name, label }) => [name, label])));
}
