// Where a node that was found is not there any more, the type of its field decides what stands in its place.
import { assemble, NeedsCompletion, SizeBudget, type FoundShape } from '../../../src/result';

const object = { label: undefined, typename: 'A', fields: new Map([['A', [{ key: 'id', value: id() }]]]) };

function id() {
  return { kind: 'leaf', column: 0, type: 'ID', isList: false, isRequired: true } as const;
}

function nodes(required: readonly boolean[], found: unknown): unknown {
  const shape: FoundShape = { kind: 'node', column: 0, idColumn: 0, object, required };
  const assembly = { parameters: {}, isForCompletion: false, budget: new SizeBudget(1_000), found: found as never };
  return assemble({ kind: 'found', found: shape }, [[['here'], ['there']]], assembly);
}

it.each<[string, readonly boolean[], unknown, unknown]>([
  ['a node', [true], { id: 'here' }, { id: 'here' }],
  ['a node that can be null', [false], { id: 'gone' }, null],
  ['no node', [false], null, null],
  ['[A!]!', [true, true], [{ id: 'there' }, { id: 'gone' }, { id: 'here' }], [{ id: 'there' }, { id: 'here' }]],
  ['[A]!', [true, false], [{ id: 'gone' }, null, { id: 'here' }], [null, null, { id: 'here' }]],
  ['[[A!]]', [false, false, true], [[{ id: 'here' }, { id: 'gone' }], null], [[{ id: 'here' }], null]],
])('%s', (_what, required, found, expected) => {
  expect(nodes(required, found)).toEqual(expected);
});

it('leaves it to graphql-js where there is no place for a null', () => {
  expect(() => nodes([true], { id: 'gone' })).toThrow(NeedsCompletion);
});
