// Reads the exported files with packages of npm and prints, as JSON, what
// each reader found.
import fs from 'node:fs';
import { Parser } from 'n3';
import cytoscape from 'cytoscape';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Graphviz } from '@hpcc-js/wasm-graphviz';

const text = (name) => fs.readFileSync(`${process.argv[2]}/${name}`, 'utf8');
const triples = (name, format) => new Parser({ format }).parse(text(name)).length;

function ofGraphology(g) {
  const nodes = {};
  g.forEachNode((id, a) => { nodes[id] = [a.label, Number(a.mentions), a.color ?? '', Number(a.size)]; });
  return { nodes, edges: g.mapEdges((_, a, s, t) => [s, t, a.type, Number(a.support)]) };
}

function ofCytoscape(graph) {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: graph.elements, style: graph.style });
  const nodes = {};
  for (const n of cy.nodes()) nodes[n.id()] = [n.style('label'), n.data('mentions'), n.style('background-color'), n.numericStyle('width')];
  return { nodes, edges: cy.edges().map((e) => [e.source().id(), e.target().id(), e.data('type'), e.data('support')]) };
}

function ofGraphviz(svg) {
  const count = (pattern) => (svg.match(pattern) ?? []).length;
  return { nodes: count(/<g id="node\d+"/g), edges: count(/<g id="edge\d+"/g) };
}

const answer = JSON.stringify({
  triples: { turtle: triples('turtle', 'text/turtle'), nquads: triples('nquads', 'application/n-quads') },
  graphs: {
    graphml: ofGraphology(graphml.parse(graphology.MultiDirectedGraph, text('graphml'))),
    gexf: ofGraphology(gexf.parse(graphology.MultiDirectedGraph, text('gexf'))),
    cytoscape: ofCytoscape(JSON.parse(text('cytoscape'))),
  },
  graphviz: ofGraphviz((await Graphviz.load()).layout(text('dot'), 'svg', 'dot')),
});
// Graphviz keeps the loop alive, and a pipe takes what is written by and by.
process.stdout.write(answer, () => process.exit(0));
