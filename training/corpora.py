"""Readers of the annotated texts. Each gives documents: a text and character spans in up to three layers."""
import glob
import json
import os
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from grammar import Chains, Grammar, add_sentence, conll_chains, gum_mentions, phrase_reference, reference
from groups import GroupNames
from roles import role_before_name, role_in_mention, roles_of_tree

UNKNOWN = "?"  # something is named here, but the corpus does not say what: any label is allowed
OPEN_GENRES = ("news", "interview", "academic", "court", "bio", "voyage", "speech", "textbook", "vlog", "conversation")
PUNCTUATION_LEFT = set(".,;:!?%)]}’”") | {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "...", "''", "’s"}
PUNCTUATION_RIGHT = set("([{$£€“‘@#") | {"``"}


@dataclass
class Document:
    name: str
    text: str
    attributions: list = None  # of {"SOURCE" | "CUE" | "CONTENT": [(begin, end)]}; None: not annotated
    names: list = None  # of (begin, end, label)
    roles: list = None  # of (begin, end)
    lacking: set = field(default_factory=set)  # name labels that this corpus does not annotate
    grammar: object = None  # Grammar
    chains: object = None  # Chains
    period: int = 1  # read in every so many epochs


class TextBuilder:
    """Puts tokens together into a text, and knows where each of them stands."""

    def __init__(self):
        self.parts, self.length, self.spans = [], 0, []

    def add(self, token, gap):
        gap = gap if self.length else ""
        self.spans.append((self.length + len(gap), self.length + len(gap) + len(token)))
        self.parts += [gap, token]
        self.length += len(gap) + len(token)

    def text(self):
        return "".join(self.parts)

    def over(self, first, last):
        return self.spans[first][0], self.spans[last][1]


def written(token):
    return {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}.get(token, token)


class SpacingGuess:
    """White space between tokens of corpora that do not record it."""

    def __init__(self):
        self.before, self.quoted = None, False

    def gap(self, token):
        glued = self.before is None or token in PUNCTUATION_LEFT or self.before in PUNCTUATION_RIGHT
        if token in ('"', "``", "''"):
            glued = glued or self.quoted
            self.quoted = not self.quoted
        elif self.before in ('"', "``", "''") and self.quoted:
            glued = True
        self.before = token
        return "" if glued else " "


def polnear(folder, part):
    """One annotator a document: the first in name order."""
    for path in sorted(glob.glob(f"{folder}/{part}/text/*.txt")):
        stem = os.path.basename(path)[:-4]
        annotations = sorted(glob.glob(f"{folder}/{part}/attributions/{glob.escape(stem)}_*.ann"))
        if annotations:
            with open(path, encoding="utf-8", newline="") as file:
                yield Document(stem, file.read(), attributions=list(read_brat(annotations[0])))


def read_brat(path):
    spans, events = {}, []
    with open(path, encoding="utf-8") as file:
        for line in file:
            columns = line.rstrip("\n").split("\t")
            if re.match(r"T\d+\t", line):
                places = columns[1].split(" ", 1)[1].split(";")
                spans[columns[0]] = [tuple(map(int, place.split())) for place in places]
            elif re.match(r"E\d+\t", line):
                events.append([part.split(":") for part in columns[1].split()])
    for event in events:
        parts = {}
        for part, reference in event:
            part = re.sub(r"\d+$", "", part).upper()
            if part in ("SOURCE", "CUE", "CONTENT"):
                parts.setdefault(part, []).extend(spans[reference])
        if "CUE" in parts and "CONTENT" in parts:
            yield parts


def conll_names(path, label_of, lacking, groups, document_break=None, sentences_per_document=20):
    """Two columns, token and IOB label; an empty line ends a sentence."""
    builder, spans, spacing, sentences, number = TextBuilder(), [], SpacingGuess(), 0, 0
    opened, gap = None, ""

    def document():
        names = groups.refine(builder.text(), [(*builder.over(a, b), label) for a, b, label in spans], lacking)
        return Document(f"{os.path.basename(path)}-{number}", builder.text(), names=names, lacking=lacking - {"NORP"})

    with open(path, encoding="utf-8") as file:
        for line in list(file) + ["\n"]:
            columns = line.split()
            if len(columns) < 2:
                opened, gap = None, " " if document_break is None else "\n"
                spacing = SpacingGuess()
                sentences += 1
                if sentences >= sentences_per_document and builder.spans:
                    yield document()
                    number, sentences, builder, spans = number + 1, 0, TextBuilder(), []
                continue
            token, label = written(columns[0]), columns[1]
            guess = spacing.gap(token)
            builder.add(token, gap or guess)
            gap = ""
            index = len(builder.spans) - 1
            kind = label_of.get(label[2:].upper()) if label != "O" else None
            kind = UNKNOWN if kind and token[0] in "@#" else kind
            if kind and opened == label[2:] and not label.startswith("B-"):
                spans[-1] = (spans[-1][0], index, kind)
            elif kind:
                spans.append((index, index, kind))
            opened = label[2:] if kind else None
    if builder.spans:
        yield document()


def read_conllu(path):
    """Sentences of token rows, each with whether a paragraph begins there."""
    rows, paragraph, document = [], False, None
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("# newdoc"):
                document, paragraph = line.split("=")[-1].strip(), True
            elif line.startswith("# newpar") and "block" not in line:
                paragraph = True
            elif line.strip() and line[0] != "#":
                columns = line.rstrip("\n").split("\t")
                if columns[0].isdigit() or "-" in columns[0]:
                    rows.append(columns)
            elif not line.strip() and rows:
                yield document, paragraph, rows
                rows, paragraph = [], False


def build_sentence(builder, rows, gap):
    """Adds a sentence, multiword tokens as they are written; gives the builder index of each syntactic word."""
    places, until, within = {}, 0, None
    for columns in rows:
        if "-" in columns[0]:
            first, until = map(int, columns[0].split("-"))
            builder.add(columns[1], gap)
            within = len(builder.spans) - 1
            gap = "" if "SpaceAfter=No" in columns[9] else " "
            continue
        number = int(columns[0])
        if number <= until:
            places[number] = within
            continue
        builder.add(columns[1], gap)
        places[number] = len(builder.spans) - 1
        gap = "" if "SpaceAfter=No" in columns[9] else " "
    return places, gap


def words_only(rows):
    return [columns for columns in rows if columns[0].isdigit()]


def gum(folder, genres=OPEN_GENRES):
    groups = GroupNames.standard(folder + "/../gazetteer/countries/countries.json")
    for path in sorted(glob.glob(f"{folder}/dep/GUM_*.conllu")):
        name = os.path.basename(path)[:-7]
        if genres and name.split("_")[1] not in genres:
            continue
        builder, names, roles, gap = TextBuilder(), [], [], ""
        grammar, mentions = Grammar(), []
        for _, paragraph, rows in read_conllu(path):
            places, gap = build_sentence(builder, rows, "\n\n" if paragraph else gap)
            tokens = words_only(rows)
            mentions += gum_mentions(rows, add_sentence(grammar, rows, builder, places))
            role_spans = roles_of_tree(tokens)
            roles += [builder.over(places[a], places[b]) for a, b in role_spans]
            covered = {n for a, b in role_spans for n in range(a, b + 1)}
            names += [(*builder.over(places[a], places[b]), label) for a, b, label in gum_names(tokens, covered)]
        text = builder.text()
        yield Document(name, text, names=groups.refine(text, names, {"NORP"}, True), roles=sorted(set(roles)),
                       grammar=grammar, chains=gum_chains(folder, name, grammar, mentions))


def gum_chains(folder, name, grammar, mentions):
    """Mentions of all kinds from GUM, chains from OntoGUM (no appositions, no singletons)."""
    _, _, chained = conll_chains(f"{folder}/coref/ontogum/conll/{name}.conll", 2, "\t")
    chain_of, kind_of = {}, {}
    for first, last, chain in sorted(chained, key=lambda m: m[0] - m[1]):
        chain_of[reference(grammar, first, last)] = chain  # of two with one reference the shorter stays
    for first, last, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        kind_of[reference(grammar, first, last)] = kind
    found = [(grammar.tokens[t], chain_of.get(t), kind_of.get(t)) for t in sorted(chain_of.keys() | kind_of.keys())]
    return Chains(True, [mention for mention in found if mention[0]])


GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_names(tokens, roles):
    """Names among the entity mentions of a sentence: mentions whose head is a proper noun, cut down to the name."""
    open_mentions, mentions = [], []
    for columns in tokens:
        number = int(columns[0])
        value = re.search(r"(?:^|\|)Entity=([^|]+)", columns[9])
        for item in re.findall(r"\([^()]+\)?|[^()]+\)", value.group(1)) if value else []:
            if item[0] == "(":
                open_mentions.append((number, item.strip("()").split("-")))
            if item[-1] == ")":
                key = item.strip("()").split("-")[0]
                for index in range(len(open_mentions) - 1, -1, -1):
                    if open_mentions[index][1][0] == key:
                        begin, fields = open_mentions.pop(index)
                        mentions.append((begin, number, fields[1] if len(fields) > 1 else ""))
                        break
    found, taken = [], set()
    for begin, end, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        name = name_in_mention(tokens, begin, end, kind)
        if name and not taken & set(range(name[0], name[1] + 1)):
            if kind == "person" and name[0] in roles and name[1] in roles:
                continue
            found.append((*name, GUM_KINDS.get(kind, "MISC")))
            taken |= set(range(name[0], name[1] + 1))
    loose = [int(t[0]) for t in tokens if t[3] == "PROPN" and int(t[0]) not in taken | roles]
    return found + [(number, number, UNKNOWN) for number in loose]


def name_in_mention(tokens, begin, end, kind):
    heads = [n for n in range(begin, end + 1) if not begin <= int(tokens[n - 1][6]) <= end]
    heads = [n for n in heads if tokens[n - 1][3] == "PROPN"]
    if not heads or kind in ("time", ""):
        return None
    chosen = {heads[0]}

    def belongs(number):
        return begin <= number <= end and int(tokens[number - 1][6]) in chosen

    left = heads[0]
    while left - 1 >= begin and tokens[left - 2][7] != "nmod:desc" and (
            extends_left(tokens[left - 2], kind) and (kind != "person" or belongs(left - 1))):
        left -= 1
        chosen.add(left)
    right = heads[0]
    while right + 1 <= end:
        following = tokens[right]
        if following[3] in ("PROPN", "NUM") and following[7] != "appos" and belongs(right + 1):
            right += 1
        elif following[1] in ("-", ".", "’", "'") and right + 2 <= end and tokens[right + 1][3] == "PROPN":
            right += 2
        elif kind != "person" and following[1].lower() in ("of", "and", "for", "the") and (jump := next_proper(tokens, right + 1, end)):
            right = jump
        else:
            break
        chosen |= set(range(left, right + 1))
    while left < right and tokens[left - 1][3] in ("PUNCT", "PART", "NUM"):
        left += 1
    while left < right and tokens[right - 1][1] in ("'s", "’s", "'", "’"):
        right -= 1
    return left, right


def extends_left(token, kind):
    if token[3] in ("PROPN", "PUNCT", "PART", "NUM"):
        return token[1] not in ',;:("”“' and (kind != "person" or token[3] == "PROPN")
    return token[1][0].isupper() and token[3] in ("ADJ", "NOUN", "VERB", "ADV")


def next_proper(tokens, number, end):
    """The proper noun to which "of the" or "and" leads, if nothing else stands between."""
    for candidate in range(number, min(end, number + 2) + 1):
        word = tokens[candidate - 1]
        if word[3] == "PROPN" and word[7] in ("nmod", "conj", "compound", "flat"):
            return candidate
        if word[1].lower() not in ("of", "the", "and", "for"):
            return None
    return None


def ewt(folder, names_folder, part, groups):
    """Trees give the roles; UNER, where it covers the part, gives the names."""
    trees = {"train": "en_ewt-ud-train.rebuilt", "dev": "en_ewt-ud-dev"}.get(part)
    names_path = f"{names_folder}/en_ewt-ud-{part}.iob2"
    iob = read_iob2(names_path) if os.path.exists(names_path) else None
    if trees is None:
        yield from uner_alone(iob, part, groups)
        return
    known = {tuple(token for token, _ in rows): rows for rows in iob or []}
    builder, names, roles, gap, current, grammar = TextBuilder(), [], [], "", None, Grammar()
    for document, paragraph, rows in read_conllu(f"{folder}/{trees}.conllu"):
        if current is not None and document != current:
            yield ewt_document(current, builder, names, roles, iob, groups, grammar)
            builder, names, roles, gap, grammar = TextBuilder(), [], [], "", Grammar()
        current = document
        places, gap = build_sentence(builder, rows, "\n\n" if paragraph else gap)
        add_sentence(grammar, rows, builder, places)
        tokens = words_only(rows)
        roles += [builder.over(places[a], places[b]) for a, b in roles_of_tree(tokens)]
        labelled = known.get(tuple(t[1] for t in tokens))
        if labelled:
            names += [(*builder.over(places[a + 1], places[b + 1]), label) for a, b, label in iob_spans(labelled)]
    yield ewt_document(current, builder, names, roles, iob, groups, grammar)


def ewt_document(name, builder, names, roles, iob, groups, grammar):
    text = builder.text()
    if iob is None:
        return Document(name, text, roles=sorted(set(roles)), grammar=grammar)
    return Document(name, text, names=groups.refine(text, names, {"NORP", "MISC"}), roles=sorted(set(roles)), lacking={"MISC"}, grammar=grammar)


def uner_alone(iob, part, groups):
    for start in range(0, len(iob), 20):
        builder, names = TextBuilder(), []
        for sentence in iob[start:start + 20]:
            offset, spacing = len(builder.spans), SpacingGuess()
            for position, (token, _) in enumerate(sentence):
                guess = spacing.gap(token)
                builder.add(token, guess if position else " ")
            names += [(*builder.over(offset + a, offset + b), label) for a, b, label in iob_spans(sentence)]
        yield Document(f"ewt-{part}-{start}", builder.text(), names=groups.refine(builder.text(), names, {"NORP", "MISC"}),
                       lacking={"MISC"})


def read_iob2(path):
    sentences, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + ["\n"]:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 2 and columns[0].isdigit():
                rows.append((columns[1], columns[2]))
            elif not line.strip() and rows:
                sentences.append(rows)
                rows = []
    return sentences


def iob_spans(rows):
    spans = []
    for index, (_, label) in enumerate(rows):
        if label.startswith("B-"):
            spans.append((index, index, label[2:]))
        elif label.startswith("I-") and spans and spans[-1][1] == index - 1:
            spans[-1] = (spans[-1][0], index, spans[-1][2])
    return [span for span in spans if span[2] in ("PER", "ORG", "LOC")]


def re3d(folder, groups):
    """Without BBC Online (CC BY-NC). Mentions include nominals; those without a capital are left out of the names."""
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "NORP"}
    for path in sorted(glob.glob(f"{folder}/*/documents.json")):
        if "BBC" in path:
            continue
        by_document = {}
        with open(path.replace("documents", "entities"), encoding="utf-8") as file:
            for entity in map(json.loads, file):
                by_document.setdefault(entity["documentId"], []).append(entity)
        with open(path, encoding="utf-8") as file:
            for document in map(json.loads, file):
                yield re3d_document(document, by_document.get(document["_id"], []), kinds, groups)


def re3d_document(document, entities, kinds, groups):
    text, names, roles = document["text"], [], []
    for entity in entities:
        begin, end, kind = entity["begin"], entity["end"], kinds.get(entity["type"])
        if kind is None or text[begin:end] != entity["value"]:
            continue
        if kind == "PER":
            inner = [e["begin"] for e in entities if e["type"] == "Person" and e["end"] == end and e["begin"] > begin]
            if inner:  # "Deputy Secretary of State Antony Blinken" with "Antony Blinken" inside
                roles += role_before_name(text, begin, min(inner))[0]
                continue
            role, begin = role_before_name(text, begin, end)
            roles += role
            if begin == end:
                continue
        if entity["value"].lower() in ("they", "it", "he", "she", "we", "i", "you", "them", "their", "its", "who", "those", "these"):
            continue
        article = re.match(r"(?:the|a|an)\s+", text[begin:end], re.I)
        begin += article.end() if article else 0
        capitals = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text[begin:end]) if word.lower() not in ("of", "the", "and", "for", "al", "in", "de")]
        if capitals and all(word[0].isupper() for word in capitals):
            names.append((begin, end, kind))
        elif any(word[0].isupper() for word in capitals):
            names.append((begin, end, UNKNOWN))
    return Document("re3d-" + document["_id"], text, names=groups.refine(text, names, {"MISC"}, True), roles=sorted(set(roles)), lacking={"MISC"})


def meantime(folder, groups):
    """Only the first six sentences of each article are annotated in full."""
    for path in sorted(glob.glob(f"{folder}/corpus_*/*.xml")):
        root = ElementTree.parse(path).getroot()
        kinds = {e.get("m_id"): e.get("ent_type") for e in root.iter("ENTITY")}
        refers = {s.get("m_id"): t.get("m_id") for r in root.iter("REFERS_TO") for t in r.findall("target") for s in r.findall("source")}
        builder, place, spacing, sentence = TextBuilder(), {}, SpacingGuess(), None
        for token in root.iter("token"):
            if int(token.get("sentence")) > 5:
                break
            fresh = token.get("sentence") != sentence
            spacing = SpacingGuess() if fresh else spacing
            guess = spacing.gap(written(token.text))
            builder.add(written(token.text), ("\n\n" if sentence in ("0", "1") else " ") if fresh else guess)
            sentence = token.get("sentence")
            place[token.get("t_id")] = len(builder.spans) - 1
        text, names, roles, mentions = builder.text(), [], [], {}
        for mention in root.iter("ENTITY_MENTION"):
            tokens = [place.get(a.get("t_id")) for a in mention.findall("token_anchor")]
            if not tokens or None in tokens:
                continue
            begin, end = builder.over(min(tokens), max(tokens))
            which = refers.get(mention.get("m_id"))
            forms = [text[slice(*builder.spans[t])] for t in range(min(tokens), max(tokens) + 1)]
            mentions[builder.spans[min(tokens) + phrase_reference(forms)]] = (which, MEANTIME_KINDS.get(kinds.get(which)))
            kind = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "PRO": "MISC", "FIN": "MISC"}.get(kinds.get(refers.get(mention.get("m_id"))))
            roles += role_in_mention(text, begin, end) if kind == "PER" else []
            if mention.get("syntactic_type") in ("NAM", "PRE.NAM"):
                role, begin = role_before_name(text, begin, end) if kind == "PER" else ([], begin)
                begin += 4 if text[begin:begin + 4].lower() == "the " else 0
                if begin < end:
                    names.append((begin, end, kind or UNKNOWN))
        inner = [n for n in names if not any(n != m and n[0] <= m[0] and m[1] <= n[1] for m in names)]
        yield Document("meantime-" + os.path.basename(path)[:-4], text, names=groups.refine(text, inner, {"NORP", "MISC"}, True),
                       roles=sorted(set(roles)), lacking={"MISC"},
                       chains=Chains(False, [(token, *known) for token, known in sorted(mentions.items())]))


MEANTIME_KINDS = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", "PRO": "OBJECT"}


def litbank(folder):
    """Fiction, for how pronouns and nouns take up what came before; people, places and vehicles only."""
    for path in sorted(glob.glob(f"{folder}/coref/conll/*.conll")):
        forms, sentence_ends, chained = conll_chains(path, -1, "\t")
        builder, spacing, ends = TextBuilder(), SpacingGuess(), set(sentence_ends)
        for number, form in enumerate(forms):
            spacing = SpacingGuess() if number in ends else spacing
            guess = spacing.gap(written(form))
            builder.add(written(form), " " if number in ends else guess)
        mentions = {}
        for first, last, chain in sorted(chained, key=lambda m: m[0] - m[1]):
            mentions[builder.spans[first + phrase_reference(forms[first:last + 1])]] = (chain, None)
        yield Document("litbank-" + os.path.basename(path)[:-6], builder.text(),
                       chains=Chains(False, [(place, *known) for place, known in sorted(mentions.items())]), period=2)


def gap(path):
    """A pronoun and two names: which of them it takes up."""
    with open(path, encoding="utf-8") as file:
        for line in list(file)[1:]:
            columns = line.rstrip("\n").split("\t")
            pronoun = (int(columns[3]), int(columns[3]) + len(columns[2]))
            names = [(columns[i + 2] == "TRUE", (int(columns[i + 1]), int(columns[i + 1]) + len(columns[i]))) for i in (4, 7)]
            right, wrong = ([place for truth, place in names if truth is wanted] for wanted in (True, False))
            contrasts = [(pronoun, right[0], wrong[0])] if len(right) == 1 else []
            yield Document("gap-" + columns[0], columns[1], chains=Chains(False, contrasts=contrasts), period=2)
