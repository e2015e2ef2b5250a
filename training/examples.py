"""From documents to what one training step takes: labels per word, windows, batches, and the variations of the layout."""
import bisect
import random
import zlib
from dataclasses import dataclass, replace

import torch

import frontend
from corpora import UNKNOWN
from grammar import KINDS, PARTS, RELATIONS
from model import HEADS, IMPOSSIBLE, LABELS

PIECES_PER_BATCH = 4096
EVERYTHING = (1 << LABELS) - 1
LABEL_NUMBERS = {head: {label: number for number, label in enumerate(labels)} for head, labels in HEADS.items()}


@dataclass
class Example:
    """A document cut into words, with the labels that each word may have, as bits, one row a head."""

    name: str
    words: list
    labels: dict  # head: [bits]; absent where the corpus does not annotate the head
    links: list  # per word the first word of its cue, or -1
    gold: list  # attributions as {"SOURCE" | "CUE" | "CONTENT": set of words}
    grammar: object = None  # WordGrammar
    chains: object = None  # WordChains
    period: int = 1


@dataclass
class WordGrammar:
    """Per word; -1 where nothing is known, or where the word is not the first of a token."""

    parts: list
    heads: list
    relations: list


@dataclass
class WordChains:
    """kinds: bits over KINDS per word; chains: per word its chain, NEW for a singleton, NO_MENTION, or OPEN."""

    kinds: list
    chains: list
    contrasts: list  # (word, words of its antecedent, words of another's)


NO_MENTION, OPEN, NEW = -1, -2, -3
ANY_KIND = (1 << len(KINDS)) - 1


def words_within(words, spans):
    begins = [word.begin for word in words]
    found = []
    for begin, end in spans:
        index = bisect.bisect_left(begins, begin)
        while index < len(words) and words[index].begin < end:
            found.append(index)
            index += 1
    return found


def example_of(document):
    words = frontend.words_of(document.text)
    labels, links, gold = {}, [-1] * len(words), []
    if document.attributions is not None:
        labels["attribution"], links, gold = attribution_labels(words, document.attributions)
    if document.names is not None:
        labels["names"] = name_labels(words, document)
    if document.roles is not None:
        labels["roles"] = [1] * len(words)
        for begin, end in document.roles:
            paint(labels["roles"], words_within(words, [(begin, end)]), "roles", "ROLE")
    return Example(document.name, words, labels, links, gold, word_grammar(words, document.grammar),
                   word_chains(words, document.chains), document.period)


def first_words(words, tokens):
    """For each token its first word, or -1: the first word that begins inside it."""
    begins = [word.begin for word in words]
    found = []
    for token in tokens:
        index = bisect.bisect_left(begins, token[0]) if token else len(words)
        found.append(index if index < len(words) and words[index].begin < token[1] else -1)
    return found


def word_grammar(words, grammar):
    if grammar is None:
        return None
    first = first_words(words, grammar.tokens)
    found = WordGrammar([-1] * len(words), [-1] * len(words), [-1] * len(words))
    for token, word in enumerate(first):
        if word >= 0:
            found.parts[word] = PARTS.index(grammar.parts[token])
            found.heads[word] = first[grammar.heads[token]]
            found.relations[word] = RELATIONS.index(grammar.relations[token])
    return found


def word_chains(words, chains):
    if chains is None:
        return None
    complete = chains.complete
    found = WordChains([1 if complete else ANY_KIND] * len(words), [NO_MENTION if complete else OPEN] * len(words), [])
    numbers = {}
    for (_, chain, kind), word in zip(chains.mentions, first_words(words, [m[0] for m in chains.mentions])):
        if word >= 0:
            found.kinds[word] = 1 << KINDS.index(kind) if kind else ANY_KIND - 1
            found.chains[word] = NEW if chain is None else numbers.setdefault(chain, len(numbers))
    for contrast in chains.contrasts:
        found.contrasts.append(tuple(words_within(words, [place]) for place in contrast))
    return found


def attribution_labels(words, attributions):
    """Longer contents first, so that one inside another stays visible; sources and cues are written over contents."""
    labels, links, gold = [1] * len(words), [-1] * len(words), []
    for parts in attributions:
        gold.append({part: set(words_within(words, spans)) for part, spans in parts.items()})
    gold = [parts for parts in gold if parts["CUE"] and parts["CONTENT"]]
    for part in ("CONTENT", "SOURCE", "CUE"):
        for parts in sorted(gold, key=lambda p: -len(p.get(part, ()))):
            for run in runs(parts.get(part, ())):
                paint(labels, run, "attribution", part)
                for index in run:
                    links[index] = min(parts["CUE"])
    restart(labels)
    return labels, links, gold


def restart(labels):
    """What goes on after something was written over it begins anew."""
    before = "O"
    for index, bits in enumerate(labels):
        label = HEADS["attribution"][bits.bit_length() - 1]
        if label.startswith("I-") and before[2:] != label[2:]:
            labels[index] = 1 << LABEL_NUMBERS["attribution"]["B-" + label[2:]]
        before = label


def runs(indices):
    found = []
    for index in sorted(indices):
        if found and found[-1][-1] == index - 1:
            found[-1].append(index)
        else:
            found.append([index])
    return found


def paint(labels, indices, head, kind):
    for position, index in enumerate(indices):
        labels[index] = 1 << LABEL_NUMBERS[head][("I-" if position else "B-") + kind]


def name_labels(words, document):
    """Capitalised words may bear any label that their corpus lacks; what it leaves open may be anything."""
    open_labels = 1
    for kind in document.lacking:
        open_labels |= 1 << LABEL_NUMBERS["names"]["B-" + kind] | 1 << LABEL_NUMBERS["names"]["I-" + kind]
    labels = [open_labels if frontend.shape(word.text) >= 4 else 1 for word in words]
    for begin, end, kind in sorted(document.names, key=lambda name: (name[2] != UNKNOWN, name[1] - name[0])):
        indices = words_within(words, [(begin, end)])
        if kind == UNKNOWN:
            for index in indices:
                labels[index] = EVERYTHING
        else:
            paint(labels, indices, "names", kind)
    return labels


def varied(words, chance):
    """The same words as another outlet would set them: curly or straight marks, one or two breaks."""
    style = chance.random()
    swap = {"“": '"', "”": '"', "‘": "'", "’": "'"} if style < 0.3 else None
    breaks = {1: 1, 2: 1, 0: 0} if chance.random() < 0.25 else None
    changed = []
    inside = False
    for word in words:
        text = word.text
        if swap:
            text = swap.get(text, text)
        elif style < 0.6:
            if word.line_break == 2:
                inside = False
            if text in "“”\"":
                inside = not inside if text == '"' else text == "“"
                text = ("“" if inside else "”") if style < 0.5 or chance.random() < 0.5 else '"'
            elif text == "'":
                text = "’"
        line_break = breaks[word.line_break] if breaks else word.line_break
        changed.append(word if text == word.text and line_break == word.line_break else replace(word, text=text, line_break=line_break))
    return changed


@dataclass
class Item:
    ids: list
    shapes: list
    layouts: list
    first: list
    labels: list  # per word one row of bits a head
    links: list
    parts: list
    heads: list
    relations: list
    kinds: list
    chains: list
    forms: list  # per word a number of its folded letters
    contrasts: list
    text: str = None  # its name, where it has chains


def items_of(example, vocabulary, chance, invention):
    """One pass over a document in windows of a size drawn anew each time."""
    words = invention.renamed(varied(example.words, chance), example.labels.get("names"), chance)
    features = frontend.layout(words)
    counts = [len(vocabulary.pieces(word.text)) for word in words]
    budget = chance.randint(160 if example.chains else 110, frontend.PIECES_PER_WINDOW)
    for begin, end in frontend.windows(words, counts, budget=budget, overlap=0):
        ids, shapes, layouts, first = frontend.encode(words, features, (begin, end), vocabulary)
        rows = [[example.labels[head][i] if head in example.labels else EVERYTHING for head in HEADS] for i in range(begin, end)]
        links = [link - begin if begin <= link < end else -1 for link in example.links[begin:end]]
        yield Item(ids, shapes, layouts, first, rows, links, *grammar_rows(example.grammar, begin, end), *chain_rows(example, words, begin, end),
                   example.name if example.chains else None)


def grammar_rows(grammar, begin, end):
    unknown = [-1] * (end - begin)
    if grammar is None:
        return unknown, unknown, unknown
    return grammar.parts[begin:end], [h - begin if begin <= h < end else -1 for h in grammar.heads[begin:end]], grammar.relations[begin:end]


def chain_rows(example, words, begin, end):
    chains = example.chains
    if chains is None:
        return [ANY_KIND] * (end - begin), [OPEN] * (end - begin), [0] * (end - begin), []
    forms = [form_number(word.text) for word in words[begin:end]]
    contrasts = [c for c in chains.contrasts if begin <= min(map(min, c)) and max(map(max, c)) < end]
    moved = [([c[0][0] - begin], [w - begin for w in c[1]], [w - begin for w in c[2]]) for c in contrasts]
    return chains.kinds[begin:end], chains.chains[begin:end], forms, moved


def form_number(text):
    return zlib.crc32(frontend.fold(text).encode())


@dataclass
class Batch:
    ids: torch.Tensor
    shapes: torch.Tensor
    layouts: torch.Tensor
    first: torch.Tensor
    hidden_keys: torch.Tensor = None
    present: torch.Tensor = None
    allowed: torch.Tensor = None
    links: torch.Tensor = None
    parts: torch.Tensor = None
    heads: torch.Tensor = None
    relations: torch.Tensor = None
    kinds: torch.Tensor = None  # [B, W, KINDS] whether allowed
    texts: list = None  # for each text with chains: TextOfBatch


@dataclass
class TextOfBatch:
    """The words of one text among the rows of a batch, in order: row * words a row + word."""

    places: torch.Tensor
    chains: torch.Tensor
    forms: torch.Tensor
    contrasts: list  # as in Item, but over the text's words


def padded(rows, value=0):
    width = max(map(len, rows))
    return torch.tensor([row + [value] * (width - len(row)) for row in rows])


def batch_of(items):
    ids = padded([item.ids for item in items], -1)
    first = padded([item.first for item in items], -1)
    blank = [1] * len(HEADS)
    bits = padded([[row for row in item.labels] + [blank] * (first.shape[1] - len(item.first)) for item in items])
    return Batch(
        ids=ids.clamp(min=0),
        shapes=padded([item.shapes for item in items]),
        layouts=padded([item.layouts for item in items]),
        first=first.clamp(min=0),
        hidden_keys=(ids < 0)[:, None, :, None].float() * IMPOSSIBLE if (ids < 0).any() else None,
        present=first >= 0,
        allowed=(bits[..., None] >> torch.arange(LABELS)) & 1 > 0,
        links=padded([item.links for item in items], -1),
        parts=padded([item.parts for item in items], -1),
        heads=padded([item.heads for item in items], -1),
        relations=padded([item.relations for item in items], -1),
        kinds=(padded([item.kinds for item in items], ANY_KIND)[..., None] >> torch.arange(len(KINDS))) & 1 > 0,
        texts=[text_of(items, run, first.shape[1]) for run in texts_of(items)],
    )


def texts_of(items):
    """Runs of rows that hold the windows of one text with chains."""
    found = []
    for row, item in enumerate(items):
        if item.text is None:
            continue
        if found and items[found[-1][-1]].text == item.text:
            found[-1].append(row)
        else:
            found.append([row])
    return found


def text_of(items, rows, width):
    places, chains, forms, contrasts = [], [], [], []
    for row in rows:
        item = items[row]
        contrasts += [tuple([word + len(places) for word in part] for part in contrast) for contrast in item.contrasts]
        places += [row * width + word for word in range(len(item.first))]
        chains += item.chains
        forms += item.forms
    return TextOfBatch(torch.tensor(places), torch.tensor(chains), torch.tensor(forms), contrasts)


def batches(examples, vocabulary, seed, invention):
    """An epoch: windows of similar length together, but the windows of a text with chains always in one batch; in an order drawn from the seed."""
    chance = random.Random(seed)
    read = [example for example in examples if (digest_of(example.name) + seed) % example.period == 0]
    single = [[item] for example in read if not example.chains for item in items_of(example, vocabulary, chance, invention)]
    whole = [list(items_of(example, vocabulary, chance, invention)) for example in read if example.chains]
    groups = shelved([unit for unit in single if unit], 1024, chance) + shelved([unit for unit in whole if unit], 128, chance)
    chance.shuffle(groups)
    return groups


def digest_of(name):
    return zlib.crc32(name.encode())


def shelved(units, shelf, chance):
    """Packs units (lists of windows that stay together) of similar length into batches."""
    chance.shuffle(units)
    groups = []
    for start in range(0, len(units), shelf):
        group, longest = [], 0
        for unit in sorted(units[start:start + shelf], key=lambda unit: max(len(item.ids) for item in unit)):
            wide = max(longest, max(len(item.ids) for item in unit))
            if group and wide * (len(group) + len(unit)) > PIECES_PER_BATCH:
                groups.append(group)
                group, wide = [], max(len(item.ids) for item in unit)
            group, longest = group + unit, wide
        groups.append(group)
    return groups
