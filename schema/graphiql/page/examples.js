// Queries to begin with.

export const examples = {
  "A province and its partners": `{
  entity(name: "Quang Ninh") {
    name
    ... on Province {
      country { name }
      partners { nodes { name } }
      officials(deep: true) { title holder { name } body { name } }
    }
  }
}
`,
  "Whom did someone meet, and which sentence says so?": `{
  entity(name: "Vu Dai Thang") {
    ... on Person {
      met { nodes { name } }
      relations(types: [MET_WITH]) {
        nodes { date evidence { quote article { title } } }
      }
    }
  }
}
`,
  "How are two connected?": `{
  path(from: "name:Quang Ninh", to: "name:Yunnan", avoidTypes: [COUNTRY]) {
    length
    text
    relations { type evidence { quote } }
  }
}
`,
  "Agreements between two states": `{
  agreements(between: ["name:Vietnam", "name:Chine"]) {
    totalCount
    nodes { name kind count fields articles { nodes { title } } }
  }
}
`,
  "Who holds a post in a party, at any depth?": `query Officials($party: ID!) {
  officials(within: $party) {
    nodes { name ... on Person { positions { title body { name } } } }
  }
}
`,
  "Who matters most?": `{
  ranking(by: PAGERANK, types: [PERSON], first: 10) { score entity { name } }
}
`,
};

export const variables = { "Who holds a post in a party, at any depth?": `{ "party": "name:Parti communiste du Vietnam" }` };
