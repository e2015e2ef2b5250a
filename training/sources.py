"""Which texts are trained on, which are held out, and their hashes."""
import glob
import hashlib
import os

import corpora
from groups import GroupNames

WEIGHTS = {"minilm": ("all-minilm-l6-v2.onnx", 6), "bge": ("bge-small-en-v1.5.onnx", 12)}
PEOPLE_PLACES = {label: label for label in ("PER", "ORG", "LOC")}
GUM_HELD = ("GUM_news_homeopathic", "GUM_news_iodine", "GUM_interview_cyclone", "GUM_interview_gaming", "GUM_news_nasa", "GUM_news_sensitive")


def held(name, parts=5):
    """One document in five, by a hash of its name."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % parts == 0


def load(data):
    """(training documents, {name of a held-out set: documents})."""
    groups = GroupNames.standard(f"{data}/gazetteer/countries/countries.json")
    wikigold = list(corpora.conll_names(f"{data}/ner/wikigold/CONLL-format/data/wikigold.conll.txt",
                                        PEOPLE_PLACES | {"MISC": "MISC"}, {"NORP"}, groups))
    re3d = list(corpora.re3d(f"{data}/re3d", groups))
    gum = list(corpora.gum(f"{data}/gum"))
    tweets = [d for path in sorted(glob.glob(f"{data}/ner/BTC/CONLL-format/data/*.conll"))
              for d in corpora.conll_names(path, PEOPLE_PLACES, {"NORP", "MISC"}, groups, "tweet")]
    meantime = list(corpora.meantime(f"{data}/meantime", groups))
    ewt = list(corpora.ewt(f"{data}/ud-ewt", f"{data}/ner/uner-ewt", "dev", groups))
    cut = len(wikigold) * 4 // 5
    gum_held = gum_part(data, "dev") | gum_part(data, "test")
    train = list(corpora.polnear(f"{data}/polnear", "train"))
    for document in train:
        document.period = 2
    train += [d for d in gum if d.name not in gum_held] + [d for d in tweets if held(d.name, 3)]
    train += wikigold[:cut] + [d for d in re3d + re3d + meantime if d.names and not held(d.name)]
    train += corpora.ewt(f"{data}/ud-ewt", f"{data}/ner/uner-ewt", "train", groups)
    train += list(corpora.litbank(f"{data}/litbank")) + list(corpora.gap(f"{data}/gap/gap-development.tsv"))
    return train, {
        "polnear-dev": list(corpora.polnear(f"{data}/polnear", "dev")),
        "wikigold-held": wikigold[cut:],
        "re3d-held": [d for d in re3d if held(d.name)],
        "gum-news-held": [d for d in gum if d.name in GUM_HELD],
        "meantime-held": [d for d in meantime if held(d.name)],
        "ewt-dev": ewt,
        "gap-validation": list(corpora.gap(f"{data}/gap/gap-validation.tsv")),
        "gum-dev": [d for d in corpora.gum(f"{data}/gum", None) if d.name in gum_part(data, "dev") and "reddit" not in d.name],
    }


def gum_part(data, part):
    """Names of the documents of a part of GUM, read off its list of splits."""
    with open(f"{data}/gum/splits.md", encoding="utf-8") as file:
        sections = file.read().split("## ")
    section = next(text for text in sections if text.startswith(part + "\n"))
    return {line[4:].strip() for line in section.splitlines() if line.startswith("  * ")}


def digests(data):
    """One hash a corpus, over its files in name order."""
    folders = ("polnear/train", "polnear/dev", "gum/dep", "ud-ewt", "ner/uner-ewt", "ner/wikigold", "ner/BTC", "re3d", "meantime", "litbank/coref", "gap", "gazetteer/countries")
    for folder in folders:
        total = hashlib.sha256()
        for root, directories, files in os.walk(f"{data}/{folder}"):
            directories.sort()
            for name in sorted(files):
                with open(os.path.join(root, name), "rb") as file:
                    total.update(hashlib.sha256(file.read()).digest())
        yield folder, total.hexdigest()
