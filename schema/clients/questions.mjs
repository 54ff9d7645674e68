// One question asked by several clients, who must all get the same answer:
// node questions.mjs URL
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { gql, request } from 'graphql-request';
import { Client, fetchExchange } from '@urql/core';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core/index.js';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries/index.js';

const url = process.argv[2];
const document = gql`
  query People($first: Int!, $types: [EntityType!]) {
    entities(first: $first, types: $types) {
      totalCount
      edges { cursor node { __typename id name ... on Person { positions { title body { id name } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const variables = { first: 5, types: ['PERSON'] };

const byRequest = await request(url, document, variables);
assert.ok(byRequest.entities.edges.length > 0);

for (const preferGetMethod of [false, 'force']) {
  const urql = new Client({ url, exchanges: [fetchExchange], preferGetMethod });
  const { data, error } = await urql.query(document, variables).toPromise();
  assert.equal(error, undefined);
  assert.deepEqual(data, byRequest, 'urql');
}

// The automatic persisted protocol: the hash alone is refused first, then known.
const statuses = [];
const counting = async (...args) => {
  const response = await fetch(...args);
  statuses.push([args[1]?.method ?? 'GET', response.status]);
  return response;
};
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
for (let round = 0; round < 2; round++) {
  const link = createPersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url, fetch: counting }));
  const apollo = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: { Entity: ['Person'] } }) });
  const { data } = await apollo.query({ query: parse(document), variables, fetchPolicy: 'no-cache' });
  assert.equal(data.entities.totalCount, byRequest.entities.totalCount, 'Apollo Client');
  assert.deepEqual(data.entities.edges.map((e) => e.node.id), byRequest.entities.edges.map((e) => e.node.id));
  if (round === 0) assert.deepEqual(statuses.splice(0).map(([method]) => method), ['GET', 'POST']);
  else assert.deepEqual(statuses, [['GET', 200]]);
}

// An error of validation reaches the caller of each.
await assert.rejects(request(url, '{ nothing }'), /nothing/);
console.log('graphql-request, urql and Apollo Client agree');
