// Holds the API to what Apollo Client asks of it: one cache entry for each node, pages that join, types that match.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../../src/generated/possibleTypes.json';

interface Named {
  readonly id: string;
  readonly nameEn: string;
}

interface Page {
  readonly measuresConnection: {
    readonly edges: readonly { readonly node: Named }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

/** Its suites, against the service that `url` names once they run. */
export function describeApolloClient(url: () => string): void {
  describe('Apollo Client', () => {
    const id = 'measure:cn-420200:2023:leaders-hear-work-reports';
    let client: ApolloClient;

    beforeEach(() => {
      client = new ApolloClient({
        link: new HttpLink({ uri: `${url()}/graphql` }),
        cache: new InMemoryCache({
          possibleTypes,
          typePolicies: { Query: { fields: { measuresConnection: relayStylePagination(['where', 'orderBy']) } } },
        }),
      });
    });
    it('keeps a node that two questions read as one entry', async () => {
      await client.query({
        query: gql`
          query One($id: ID!) {
            measure(id: $id) {
              id
              nameEn
            }
          }
        `,
        variables: { id },
      });
      await client.query({
        query: gql`
          query Other($id: ID!) {
            passages(where: { states: { some: { id: { eq: $id } } } }) {
              id
              states {
                id
                ... on Measure {
                  status
                }
              }
            }
          }
        `,
        variables: { id },
      });
      const cache = client.extract() as Readonly<Record<string, object>>;
      expect(Object.keys(cache).filter((key) => key.includes(id))).toEqual([`Measure:${id}`]);
      expect(cache[`Measure:${id}`]).toMatchObject({
        __typename: 'Measure',
        id,
        nameEn: expect.any(String),
        status: 'CARRIED_OUT',
      });
    });

    it('joins two pages in their order', async () => {
      const query = gql`
        query Pages($first: Int!, $after: String) {
          measuresConnection(first: $first, after: $after, orderBy: [{ name: DESC }]) {
            edges {
              cursor
              node {
                id
                nameEn
              }
            }
            pageInfo {
              endCursor
              hasNextPage
              startCursor
              hasPreviousPage
            }
          }
        }
      `;
      const whole = await client.query<Page>({ query, variables: { first: 6 }, fetchPolicy: 'no-cache' });
      const first = await client.query<Page>({ query, variables: { first: 3 } });
      const after = first.data?.measuresConnection.pageInfo.endCursor;
      await client.query({ query, variables: { first: 3, after }, fetchPolicy: 'network-only' });
      const joined = client.readQuery<Page>({ query, variables: { first: 3 } });
      expect(joined?.measuresConnection.edges).toHaveLength(6);
      expect(joined?.measuresConnection).toEqual(whole.data?.measuresConnection);
    });

    it('matches a fragment on an interface with the types that implement it', async () => {
      const query = gql`
        query Some($ids: [ID!]!) {
          nodes(ids: $ids) {
            __typename
            id
            ... on Entity {
              nameEn
            }
            ... on Document {
              titleEn
            }
          }
        }
      `;
      const ids = [id, 'doc:cn-420200:law-based-government-report:2023'];
      await client.query({ query, variables: { ids } });
      // Read from the cache alone: without possibleTypes it would not know that a measure is an entity.
      const { nodes } = client.readQuery({ query, variables: { ids } }) as { readonly nodes: readonly object[] };
      expect(nodes).toEqual([
        { __typename: 'Measure', id, nameEn: expect.any(String) },
        { __typename: 'Document', id: ids[1], titleEn: expect.any(String) },
      ]);
    });
  });
}
