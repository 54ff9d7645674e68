"""Validates GEXF files and prints as JSON, by file, the first mistakes that are found.

python validate_gexf.py SCHEMA FILE... has libxml2 validate by gexf.rng, and looks itself at
what no schema says: that ids are given once, that values are of a declared column and of its
type, that edges end at nodes, and that nothing ends before it begins. If SCHEMA is a folder,
it holds gexf.rng and gexf.xsd of gexf.net, by which files are validated instead.
"""

import json
import os
import sys

import lxml.etree as etree

GEXF, VIZ = "{http://gexf.net/1.3}", "{http://gexf.net/1.3/viz}"
FITS = {"string": str, "integer": int, "double": float, "boolean": {"true": 1, "false": 0}.__getitem__}


def ours(document, schema):
    relaxng = etree.RelaxNG(etree.parse(schema))
    if not relaxng.validate(document):
        yield from map(str, relaxng.error_log)
    types = {
        attributes.get("class"): {a.get("id"): a.get("type") for a in attributes} for attributes in document.iter(GEXF + "attributes")
    }
    nodes = {n.get("id") for n in document.iter(GEXF + "node")}
    seen = set()
    for part in document.iter(GEXF + "node", GEXF + "edge"):
        id, kind = part.get("id"), etree.QName(part).localname
        if (kind, id) in seen:
            yield f"{kind} {id} is there twice"
        seen.add((kind, id))
        for value in part.iter(GEXF + "attvalue"):
            try:
                FITS[types[kind][value.get("for")]](value.get("value"))
            except (KeyError, ValueError) as error:
                yield f"{kind} {id}: {value.attrib}: {error!r}"
        if part.get("start", "") > part.get("end", "9"):
            yield f"{kind} {id} ends before it begins"
        for end in ("source", "target"):
            if kind == "edge" and part.get(end) not in nodes:
                yield f"edge {id} has no {end}"


def theirs(document, folder):
    relaxng = etree.RelaxNG(etree.parse(f"{folder}/gexf.rng"))
    relaxng.validate(document)
    yield from map(str, relaxng.error_log)
    # The XSD was made from that, and has the elements of the viz module in the namespace of GEXF itself.
    for element in document.iter(VIZ + "*"):
        element.tag = element.tag.replace(VIZ, GEXF)
    xsd = etree.XMLSchema(etree.parse(f"{folder}/gexf.xsd"))
    xsd.validate(document)
    yield from map(str, xsd.error_log)


validate = theirs if os.path.isdir(sys.argv[1]) else ours
mistakes = {os.path.basename(f): list(validate(etree.parse(f), sys.argv[1]))[:5] for f in sys.argv[2:]}
json.dump(mistakes, sys.stdout)
