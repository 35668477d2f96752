"""What the scripts that make Data/places share: the tz database's names, TSV files, a rough fold for comparing."""
import pathlib
import re
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACES = ROOT / "Data" / "places"


class Zones:
    """The zones and links of a tzdata.zi."""

    def __init__(self, directory):
        self.canonical_ids, self.links, self.release = set(), {}, "?"
        for line in (pathlib.Path(directory) / "tzdata.zi").read_text(encoding="utf8").splitlines():
            fields = line.split()
            if line.startswith("# version "):
                self.release = fields[2]
            elif fields and fields[0] == "Z":
                self.canonical_ids.add(fields[1])
            elif fields and fields[0] == "L":
                self.links[fields[2]] = fields[1]

    def canonical(self, name):
        """The zone that a name stands for, or None."""
        seen = set()
        while name not in self.canonical_ids and name in self.links and name not in seen:
            seen.add(name)
            name = self.links[name]
        return name if name in self.canonical_ids else None


def rows(path):
    """The rows of a TSV file as lists of strings, without the comment lines."""
    for line in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def write(path, header, table):
    """Writes comment lines and rows; refuses what would break the format."""
    lines = ["# " + line for line in header]
    for row in table:
        cells = [str(cell) for cell in row]
        if any(set(cell) & set("\t\r\n") for cell in cells):
            raise SystemExit(f"{path}: a tab or a line end inside a field: {cells}")
        lines.append("\t".join(cells))
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf8")


EXTRA = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"})


def fold(text):
    """A rough fold for comparing names in Latin script; other scripts keep their marks."""
    text = unicodedata.normalize("NFC", text).casefold()
    if any(is_letter_outside_latin(c) for c in text):
        return re.sub(r"[\s\-_.,/'’‘ʼ`]+", " ", text).strip()
    text = unicodedata.normalize("NFKD", text.translate(EXTRA))
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return re.sub(r"[^0-9a-z]+", " ", re.sub(r"['’‘ʼʻ`ʿʾ]", "", text)).strip()


def script(character):
    """The script of a letter by its Unicode name; None for what is no letter."""
    if unicodedata.category(character) not in ("Lu", "Ll", "Lt", "Lo"):
        return None
    first = unicodedata.name(character, "?").split()[0]
    return {"FULLWIDTH": "LATIN", "KATAKANA-HIRAGANA": "KATAKANA"}.get(first, first)


def scripts(text):
    """The scripts of the letters of a text."""
    return {s for s in map(script, text) if s}


def is_letter_outside_latin(character):
    return script(character) not in (None, "LATIN", "MODIFIER")
