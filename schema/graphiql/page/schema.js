// The schema, by introspection.

const ask = `query Schema { __schema { queryType { name } types { kind name description
  fields { name description args { name description defaultValue type { ...T } } type { ...T } }
  inputFields { name description defaultValue type { ...T } }
  enumValues { name description } interfaces { name } possibleTypes { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;

export async function send(body) {
  const response = await fetch("../graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

export async function loadSchema() {
  const { data } = JSON.parse((await send({ query: ask })).text);
  if (!data?.__schema) return null;
  const types = Object.fromEntries(data.__schema.types.map((t) => [t.name, t]));
  return { types, query: data.__schema.queryType.name };
}

// inner is the name of a type without lists and non-nulls.
export const inner = (t) => (t.ofType ? inner(t.ofType) : t.name);

export const shown = (t) =>
  t.kind === "NON_NULL" ? shown(t.ofType) + "!" : t.kind === "LIST" ? `[${shown(t.ofType)}]` : t.name;
