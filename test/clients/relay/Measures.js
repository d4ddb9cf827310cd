// What a page of a React application says to Relay: a list to scroll through, and in it another one.
import { graphql } from 'react-relay';

graphql`
  query MeasuresQuery($count: Int!) {
    ...Measures_all @arguments(count: $count)
  }
`;

graphql`
  fragment Measures_all on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
  @refetchable(queryName: "MeasuresAllQuery") {
    measuresConnection(first: $count, after: $cursor, orderBy: [{ deliveredBy: { count: DESC } }])
      @connection(key: "Measures_measuresConnection") {
      edges {
        node {
          id
          nameEn
          ...Measures_deliverers
        }
      }
    }
  }
`;

graphql`
  fragment Measures_deliverers on Measure
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "MeasuresDeliverersQuery") {
    deliveredByConnection(first: $count, after: $cursor) @connection(key: "Measures_deliveredByConnection") {
      edges {
        role
        stated
        node {
          nameEn
        }
      }
    }
  }
`;
