"""Reads the CX2 file with NDEx' own library and prints, as JSON, what it found."""

import json
import sys

from ndex2.cx2 import RawCX2NetworkFactory

with open(f"{sys.argv[1]}/cx2", encoding="utf-8") as f:
    network = RawCX2NetworkFactory().get_cx2network(json.load(f))
nodes, edges = network.get_nodes(), network.get_edges()
json.dump(
    {
        "nodes": {n["v"]["entente_id"]: [n["v"]["name"], n["v"]["mentions"]] for n in nodes.values()},
        "edges": sorted([nodes[e["s"]]["v"]["entente_id"], nodes[e["t"]]["v"]["entente_id"], e["v"]["support"]] for e in edges.values()),
    },
    sys.stdout,
)
