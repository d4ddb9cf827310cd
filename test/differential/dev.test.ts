// Temporary.
import { join } from 'node:path';
import { appendFileSync } from 'node:fs';
import { buildApi } from '../../src/api';
import { buildModel, readSchema } from '../../src/model';
import { chosenEngines } from '../support/engines';
import { openGraph } from '../support/open-graph';
import { checkOperation, isValid, shrinkDifference } from './check-operation';
import { NaiveGraph } from './naive-resolvers';
import { Random } from './random';
import { randomGraph } from './random-graph';
import { randomOperation, ValuePool } from './random-operation';

const schemaFolder = process.env['SCHEMA'] ?? join(__dirname, '../fixtures/films/schema');
const count = Number(process.env['RUNS'] ?? 1000);
const seed = Number(process.env['SEED'] ?? 1);
const per = Number(process.env['PER'] ?? 50);
const model = buildModel(readSchema(schemaFolder));
const schema = buildApi(model);
describe.each(chosenEngines)('On %s', (engine) => {
  it('dev', async () => {
    const kinds = new Map<string, number>();
    const coverage = new Map<string, number>();
    let slowest = 0;
    for (let begin = 0; begin < count; begin += per) {
      const data = randomGraph(model, new Random(seed + begin));
      const graph = await openGraph(engine, { schemaFolder, data });
      const naive = new NaiveGraph(graph.model, graph.schema, data);
      const pool = new ValuePool(data);
      for (let index = begin; index < Math.min(begin + per, count); index++) {
        const random = new Random(seed + index);
        let operation = randomOperation(schema, pool, random, coverage);
        while (!isValid(graph, operation.text)) operation = randomOperation(schema, pool, random, coverage);
        const t = Date.now();
        const report = await checkOperation({ graph, naive }, operation, random, coverage);
        if (Date.now() - t > slowest) { slowest = Date.now() - t; appendFileSync('/tmp/diff.log', `slowest ${slowest} ms ${operation.text}\n`); }
        if (!report.difference) continue;
        const { found, expected, why } = report.difference;
        const message = /"message":"([^"]*)"/.exec(found)?.[1] ?? /"message":"([^"]*)"/.exec(expected)?.[1] ?? `data ${why}`;
        const kind = message.replace(/\d+/g, '#').slice(0, 90);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if ((kinds.get(kind) ?? 0) > (kind.startsWith('data') ? 4 : 1)) continue;
        const small = await shrinkDifference({ graph, naive }, report.difference);
        appendFileSync('/tmp/diff.log', `#### ${engine} seed ${seed + index} ${small.why}\n${small.text}\n${JSON.stringify(small.variables)}\nfound    ${small.found.slice(0, 1500)}\nexpected ${small.expected.slice(0, 1500)}\n\n`);
      }
      await graph.close();
    }
    appendFileSync('/tmp/diff.log', `${engine} ${JSON.stringify([...kinds])}\n`);
  }, 900_000);
});
