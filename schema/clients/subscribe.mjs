// Waits for the articles and relations that are loaded while it listens:
// node subscribe.mjs URL. Says "listening" once it does, then one line each.
import { createClient } from 'graphql-sse';

const client = createClient({ url: process.argv[2] });
const articles = client.iterate({ query: 'subscription { articleLoaded { stem } }' });
const relations = client.iterate({ query: 'subscription($about: ID) { relationAdded(about: $about) { type from { name } to { name } } }', variables: { about: 'name:To Lam' } });
const answer = await client.iterate({ query: '{ stats { articles } }' }).next();
console.log(`listening to a graph of ${answer.value.data.stats.articles}`);

const timer = setTimeout(() => process.exit(1), 20000);
const article = await articles.next();
const relation = await relations.next();
clearTimeout(timer);
const { type, from, to } = relation.value.data.relationAdded;
console.log(`article ${article.value.data.articleLoaded.stem}`);
console.log(`relation ${from.name} ${type} ${to.name}`);
await articles.return();
await relations.return();
client.dispose();
process.exit(0);
