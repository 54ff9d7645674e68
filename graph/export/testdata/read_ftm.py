"""Reads FollowTheMoney entities with their own library, which checks schemata, properties and values."""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

counts, problems, schemata, pairs = {}, [], {}, []
references = {s.name: {p.name: p.range for p in s.properties.values() if p.range} for s in model}
with open(f"{sys.argv[1]}/ftm", encoding="utf-8") as f:
    for line in f:
        data = json.loads(line)
        proxy = model.get_proxy(data)
        schemata[proxy.id] = proxy.schema
        counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
        for name, values in data["properties"].items():
            if name not in proxy.schema.properties:
                problems.append(f"{proxy.schema.name} has no property {name}")
            elif len(proxy.get(name)) == 0:
                problems.append(f"{proxy.schema.name}.{name}: {values} were refused")
        try:
            model.get(data["schema"]).validate({"properties": data["properties"]})
        except InvalidData as error:
            problems.append(f"{data['id']}: {error.errors}")
        for name, range_ in references.get(proxy.schema.name, {}).items():
            pairs.extend((value, range_) for value in proxy.get(name))
for value, range_ in pairs:
    if value not in schemata or not schemata[value].is_a(range_):
        problems.append(f"{value} is no {range_.name} of the file")
json.dump({"counts": counts, "problems": sorted(set(problems))[:20]}, sys.stdout)
