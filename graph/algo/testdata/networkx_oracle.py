"""Answers from networkx: a graph as JSON on standard input, values by node on standard output."""

import itertools
import json
import sys

import networkx as nx

given = json.load(sys.stdin)
graph = nx.Graph()
graph.add_nodes_from(range(given["Nodes"]))
graph.add_edges_from(given["Edges"])
nodes = list(graph)


def by_node(values):
    return [values[n] for n in nodes]


def length(pair):
    try:
        return nx.shortest_path_length(graph, *pair)
    except nx.NetworkXNoPath:
        return -1


def paths(pair):
    try:
        return [len(p) - 1 for p in itertools.islice(nx.shortest_simple_paths(graph, *pair), 8)]
    except nx.NetworkXNoPath:
        return []


def ties(pair):
    try:
        return sum(1 for _ in nx.all_shortest_paths(graph, *pair))
    except nx.NetworkXNoPath:
        return 0


louvain = [nx.community.louvain_communities(graph, seed=s) for s in range(5)]
json.dump(
    {
        "Degree": by_node(dict(graph.degree)),
        "PageRank": by_node(nx.pagerank(graph, tol=1e-14, max_iter=1000)),
        "Betweenness": by_node(nx.betweenness_centrality(graph)),
        "Modularity": nx.community.modularity(graph, given["Communities"]),
        "Louvain": sum(nx.community.modularity(graph, c) for c in louvain) / len(louvain),
        "Paths": [paths(p) if p[0] != p[1] else [0] for p in given["Pairs"]],
        "Ties": [ties(p) for p in given["Pairs"]],
        "Lengths": [length(p) for p in given["Pairs"]],
    },
    sys.stdout,
)
