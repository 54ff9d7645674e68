// The 61 audits of GraphQL over HTTP: node audits.mjs URL
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
let failed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') continue;
  failed++;
  console.error(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  if (result.response) console.error(`  ${result.response.status} ${await result.response.text().catch(() => '')}`);
}
console.log(`${audits.length - failed} of ${audits.length} audits pass`);
process.exit(failed ? 1 : 0);
