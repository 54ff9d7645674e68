"""Reads FollowTheMoney entities with their own library, which checks schemata, properties and values."""

import json
import sys

from followthemoney import model

counts, problems = {}, []
with open(f"{sys.argv[1]}/ftm", encoding="utf-8") as f:
    for line in f:
        data = json.loads(line)
        proxy = model.get_proxy(data)
        counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
        for name, values in data["properties"].items():
            if name not in proxy.schema.properties:
                problems.append(f"{proxy.schema.name} has no property {name}")
            elif len(proxy.get(name)) == 0:
                problems.append(f"{proxy.schema.name}.{name}: {values} were refused")
        errors = model.get(data["schema"]).validate({"properties": data["properties"]})
        if errors:
            problems.append(f"{data['id']}: {errors}")
json.dump({"counts": counts, "problems": sorted(set(problems))[:20]}, sys.stdout)
