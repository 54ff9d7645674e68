// Writes the types of operations.graphql as TypeScript: node codegen.mjs URL
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as documents from '@graphql-codegen/typed-document-node';

const sdl = await (await fetch(new URL('/schema.graphql', process.argv[2]))).text();
writeFileSync('schema.graphql', sdl);
const scalars = { Date: 'string' };
const text = await codegen({
  filename: 'generated.ts',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: [{ location: 'operations.graphql', document: parse(readFileSync('operations.graphql', 'utf8')) }],
  config: { scalars, strictScalars: true, useTypeImports: true },
  plugins: [{ typescript: {} }, { operations: {} }, { documents: {} }],
  pluginMap: { typescript, operations, documents },
});
writeFileSync('generated.ts', text);
