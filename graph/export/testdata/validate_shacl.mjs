// Checks Turtle files against SHACL shapes with rdf-validate-shacl and prints,
// as JSON, what is aimed at, and for each file whether it conforms and the
// first things that do not.
import fs from 'node:fs';
import { Parser } from 'n3';
import rdf from '@zazuko/env-node';
import SHACLValidator from 'rdf-validate-shacl';

const load = (file) => rdf.dataset(new Parser({ factory: rdf }).parse(fs.readFileSync(file, 'utf8')));
const [shapes, ...files] = process.argv.slice(2);
const dataset = load(shapes);
const validator = new SHACLValidator(dataset, { factory: rdf });
const results = [];
for (const file of files) {
  const report = await validator.validate(load(file));
  results.push({
    conforms: report.conforms,
    problems: report.results.slice(0, 5).map((r) => `${r.focusNode?.value} ${r.path?.value} ${r.sourceConstraintComponent?.value}`),
  });
}
const targets = [...dataset].filter((q) => q.predicate.value.startsWith('http://www.w3.org/ns/shacl#target'));
console.log(JSON.stringify({ targets: [...new Set(targets.map((q) => q.object.value))], results }));
