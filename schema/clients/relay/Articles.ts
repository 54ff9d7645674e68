// Read by the Relay compiler only: pages of a connection, refetched by node.
declare function graphql(strings: TemplateStringsArray): unknown;

export const query = graphql`
  query ArticlesQuery($id: ID!) {
    node(id: $id) {
      ...Articles_person
    }
  }
`;

export const person = graphql`
  fragment Articles_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "ArticlesPaginationQuery") {
    name
    relations(first: $count, after: $cursor) @connection(key: "Articles_relations") {
      edges { node { type date } }
    }
  }
`;
