// Holds the API to what Relay asks of it: its compiler takes the schema, and its own queries page and refetch.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';

interface Deliverers {
  readonly edges: readonly { readonly role: string | null; readonly node: { readonly nameEn: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface DeliveredNode {
  readonly deliveredByConnection: Deliverers;
}

interface Measures {
  readonly measuresConnection: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly nameEn: string; readonly deliveredByConnection: Deliverers };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Its suite, against the service that `url` names once it runs. */
export function describeRelay(url: () => string): void {
  describe('Relay', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mandate-relay-'));

    /** Asks with the text that Relay's compiler made. */
    async function ask(name: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
      const artifact = readFileSync(join(folder, 'artifacts', `${name}.graphql.js`), 'utf8');
      const query = JSON.parse(/"text": (".*")/.exec(artifact)?.[1] ?? 'null') as string;
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url()}/graphql`, { method: 'POST', headers, body });
      const { data, errors } = (await response.json()) as { readonly data: unknown; readonly errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    }

    beforeAll(async () => {
      cpSync(join(__dirname, 'relay'), join(folder, 'src'), { recursive: true });
      cpSync(join('src', 'generated', 'schema.graphql'), join(folder, 'schema.graphql'));
      mkdirSync(join(folder, 'artifacts'));
      const config = { src: 'src', schema: 'schema.graphql', language: 'javascript', artifactDirectory: 'artifacts' };
      writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
      await promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('pages through a connection of the root', async () => {
      const whole = (await ask('MeasuresQuery', { count: 4 })) as Measures;
      const first = (await ask('MeasuresAllQuery', { count: 2 })) as Measures;
      const { endCursor } = first.measuresConnection.pageInfo;
      const second = (await ask('MeasuresAllQuery', { count: 2, cursor: endCursor })) as Measures;
      const pages = [first, second].flatMap(({ measuresConnection }) => measuresConnection.edges);
      expect(pages.map(({ node }) => node.id)).toEqual(whole.measuresConnection.edges.map(({ node }) => node.id));
      expect(first.measuresConnection.pageInfo.hasNextPage).toBe(true);
    });

    it('refetches a node by its id and pages through its relationships', async () => {
      const id = 'measure:cn-420200:2023:leaders-hear-work-reports';
      const first = (await ask('MeasuresDeliverersQuery', { id })) as { readonly node: DeliveredNode };
      const { hasNextPage, endCursor } = first.node.deliveredByConnection.pageInfo;
      const second = (await ask('MeasuresDeliverersQuery', { id, cursor: endCursor })) as {
        readonly node: DeliveredNode;
      };
      expect(hasNextPage).toBe(true);
      expect(second.node.deliveredByConnection.pageInfo.hasNextPage).toBe(false);
      // 市委、市政府主要负责同志…定期听取工作汇报
      expect([first, second].flatMap(({ node }) => node.deliveredByConnection.edges)).toMatchObject([
        { role: 'principal leaders', stated: true, node: { nameEn: 'People’s Government of Huangshi City' } },
        {
          role: 'principal leaders',
          stated: true,
          node: { nameEn: 'Huangshi Municipal Committee of the Communist Party of China' },
        },
      ]);
    });
  });
}
