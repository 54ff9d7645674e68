"""Reads the Turtle, JSON-LD and N-Quads files with rdflib and prints, as JSON, what it found."""

import json
import sys

import rdflib
from rdflib.namespace import RDF, RDFS

folder = sys.argv[1]
ENT = "urn:entente:"


def summary(g):
    labels = {str(s)[len(ENT):]: str(o) for s, o in g.subject_objects(RDFS.label)}
    edges = sorted(
        [
            str(g.value(s, RDF.subject))[len(ENT):],
            str(g.value(s, RDF.object))[len(ENT):],
            int(g.value(s, rdflib.URIRef(ENT + "support"))),
            float(g.value(s, rdflib.URIRef(ENT + "confidence"))),
        ]
        for s in g.subjects(RDF.type, rdflib.URIRef(ENT + "Relation"))
    )
    return {"labels": labels, "edges": edges}


turtle = rdflib.Graph().parse(f"{folder}/turtle", format="turtle")
jsonld = rdflib.Graph().parse(f"{folder}/jsonld", format="json-ld")
quads = rdflib.Dataset()
quads.parse(f"{folder}/nquads", format="nquads")
json.dump(
    {
        "turtle": summary(turtle),
        "jsonld": summary(jsonld),
        "same": set(turtle) == set(jsonld),
        "triples": len(turtle),
        "quads": sum(1 for _ in quads.quads()),
    },
    sys.stdout,
)
