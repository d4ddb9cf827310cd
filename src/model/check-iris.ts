// Finds what is wrong with the names that a schema gives in RDF: prefixes that are not declared, and what is no IRI.
import { Kind, type ASTNode, type DocumentNode, type FieldDefinitionNode, type TypeDefinitionNode } from 'graphql';
import { readDirective, readDirectives } from './directives';
import { typeShape } from './type-shape';

type Report = (node: ASTNode, message: string) => void;

const absolute = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
const prefixed = /^([A-Za-z][\w-]*):[^\s<>"{}|\\^`/][^\s<>"{}|\\^`]*$/;

export function checkIris(document: DocumentNode, report: Report): void {
  const extensions = document.definitions.filter((definition) => definition.kind === Kind.SCHEMA_EXTENSION);
  const bases = extensions.flatMap((extension) =>
    readDirectives(extension, 'iriBase').map((base) => ({ extension, base })),
  );
  const prefixes = new Set<string>();
  for (const { extension, base } of bases) {
    for (const argument of ['ids', 'terms']) checkEnd(extension, `"${argument}" of @iriBase`, base[argument], report);
  }
  for (const extension of extensions) {
    for (const { name, iri } of readDirectives(extension, 'iriPrefix')) {
      if (prefixes.has(String(name))) report(extension, `The prefix "${String(name)}" is declared twice.`);
      prefixes.add(String(name));
      checkEnd(extension, `The prefix "${String(name)}"`, iri, report);
    }
  }
  for (const definition of document.definitions) {
    if (!('fields' in definition) || definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    for (const node of [definition, ...(definition.fields ?? [])] as readonly (
      TypeDefinitionNode | FieldDefinitionNode
    )[]) {
      checkTerms(node, prefixes, bases.length > 0, report);
    }
  }
}

function checkTerms(
  node: TypeDefinitionNode | FieldDefinitionNode,
  prefixes: ReadonlySet<string>,
  hasBase: boolean,
  report: Report,
): void {
  const iri = readDirective(node, 'iri');
  if (!iri) return;
  const name = node.name.value;
  if (!hasBase)
    report(node, `"${name}" has an @iri, so the schema must say where ids have theirs: extend schema @iriBase(…).`);
  for (const term of (iri['terms'] ?? []) as readonly string[]) {
    const prefix = prefixed.exec(term)?.[1];
    if (/^https?:\/\//.test(term) && absolute.test(term)) continue;
    if (prefix === undefined) report(node, `"${name}" has the term "${term}", which is no IRI and no prefix:name.`);
    else if (!prefixes.has(prefix)) {
      report(node, `"${name}" has the term "${term}", and no @iriPrefix declares "${prefix}".`);
    }
  }
  if (iri['language'] === undefined) return;
  const shape = node.kind === Kind.FIELD_DEFINITION ? typeShape(node.type) : undefined;
  if (shape?.name !== 'String') report(node, `"${name}" has a language, and only texts (String) have one.`);
}

/** What names are written behind must end so that the two do not run together. */
function checkEnd(node: ASTNode, what: string, iri: unknown, report: Report): void {
  if (typeof iri === 'string' && absolute.test(iri) && /[/#:]$/.test(iri)) return;
  report(node, `${what} is "${String(iri)}"; expected an IRI that ends in /, # or :.`);
}
