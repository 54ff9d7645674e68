"""Answers from igraph, networkx and scipy: a graph as JSON on standard input, values by node on standard output."""

import json
import sys

import igraph as ig
import networkx as nx
from scipy.stats import hypergeom

given = json.load(sys.stdin)
n = given["Nodes"]
graph = ig.Graph(n=n, edges=given["Edges"]).simplify()
pairs = max((n - 1) * (n - 2) / 2, 1)
other = nx.Graph(graph.get_edgelist())
other.add_nodes_from(range(n))
json.dump(
    {
        "PageRank": graph.pagerank(damping=0.85),
        "Betweenness": [b / pairs for b in graph.betweenness(directed=False)],
        "Components": sorted(sorted(c) for c in graph.connected_components()),
        "Common": [sorted(nx.common_neighbors(other, a, b)) for a, b in given["Pairs"]],
        "Modularity": graph.modularity(given["Communities"]),
        "Louvain": graph.community_multilevel().modularity,
        "Tails": [hypergeom.logsf(k - 1, total, m, d) for k, total, m, d in given["Draws"]],
    },
    sys.stdout,
)
