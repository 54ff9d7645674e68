// Compiled with --strict and never run: the generated types hold together.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { NeighborhoodDocument, type NeighborhoodQuery, type NeighborhoodQueryVariables } from './generated.js';

declare function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;

export async function names(id: string): Promise<string[]> {
  const variables: NeighborhoodQueryVariables = { id, during: { from: '2025-01-01' } };
  const { entity }: NeighborhoodQuery = await ask(NeighborhoodDocument, variables);
  const seen: string | null | undefined = entity?.firstSeen;
  return [seen ?? '', ...(entity?.neighbors.nodes.map((node) => node.name) ?? [])];
}
