"""Reads the GraphML file with igraph and the DOT file with pydot and prints, as JSON, what they found."""

import json
import sys

import igraph
import pydot

folder = sys.argv[1]
g = igraph.Graph.Read_GraphML(f"{folder}/graphml")
(dot,) = pydot.graph_from_dot_file(f"{folder}/dot")


def plain(text):
    return text.strip('"').replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


json.dump(
    {
        "igraph": {
            "nodes": {v["id"]: [v["label"], v["mentions"], v["color"], v["size"]] for v in g.vs},
            "edges": [[g.vs[e.source]["id"], g.vs[e.target]["id"], e["type"], e["support"]] for e in g.es],
        },
        "pydot": {
            "nodes": {plain(n.get_name()): plain(n.get_label()) for n in dot.get_nodes() if n.get_name() not in ("node", "graph", "edge")},
            "edges": [[plain(e.get_source()), plain(e.get_destination()), plain(e.get("class"))] for e in dot.get_edges()],
        },
    },
    sys.stdout,
)
