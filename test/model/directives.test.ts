// The copy of the directives that readers and editors see is what is built in.
import { readFileSync } from 'node:fs';
import { parse, print, visit, type DefinitionNode } from 'graphql';
import { directiveDefinitions } from '../../src/model/directives';

function withoutDescriptions(definition: DefinitionNode): string {
  return print(
    visit(definition, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}

it('schema/directives.graphql describes each directive that is served, and no other', () => {
  const shown = parse(readFileSync('schema/directives.graphql', 'utf8')).definitions;
  expect(shown.map(withoutDescriptions).sort()).toEqual(
    directiveDefinitions.definitions.map(withoutDescriptions).sort(),
  );
});
