// Holds docs/data.md to the seed: what is counted is generated, and the prose counts nothing and names what exists.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOperationAST, parse, validate } from 'graphql';
import { Answerer } from '../src/answer';
import { buildApi } from '../src/api';
import { buildModel, readSchema } from '../src/model';
import { load } from '../src/steward';
import { openStore, type GraphReader, type GraphStore } from '../src/store';
import { printCitation, printDataVersion } from './support/data-docs/print-citation';
import {
  printFieldsOfNumbers,
  printParts,
  printPeriodBases,
  printUnits,
  printWorkedNumbers,
} from './support/data-docs/print-numbers';
import { printRules } from './support/data-docs/print-rules';
import { printCoverage, printDocuments, printWorkedPassage } from './support/data-docs/print-source';
import { printIds, printNodeTypes, printRelationshipTypes, printUnstatedNodes } from './support/data-docs/print-types';
import { printVocabularies } from './support/data-docs/print-vocabularies';
import { readSeed, type Seed } from './support/data-docs/read-seed';
import { replaceParts, withoutParts } from './support/replace-parts';

const file = join('docs', 'data.md');
const workedPassage = 'passage:cn-420200:law-based-government-report:2023:060';
const workedNumbers = 'passage:cn-420200:law-based-government-report:2023:051';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const model = buildModel(readSchema('schema'));
const folder = mkdtempSync(join(tmpdir(), 'mandate-data-docs-'));
let store: GraphStore;
let reader: GraphReader;
let seed: Seed;

beforeAll(async () => {
  store = openStore({ dataFolder: folder });
  await load({ model, store, paths: ['cypher'], isFresh: true });
  reader = await store.openReader();
  seed = await readSeed({ model, store, rulesFolder: join('schema', 'rules'), scriptsFolder: 'cypher' });
});

afterAll(async () => {
  await reader.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/data.md', () => {
  it('has the generated parts that schema and seed have; UPDATE_DOCS=1 writes them anew', () => {
    const parts = new Map([
      ['documents', printDocuments(seed)],
      ['worked-passage', printWorkedPassage(seed, workedPassage)],
      ['node-types', printNodeTypes(seed)],
      ['unstated-nodes', printUnstatedNodes(seed)],
      ['relationship-types', printRelationshipTypes(seed)],
      ['vocabularies', printVocabularies(seed)],
      ['fields-of-numbers', printFieldsOfNumbers(seed)],
      ['worked-numbers', printWorkedNumbers(seed, workedNumbers)],
      ['units', printUnits(seed)],
      ['period-bases', printPeriodBases(seed)],
      ['parts-of-wholes', printParts(seed)],
      ['ids', printIds(seed)],
      ['data-version', printDataVersion(seed)],
      ['citation', printCitation(seed, workedPassage, version)],
      ['coverage', printCoverage(seed)],
      ['rules', printRules(seed)],
    ]);
    const expected = replaceParts(readFileSync(file, 'utf8'), parts);
    if (process.env['UPDATE_DOCS'] && !process.env['CI']) writeFileSync(file, expected);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });

  it('counts nothing in its prose, where no program would correct it', () => {
    const prose = readProse().replace(/SHA-256|`[^`\n]*`|\]\([^)\n]*\)/g, '');
    expect(prose.split('\n').filter((line) => /\d/.test(line))).toEqual([]);
  });

  it('names in its prose only what the schema has', () => {
    const types = [...model.nodeTypes.values(), ...model.relationshipProperties.values()];
    const fields = types.flatMap((type) => [...type.fields.values()]);
    const known = new Set([
      ...types.map(({ name }) => name),
      ...fields.flatMap((field) => (field.kind === 'relationship' ? [field.name, field.type] : [field.name])),
      ...[...model.enums.values()].flatMap(({ name, values }) => [name, ...values.map((value) => value.name)]),
    ]);
    const named = [...readProse().matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('shows a question that answers, and names the version of the data', async () => {
    const [, question = ''] = /^```graphql\n([\s\S]*?)^```$/m.exec(readFileSync(file, 'utf8')) ?? [];
    const document = parse(question);
    const schema = buildApi(model);
    expect(validate(schema, document)).toEqual([]);
    const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 50_000, sizeLimit: 5_000_000 };
    const answerer = new Answerer(model, schema, reader, limits);
    const answer = await answerer.answer({ document, operation: getOperationAST(document)!, variables: {} });
    expect(answer).toMatchObject({
      data: { passage: { text: seed.nodeOf(workedPassage).properties['text'] } },
      extensions: { dataVersion: seed.dataVersion },
    });
  });
});

/** Neither generated parts nor blocks of code. */
function readProse(): string {
  return withoutParts(readFileSync(file, 'utf8')).replace(/^```[\s\S]*?^```$/gm, '');
}
