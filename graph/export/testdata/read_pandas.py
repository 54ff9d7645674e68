"""Reads the CSV files with pandas, those for Neo4j by their typed headers."""

import json
import sys

import pandas

folder = sys.argv[1]
nodes, relations = pandas.read_csv(f"{folder}/neo4j-nodes"), pandas.read_csv(f"{folder}/neo4j-relations")
plain = pandas.read_csv(f"{folder}/csv")
json.dump(
    {
        "nodes": len(nodes),
        "relations": len(relations),
        "plain": len(plain),
        "unique": bool(nodes["id:ID"].is_unique),
        "closed": bool(relations[":START_ID"].isin(nodes["id:ID"]).all() and relations[":END_ID"].isin(nodes["id:ID"]).all()),
        "types": [str(nodes["mentions:int"].dtype), str(relations["confidence:double"].dtype), str(relations["former:boolean"].dtype)],
    },
    sys.stdout,
)
