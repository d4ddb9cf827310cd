// Plants one fault for each rule, and holds the check to all that it must find after it, and to nothing more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel, concreteTypes, readSchema } from '../../src/model';
import type { Finding } from '../../src/steward/findings';
import { chosenEngines } from '../support/engines';
import { plantInSeed, type Planted } from './planting';
import { furtherPlants, rulePlants, structuralPlants } from './rule-plants';

const rulesFolder = join('schema', 'rules');
const told = ({ rule, about }: Finding): string => `${rule} ${about}`;

it('has a row for every rule, and a rule for every row', () => {
  const files = readdirSync(rulesFolder).map((file) => file.replace(/\.cypher$/, ''));
  expect(Object.keys(rulePlants)).toEqual(files.sort());
});

it.each(Object.entries({ ...structuralPlants, ...rulePlants }))('plants for "%s" what it finds', (rule, { finds }) => {
  expect(finds.filter((found) => found.startsWith(`${rule} `))).not.toEqual([]);
  expect(finds).toEqual([...finds].sort());
});

describe.each(chosenEngines)('On %s', (engine) => {
  let planted: Planted;
  beforeAll(async () => {
    planted = await plantInSeed(engine);
  }, 120_000);
  afterAll(() => planted.close());

  it('nothing is found where nothing is planted', async () => {
    expect((await planted.judgeAfter(() => Promise.resolve())).findings).toEqual([]);
  });

  it.each(Object.entries({ ...structuralPlants, ...rulePlants }))(
    'the fault planted for "%s" is found',
    async (_rule, { plant, finds }) => {
      const { findings } = await planted.judgeAfter(plant);
      expect(findings.map(told).sort()).toEqual(finds);
      for (const { found, expected, message } of findings.filter(({ rule }) => rule !== 'schema')) {
        expect([found, expected]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
        expect(message).toContain(`found ${found}; expected ${expected}.`);
      }
    },
  );

  it.each(Object.entries(furtherPlants))('it finds %s', async (_title, { plant, finds }) => {
    const { findings } = await planted.judgeAfter(plant);
    expect(findings.map(told).sort()).toEqual(finds);
  });

  it('a node is found where a script first writes its id', async () => {
    const [finding] = (await planted.judgeAfter(rulePlants['department-of-government']!.plant)).findings;
    const place = placeOf('21-institutions.cypher', /'inst:cn-420200:market-regulation-bureau'/);
    expect(finding).toMatchObject({ about: 'inst:cn-420200:market-regulation-bureau', ...place });
  });

  it('a relationship is found where a script writes its type between its ends', async () => {
    const [finding] = (await planted.judgeAfter(rulePlants['evidence-given']!.plant)).findings;
    const place = placeOf('34-chapter-1-4.cypher', /(?<=\(tieshan\)-\[\w+:)LOCATED_IN/);
    expect(finding).toMatchObject({ about: 'place:cn-420205 -LOCATED_IN-> place:cn-420200', ...place });
  });
});

/** Where a script has it for the first time. */
function placeOf(script: string, text: RegExp): Pick<Finding, 'file' | 'line' | 'column'> {
  const file = join('cypher', script);
  const source = readFileSync(file, 'utf8');
  const lines = source.slice(0, source.search(text)).split('\n');
  return { file, line: lines.length, column: [...lines.at(-1)!].length + 1 };
}

// Nothing of this schema can break the rule "required"; test/steward/check.test.ts holds it.
it('has no to-one relationship that is required', () => {
  const required = concreteTypes(buildModel(readSchema('schema'))).flatMap(({ fields }) =>
    [...fields.values()].filter((field) => field.kind === 'relationship' && !field.isList && field.isRequired),
  );
  expect(required).toEqual([]);
});
