"""Validates a GEXF file against the schemata of GEXF 1.3 and prints what is wrong.

The RELAX NG schema is the one that is written by hand. The XSD, made from it, has the
elements of the viz module in the namespace of GEXF itself, so they are put there first.
"""

import sys

import lxml.etree as etree

file, folder = sys.argv[1:]
document = etree.parse(file)
relaxng = etree.RelaxNG(etree.parse(f"{folder}/gexf.rng"))
relaxng.validate(document)
for element in document.iter("{http://gexf.net/1.3/viz}*"):
    element.tag = element.tag.replace("/viz}", "}")
xsd = etree.XMLSchema(etree.parse(f"{folder}/gexf.xsd"))
xsd.validate(document)
for error in list(relaxng.error_log)[:5] + list(xsd.error_log)[:5]:
    print(error)
