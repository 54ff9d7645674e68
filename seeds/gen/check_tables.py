"""Checks ../tables/*.tsv: columns, duplicates, order, codes, successors. Exits 1 where something is wrong. Needs nothing but Python."""
import pathlib
import re
import sys
import unicodedata

TABLES = pathlib.Path(__file__).resolve().parent.parent / "tables"
LISTS = {"aliases", "aliases_fr", "aliases_en", "adj_fr", "adj_en", "capital", "capital_fr", "capital_en", "prefix_fr",
         "successors", "abbr_fr", "abbr_en", "abbr", "parties"}
KEYS = {
    "countries.tsv": ["code"],
    "provinces.tsv": ["country", "name_fr", "kind"],
    "provinces_world.tsv": ["country", "name_fr"],
    "places.tsv": ["country", "name", "province", "kind"],
    "places_districts.tsv": ["country", "name", "province"],
    "parties.tsv": ["country", "name_fr"],
    "organizations.tsv": ["country", "name_fr"],
    "surnames.tsv": ["language", "surname"],
    "given_names.tsv": ["language", "name"],
    "statesmen.tsv": ["name"],
    "agreements.tsv": ["name_fr"],
    "events.tsv": ["name_fr"],
}
bad = 0


def complain(*what):
    global bad
    bad += 1
    print(*what)


def fold(s):
    s = unicodedata.normalize("NFD", s.lower().replace("đ", "d").replace("ð", "d").replace("ł", "l").replace("ø", "o").replace("œ", "oe").replace("ı", "i"))
    return re.sub(r"[-–\s'’]+", " ", "".join(c for c in s if not unicodedata.combining(c))).strip()


tables = {}
for name, key in KEYS.items():
    text = (TABLES / name).read_text("utf8")
    if "\r" in text or "\ufeff" in text or not text.endswith("\n"):
        complain(name, "line ends or byte order mark")
    if text != unicodedata.normalize("NFC", text):
        complain(name, "not NFC")
    lines = [(n, l) for n, l in enumerate(text.split("\n"), 1) if l and not l.startswith("#")]
    if not text.startswith("#"):
        complain(name, "no comment at the head")
    head = lines[0][1].split("\t")
    seen, rows = {}, []
    for n, l in lines[1:]:
        cells = l.split("\t")
        if len(cells) != len(head):
            complain(name, n, "columns", len(cells), "of", len(head))
            continue
        row = dict(zip(head, cells))
        rows.append(row)
        for c, v in row.items():
            if v != v.strip() or "  " in v or re.search("[\u0400-\u04ff\u200b\u00a0]", v):
                complain(name, n, "blanks or odd letters in", c, repr(v))
            if c in LISTS and v:
                items = v.split("|")
                if any(not i or i != i.strip() for i in items) or len(set(items)) != len(items):
                    complain(name, n, "list", c, v)
        k = tuple(fold(row[c]) for c in key)
        if k in seen:
            complain(name, n, "again", k, "as line", seen[k])
        seen[k] = n
    tables[name] = rows
    print(f"{name}\t{len(rows)} rows")

codes = {r["code"] for r in tables["countries.tsv"]}
for name, rows in tables.items():
    for r in rows:
        if set((r.get("country") or "").split("|")) - codes - {""}:
            complain(name, "no such country", r)
        for p in filter(None, r.get("parties", "").split("|")):
            if p not in codes | {"ASEAN", "UE"}:
                complain(name, "no such party", p)
units = {(r["country"], r["name_fr"]) for r in tables["provinces.tsv"]}
for r in tables["provinces.tsv"]:
    for s in filter(None, r["successors"].split("|")):
        if (r["country"], s) not in units:
            complain("provinces.tsv no such successor", s)
    for c in ("valid_from", "valid_to"):
        if r[c] and not re.fullmatch(r"\d{4}-\d\d-\d\d", r[c]):
            complain("provinces.tsv date", r)
    if bool(r["valid_to"]) != bool(r["successors"]):
        complain("provinces.tsv end without successor or the reverse", r)
for name in ("places.tsv", "places_districts.tsv"):
    for r in tables[name]:
        if r["province"] and (r["country"], r["province"]) not in units:
            complain(name, "no such province", r["country"], r["province"], r["name"])
iso = [r["code"] for n in ("provinces.tsv", "provinces_world.tsv") for r in tables[n] if r["code"]]
if len(iso) != len(set(iso)):
    complain("ISO codes twice", sorted({c for c in iso if iso.count(c) > 1}))
for n in ("provinces.tsv", "provinces_world.tsv"):
    for r in tables[n]:
        if r["code"] and not r["code"].startswith(r["country"] + "-"):
            complain(n, "code and country", r)
sys.exit(1 if bad else 0)
