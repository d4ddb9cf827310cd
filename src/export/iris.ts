// Turns ids and the names of a schema into IRIs, and the terms of RDF that the schema gives them.
import { RequestError } from '../errors';
import type { GraphModel, Iri, IriSpace } from '../model';

/** Throws a RequestError where the schema does not say how. */
export function iriSpace({ iris }: GraphModel): IriSpace {
  if (iris) return iris;
  throw new RequestError(
    'BAD_REQUEST',
    'This graph has no JSON-LD: its schema does not say what the IRIs of its nodes are. "extend schema @iriBase(…)" says it.',
  );
}

/** An id with its parts as the steps of a path; what an IRI cannot hold is written in percent signs. */
export function iriOf({ ids }: IriSpace, id: string): string {
  return `${ids}${pathOf(id)}`;
}

export function pathOf(id: string): string {
  return id
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split(':')
    .map(encodeURIComponent)
    .join('/');
}

/** The terms of a field, or its own name, which the context turns into an IRI of the schema. */
export function termsOf(name: string, iri: Iri | undefined): readonly string[] {
  return iri && iri.terms.length > 0 ? iri.terms : [name];
}

/** Prefixes for what stands in the file; a name without one is the schema's own. */
export function contextOf({ terms, prefixes }: IriSpace): Readonly<Record<string, string>> {
  return {
    '@vocab': terms,
    ...Object.fromEntries(prefixes),
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
}
