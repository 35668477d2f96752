#!/usr/bin/env python3
"""Makes seeded queries of many kinds from Data/ and counts how many `tzconv find --json -` answers rightly.

    Benchmarks/score-places.py TZCONV [--seed N] [--failures KIND]

An answer is right when its zone keeps the same offsets from 2020 to 2030 as the zone that was meant; nonsense and words
of everyday language are right when they are refused. Beside it stands rapidfuzz over the same names: optimal string
alignment, the nearest name within a third of the query's length, the more populous of equals. Zones are read from the
PyPI package tzdata.
"""
import argparse, collections, datetime as dt, functools, json, pathlib, random, subprocess, unicodedata, zoneinfo

zoneinfo.reset_tzpath([])
DATA = pathlib.Path(__file__).resolve().parent.parent / "Data"
SAMPLES = [dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc) + dt.timedelta(hours=12 * i) for i in range(2 * 4018)]
ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
SOUNDS = {"c": "ks", "k": "c", "s": "cz", "z": "s", "i": "ye", "y": "i", "e": "ai", "a": "eo", "o": "ua", "u": "o",
          "f": "v", "v": "fw", "b": "p", "p": "b", "d": "t", "t": "d", "g": "j", "j": "g"}
BESIDE = collections.defaultdict(str)
for r, row in enumerate(ROWS):
    for c, letter in enumerate(row):
        for dr, dc in ((0, -1), (0, 1), (-1, 0), (-1, 1), (1, -1), (1, 0)):
            if 0 <= r + dr < 3 and 0 <= c + dc < len(ROWS[r + dr]):
                BESIDE[letter] += ROWS[r + dr][c + dc]
WORDS = """localhost spreadsheet xylophone window kitchen yesterday machine network password database function variable
compiler keyboard monitor printer elephant umbrella mountain holiday chocolate sandwich breakfast computer hospital
teacher student library science history grammar sentence paragraph question answer problem solution meeting project
manager invoice payment account balance transfer deposit savings credit debit mortgage insurance policy premium claim
damage accident vehicle bicycle airplane submarine helicopter parachute balloon rocket satellite telescope microscope
laboratory experiment hypothesis theory evidence conclusion abstract method result discussion reference appendix
chapter volume journal magazine newspaper headline editor reporter camera picture portrait landscape gallery museum
sculpture painting drawing pencil eraser ruler scissors notebook folder envelope postcard package delivery courier
tracking shipment warehouse inventory customer supplier contract agreement signature document certificate license
permission approval rejection deadline schedule calendar appointment reminder alarm timer stopwatch hourglass sundial
server thread process kernel buffer packet socket handler pointer integer boolean string array matrix vector tensor
gradient optimizer training testing deploy rollback release version branch commit merge rebase conflict stash checkout
weather thunder lightning raindrop snowflake hurricane tornado earthquake volcano avalanche glacier desert jungle
forest meadow orchard vineyard garden flower butterfly dragonfly mosquito spider scorpion lizard crocodile tortoise""".split()


def rows(path):
    with open(DATA / path, encoding="utf8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


@functools.cache
def clock(zone):
    if zone[:1] in "+-" and len(zone) == 6:
        sign = -1 if zone[0] == "-" else 1
        return (sign * (int(zone[1:3]) * 3600 + int(zone[4:6]) * 60),) * len(SAMPLES)
    try:
        info = zoneinfo.ZoneInfo(zone)
    except Exception:
        return None
    return tuple(int(t.astimezone(info).utcoffset().total_seconds()) for t in SAMPLES)


def latin(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.lower().replace("'", "").replace("-", " ") if text.isascii() else None


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.queries = []
        cities = [dict(name=r[1], zone=r[2], country=r[3], region=r[4], people=int(r[5]),
                       others=r[6].split("|") if len(r) > 6 and r[6] else []) for r in rows("places/cities.tsv")]
        self.cities = sorted(cities, key=lambda c: -c["people"])
        self.owner = {}
        for city in self.cities:
            if latin(city["name"]):
                self.owner.setdefault(latin(city["name"]), city)
        self.large = [c for c in self.cities[:1500] if latin(c["name"]) and self.owner[latin(c["name"])] is c]
        zones = [r[2] for r in rows("tzdata/zone.tab")]
        self.zones = {z.split("/")[-1].replace("_", " ").lower(): z for z in zones}

    def slip(self, name):
        for _ in range(100):
            kind, i = self.random.choice(["swap", "drop", "double", "beside", "sound"]), self.random.randrange(len(name))
            if name[i] == " ":
                continue
            if kind == "swap" and i + 1 < len(name) and name[i + 1] not in (" ", name[i]):
                return name[:i] + name[i + 1] + name[i] + name[i + 2:]
            if kind == "drop":
                return name[:i] + name[i + 1:]
            if kind == "double":
                return name[:i] + name[i] + name[i:]
            near = (BESIDE if kind == "beside" else SOUNDS).get(name[i])
            if kind in ("beside", "sound") and near:
                return name[:i] + self.random.choice(near) + name[i + 1:]
        return name

    def subject(self, shortest):
        while True:
            if self.random.random() < 0.3:
                name, zone = self.random.choice(sorted(self.zones.items()))
            else:
                city = self.random.choice(self.large)
                name, zone = latin(city["name"]), city["zone"]
            if len(name) >= shortest:
                return name, zone

    def add(self, kind, query, zone):
        self.queries.append((kind, query, zone))

    def make(self):
        pick = self.random
        known = set(self.owner) | set(self.zones)
        for kind, slips, shortest in (("typo, one", 1, 5), ("typo, two", 2, 7)):
            count = 0
            while count < 500:
                name, zone = self.subject(shortest)
                query = name
                for _ in range(slips):
                    query = self.slip(query)
                if query != name and query not in known:
                    self.add(kind, query, zone)
                    count += 1
        for city in pick.sample(self.large[:800], 300):
            self.add("city", city["name"], city["zone"])
        popular = self.large[:400]
        for city in pick.sample(popular, 300):
            name = latin(city["name"])
            consonants = name[0] + "".join(c for c in name[1:] if c not in "aeiou ")
            if " " not in name and len(consonants) > 3 and consonants not in known and consonants != name:
                self.add("letters left out", consonants, city["zone"])
            length = max(4, (len(name) * 3 + 3) // 5)
            query = name[:length].strip()
            rivals = [o for n, o in self.owner.items() if n.startswith(query) and o is not city]
            if 4 <= len(query) < len(name) and query not in known and all(o["people"] * 2 < city["people"] for o in rivals):
                self.add("beginning", query, city["zone"])
            if " " in name:
                self.add("joined", pick.choice([name.replace(" ", ""), name.replace(" ", "_")]), city["zone"])
        for city in pick.sample(self.cities[:2500], 500):
            native = [o for o in city["others"] if not latin(o)]
            if native:
                self.add("own script", pick.choice(native), city["zone"])
        regions = {(r[0], r[1]): r for r in rows("places/regions.tsv")}
        countries = {r[0]: r for r in rows("places/countries.tsv")}
        for city in pick.sample(self.large, 300):
            region = regions.get((city["country"], city["region"]))
            place = pick.choice([countries[city["country"]][2]] + ([region[2]] if region else []))
            self.add("city and place", latin(city["name"]) + pick.choice([", ", " "]) + place.lower(), city["zone"])
        for row in regions.values():
            if row[0] in ("US", "CA", "AU", "GB", "IN", "BR", "DE") and "|" not in row[4]:
                self.add("region", row[2], row[4])
        for row in countries.values():
            self.add("country", row[2].lower(), row[4].split("|")[0])
        for row in rows("places/airports.tsv"):
            self.add("airport", row[0], row[1])
        for row in rows("places/providers.tsv"):
            self.add("cloud region", row[0], row[2])
        for row in rows("cldr/windows.tsv"):
            if row[1] == "001":
                self.add("Windows", row[0].lower(), row[2].split("|")[0])
        for name, zone in pick.sample(sorted(self.zones.items()), 200):
            self.add("zone id", zone.lower().replace("_", pick.choice(["_", " ", "", "-"])), zone)
        for word in WORDS:
            self.add("no place: words", word, None)
        for _ in range(400):
            row = pick.choice(ROWS)
            query = pick.choice([
                "".join(pick.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(pick.randrange(5, 11))),
                "".join(pick.choice(row) for _ in range(pick.randrange(2, 4))) * 3,
                (row + row[::-1])[pick.randrange(4):][:pick.randrange(5, 9)],
            ])
            if query not in known:
                self.add("no place: mashing", query, None)
        return self.queries


def rapidfuzz_answers(maker, queries):
    try:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA
    except ImportError:
        return None
    people = {}
    for city in reversed(maker.cities):
        for name in [city["name"]] + city["others"]:
            key = (latin(name) or name.lower()).replace(" ", "").replace("_", "")
            if key not in people or people[key][0] <= city["people"]:
                people[key] = (city["people"], city["zone"])
    names = sorted(people, key=lambda n: -people[n][0])
    answers = []
    for _, query, _ in queries:
        key = (latin(query) or query.lower()).replace(" ", "").replace("_", "")
        if key in people:
            answers.append(people[key][1])
            continue
        found = process.extractOne(key, names, scorer=OSA.distance, score_cutoff=max(1, len(key) // 3))
        answers.append(people[found[0]][1] if found else None)
    return answers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tzconv")
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--failures")
    options = parser.parse_args()
    maker = Maker(options.seed)
    queries = maker.make()
    run = subprocess.run([options.tzconv, "find", "--json", "-"], input="".join(q[1] + "\n" for q in queries),
                         capture_output=True, text=True)
    ours = [json.loads(line).get("zone") for line in run.stdout.split("\n") if line]
    assert len(ours) == len(queries), (len(ours), len(queries), run.stderr[:300])
    theirs = rapidfuzz_answers(maker, queries)
    right = lambda zone, wanted: zone is None if wanted is None else zone is not None and clock(zone) == clock(wanted)
    total, mine, other = collections.Counter(), collections.Counter(), collections.Counter()
    for number, (kind, query, wanted) in enumerate(queries):
        total[kind] += 1
        mine[kind] += right(ours[number], wanted)
        if theirs:
            other[kind] += right(theirs[number], wanted)
        if options.failures == kind and not right(ours[number], wanted):
            print(f"{query}\twanted {wanted}\tgot {ours[number]}")
    print("| kind | queries | tzconv | rapidfuzz |\n|---|---|---|---|")
    for kind in list(total) + ["all"]:
        if kind == "all":
            count, us, them = sum(total.values()), sum(mine.values()), sum(other.values())
        else:
            count, us, them = total[kind], mine[kind], other[kind]
        print(f"| {kind} | {count} | {100 * us / count:.1f} | {f'{100 * them / count:.1f}' if theirs else 'not there'} |")


main()
