"""Trees, mentions and chains of the corpora that annotate them, over tokens with their places in the text."""
import re
from dataclasses import dataclass, field

PARTS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
RELATIONS = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound",
    "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed",
    "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
    "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
]
KINDS = ["O", "PERSON", "ORGANISATION", "PLACE", "EVENT", "OBJECT", "ABSTRACT", "TIME"]
GUM_KINDS = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE", "event": "EVENT", "object": "OBJECT", "substance": "OBJECT",
             "animal": "OBJECT", "plant": "OBJECT", "abstract": "ABSTRACT", "time": "TIME"}
PHRASE_ENDS = {"of", "in", "with", "who", "whom", "which", "that", "whose", "where", "from", "at", "on", "to", "for", "by", "between", "as", "like", ",", ";",
               "--", "—", "(", "near", "under", "over", "than", "about", "into"}


@dataclass
class Grammar:
    """Rows of one document; None or -1 where the corpus says nothing."""

    tokens: list = field(default_factory=list)  # (begin, end) or None: its form does not stand in the text by itself
    parts: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # index of the head; its own index: root
    relations: list = field(default_factory=list)


@dataclass
class Chains:
    """Mentions of one document.

    complete: every mention of the text is here, singletons too; else a word that is not here may still be in one.
    """

    complete: bool
    mentions: list = field(default_factory=list)  # (place of the reference word, chain or None for a singleton, KINDS or None if not known)
    contrasts: list = field(default_factory=list)  # (place of a later word, places of its antecedent's words, places of another's)


def spans_of_rows(rows, builder, places):
    """Where each syntactic word stands; the words of a contraction by their letters ("don't" is "do" and "n't")."""
    spans, shared = [], {}
    for number in sorted(places):
        shared.setdefault(places[number], []).append(number)
    forms = {int(columns[0]): columns[1] for columns in rows if columns[0].isdigit()}
    for number in sorted(places):
        begin, end = builder.spans[places[number]]
        mates = shared[places[number]]
        if len(mates) > 1:
            before = sum(len(forms[mate]) for mate in mates if mate < number)
            whole = sum(len(forms[mate]) for mate in mates) == end - begin
            begin, end = (begin + before, begin + before + len(forms[number])) if whole else (begin, end) if number == mates[0] else (None, None)
        spans.append(None if begin is None else (begin, end))
    return spans


def add_sentence(grammar, rows, builder, places):
    """Gives the index of the sentence's first token."""
    first = len(grammar.tokens)
    grammar.tokens += spans_of_rows(rows, builder, places)
    for columns in rows:
        if columns[0].isdigit():
            head = int(columns[6])
            grammar.parts.append(columns[3])
            grammar.heads.append(first + (head or int(columns[0])) - 1)
            grammar.relations.append(columns[7] if columns[7] in RELATIONS else columns[7].split(":")[0])
    return first


def reference(grammar, first, last):
    """The token that stands for a mention: its head; of a flat name the last word; of a coordination the first conjunction."""
    inside = range(first, last + 1)
    heads = [t for t in inside if not first <= grammar.heads[t] <= last or grammar.heads[t] == t]
    head = heads[0] if heads else first
    conjuncts = [t for t in inside if grammar.heads[t] == head and grammar.relations[t] == "conj"]
    if conjuncts:
        joints = [t for t in inside if grammar.relations[t] == "cc" and (grammar.heads[t] == head or grammar.heads[t] in conjuncts)]
        if joints:
            return joints[0]
    flat = [t for t in inside if grammar.heads[t] == head and grammar.relations[t] == "flat" and t > head]
    return flat[-1] if flat else head


def gum_mentions(rows, first):
    """(first token, last token, kind) of every entity mention of a sentence of GUM."""
    opened, found = [], []
    tokens = [columns for columns in rows if columns[0].isdigit()]
    for offset, columns in enumerate(tokens):
        value = re.search(r"(?:^|\|)Entity=([^|]+)", columns[9])
        for item in re.findall(r"\([^()]+\)?|[^()]+\)", value.group(1)) if value else []:
            fields = item.strip("()").split("-")
            if item[0] == "(":
                opened.append((fields[0], first + offset, fields[1] if len(fields) > 1 else ""))
            if item[-1] == ")":
                for place in range(len(opened) - 1, -1, -1):
                    if opened[place][0] == fields[0]:
                        _, begin, kind = opened.pop(place)
                        found.append((begin, first + offset, GUM_KINDS.get(kind)))
                        break
    return found


def bracketed(column, opened, index):
    """Closes and opens the chains of one CoNLL coreference cell; gives (first, last, chain) of those that end here."""
    found = []
    for item in re.findall(r"\(\d+\)|\(\d+|\d+\)", column):
        chain = item.strip("()")
        if item[0] == "(":
            opened.append((chain, index))
        if item[-1] == ")":
            for place in range(len(opened) - 1, -1, -1):
                if opened[place][0] == chain:
                    found.append((opened.pop(place)[1], index, chain))
                    break
    return found


def conll_chains(path, column, separator):
    """Token forms of each sentence, and (first, last, chain) over the whole document."""
    forms, opened, found, sentences = [], [], [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split(separator)
            if line.startswith("#") or not line.strip():
                if len(forms) > (sentences[-1] if sentences else 0):
                    sentences.append(len(forms))
                continue
            forms.append(columns[1] if separator == "\t" and len(columns) <= 3 else columns[3])
            found += bracketed(columns[column], opened, len(forms) - 1)
    return forms, sentences, found


def phrase_reference(forms):
    """The same as reference() without a tree: the word before a complement; the conjunction of two names."""
    end = next((i for i in range(1, len(forms)) if forms[i].lower() in PHRASE_ENDS), len(forms))
    joints = [i for i in range(1, end - 1) if forms[i].lower() in ("and", "&")]
    if joints:
        return joints[0]
    while end > 1 and forms[end - 1] in ("'s", "’s", "'", "’"):
        end -= 1
    return end - 1
