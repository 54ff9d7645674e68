// What is served breaks nothing that was agreed upon: node breaking.mjs URL AGREED.graphql
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery, validateSchema } from 'graphql';

const [url, agreed] = process.argv.slice(2);

async function introspect() {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }),
    }),
  });
  return response.text();
}

const problems = [];
const text = await introspect();
if (text !== (await introspect())) problems.push('two introspections differ');
const { data, errors } = JSON.parse(text);
if (errors) throw new Error(JSON.stringify(errors));
const served = buildClientSchema(data);
for (const error of validateSchema(served)) problems.push(`not valid: ${error.message}`);

const sdl = buildSchema(await (await fetch(new URL('/schema.graphql', url))).text());
for (const [from, to, what] of [[sdl, served, 'the SDL and introspection'], [served, sdl, 'introspection and the SDL']]) {
  for (const change of findBreakingChanges(from, to)) problems.push(`between ${what}: ${change.description}`);
}
if (agreed) {
  for (const change of findBreakingChanges(buildSchema(readFileSync(agreed, 'utf8')), served)) problems.push(`breaking: ${change.description}`);
}
for (const problem of problems) console.error(problem);
console.log(agreed ? 'compared with what was agreed upon' : 'compared with the SDL alone');
process.exit(problems.length ? 1 : 0);
