"""Reads each exported file with networkx or pandas-like csv and prints, as JSON, what it found."""

import csv
import json
import sys

import networkx as nx

folder = sys.argv[1]


def load(name):
    with open(f"{folder}/{name}", encoding="utf-8") as f:
        return json.load(f)


def cytoscape():
    g = nx.cytoscape_graph(load("cytoscape"))
    return g


readers = {
    "graphml": lambda: nx.read_graphml(f"{folder}/graphml", force_multigraph=True),
    "gexf": lambda: nx.read_gexf(f"{folder}/gexf", version="1.3") if "1.3" in nx.readwrite.gexf.GEXF.versions else nx.read_gexf(f"{folder}/gexf"),
    "node-link": lambda: nx.node_link_graph(load("node-link"), edges="links"),
    "node-link-edges": lambda: nx.node_link_graph(load("node-link-edges"), edges="edges"),
    "cytoscape": cytoscape,
}


def summary(g):
    label = "label"
    return {
        "nodes": {n: {"label": d.get(label), "mentions": d.get("mentions")} for n, d in g.nodes(data=True)},
        "edges": sorted([u, v, d.get("type"), d.get("support"), d.get("confidence")] for u, v, d in g.edges(data=True)),
    }


out = {name: summary(read()) for name, read in readers.items()}
with open(f"{folder}/csv", newline="", encoding="utf-8") as f:
    rows = list(csv.DictReader(f))
with open(f"{folder}/csv-nodes", newline="", encoding="utf-8") as f:
    nodes = list(csv.DictReader(f))
out["csv"] = {
    "nodes": {r["id"]: {"label": r["label"], "mentions": int(r["mentions"])} for r in nodes},
    "edges": sorted([r["source"], r["target"], r["type"], int(r["support"]), float(r["confidence"])] for r in rows),
}
json.dump(out, sys.stdout)
