"""Answers graphbench's questions with a library of Python, and measures the answers.

python peer.py LIBRARY FOLDER BUDGET reads FOLDER/entities.tsv (id, name), FOLDER/links.tsv
(from, to, type; entities by number) and FOLDER/pairs.tsv, and prints as JSON, by question,
the times in seconds and the answers. Every answer builds JSON with names.
"""

import itertools
import json
import sys
import time
import warnings

warnings.simplefilter("ignore")  # igraph warns where there is no path
library, folder, budget = sys.argv[1], sys.argv[2], float(sys.argv[3])


def rows(name):
    with open(f"{folder}/{name}.tsv", encoding="utf-8") as f:
        for line in f:
            yield line.rstrip("\n").split("\t")


entities = list(rows("entities"))
pairs = [(int(a), int(b)) for a, b in rows("pairs")]


def page(nodes):
    return json.dumps([{"id": entities[v][0], "name": entities[v][1]} for v in nodes])


def paths(found):
    found = [p for p in found if len(p) <= 7]
    for p in found:
        page(p)
    return sum(len(p) - 1 for p in found) if found else -1


class IGraph:
    def __init__(self):
        import igraph

        ends, self.kinds = [], []
        for a, b, kind in rows("links"):
            ends.append((int(a), int(b)))
            self.kinds.append(kind)
        self.graph = igraph.Graph(n=len(entities), edges=ends)
        self.simple = self.graph.copy().simplify()

    def hop(self, a, b):
        edges = self.graph.incident(a, mode="all")[:50]
        json.dumps(
            [
                {"id": entities[v][0], "name": entities[v][1], "relation": self.kinds[e]}
                for e, v in ((e, sum(self.graph.es[e].tuple) - a) for e in edges)
            ]
        )
        return len(edges)

    def hops(self, a, b):
        near = self.simple.neighborhood(a, order=2)[1:501]
        page(near)
        return len(near)

    def subgraph(self, a, b):
        near = self.simple.neighborhood(a, order=2)[:150]
        page(near)
        inside = set(near)
        out = []
        for u in near:
            for e in self.graph.incident(u, mode="all"):
                v = sum(self.graph.es[e].tuple) - u
                if u < v and v in inside:
                    out.append({"from": entities[u][0], "to": entities[v][0], "relation": self.kinds[e]})
            if len(out) >= 500:
                break
        json.dumps(out[:500])
        return len(near)

    def path(self, a, b):
        p = self.simple.get_shortest_path(a, b)
        return paths([p] if p else [])

    def paths(self, a, b):
        return paths([p for p in self.simple.get_k_shortest_paths(a, b, k=5) if p])

    def rank(self, a, b):
        values = self.simple.pagerank()
        return max(range(len(values)), key=values.__getitem__)


class NetworkX:
    def __init__(self):
        import networkx

        self.nx = networkx
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(len(entities)))
        for a, b, kind in rows("links"):
            a, b = int(a), int(b)
            if b in self.graph[a]:
                self.graph[a][b]["kinds"].append(kind)
            else:
                self.graph.add_edge(a, b, kinds=[kind])

    def hop(self, a, b):
        links = ((v, kind) for v, data in self.graph[a].items() for kind in data["kinds"])
        out = [{"id": entities[v][0], "name": entities[v][1], "relation": kind} for v, kind in itertools.islice(links, 50)]
        json.dumps(out)
        return len(out)

    def near(self, a, most):
        return list(itertools.islice(itertools.chain([a], (v for _, v in self.nx.bfs_edges(self.graph, a, depth_limit=2))), most))

    def hops(self, a, b):
        near = self.near(a, 501)[1:]
        page(near)
        return len(near)

    def subgraph(self, a, b):
        near = self.near(a, 150)
        page(near)
        links = (
            {"from": entities[u][0], "to": entities[v][0], "relation": kind}
            for u, v, data in self.graph.subgraph(near).edges(data=True)
            for kind in data["kinds"]
        )
        json.dumps(list(itertools.islice(links, 500)))
        return len(near)

    def path(self, a, b):
        try:
            return paths([self.nx.bidirectional_shortest_path(self.graph, a, b)])
        except self.nx.NetworkXNoPath:
            return -1

    def paths(self, a, b):
        try:
            return paths(itertools.islice(self.nx.shortest_simple_paths(self.graph, a, b), 5))
        except self.nx.NetworkXNoPath:
            return -1

    def rank(self, a, b):
        values = self.nx.pagerank(self.graph, tol=1e-12 / len(entities), max_iter=500)
        return max(values, key=values.__getitem__)


peer = {"igraph": IGraph, "networkx": NetworkX}[library]()
result = {}
for question in ("hop", "hops", "subgraph", "path", "paths", "rank"):
    ask, times, answers = getattr(peer, question), [], []
    started = time.perf_counter()
    for i, (a, b) in enumerate(pairs):
        if i >= 3 and time.perf_counter() - started > budget:
            break
        began = time.perf_counter()
        answers.append(ask(a, b))
        times.append(time.perf_counter() - began)
    result[question] = {"times": times, "answers": answers}
json.dump(result, sys.stdout)
