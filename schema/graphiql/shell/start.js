// Starts GraphiQL on the endpoint beside it.

const example = `# Ctrl+Space completes, Ctrl+Enter runs. The book on the left is the documentation.
# Every id may be given as a name: "name:Quang Ninh".

{
  entity(name: "Quang Ninh") {
    name
    ... on Province {
      country { name }
      partners { nodes { name } }
      officials(deep: true) { title holder { name } body { name } }
    }
  }
}
`;

// A link such as /graphiql/?query={stats{articles}} opens with that query.
const given = new URLSearchParams(location.search);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: new URL("../graphql", location.href).href }),
    defaultQuery: example,
    query: given.get("query") ?? undefined,
    variables: given.get("variables") ?? undefined,
  }),
);
