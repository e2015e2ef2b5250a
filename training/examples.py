"""From documents to what one training step takes: labels per word, windows, batches, and the variations of the layout."""
import bisect
import random
from dataclasses import dataclass, replace

import torch

import frontend
from corpora import UNKNOWN
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
    return Example(document.name, words, labels, links, gold)


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


def items_of(example, vocabulary, chance):
    """One pass over a document in windows of a size drawn anew each time."""
    words = varied(example.words, chance)
    features = frontend.layout(words)
    counts = [len(vocabulary.pieces(word.text)) for word in words]
    for begin, end in frontend.windows(words, counts, budget=chance.randint(110, frontend.PIECES_PER_WINDOW), overlap=0):
        ids, shapes, layouts, first = frontend.encode(words, features, (begin, end), vocabulary)
        rows = [[example.labels[head][i] if head in example.labels else EVERYTHING for head in HEADS] for i in range(begin, end)]
        links = [link - begin if begin <= link < end else -1 for link in example.links[begin:end]]
        yield Item(ids, shapes, layouts, first, rows, links)


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
    )


def batches(examples, vocabulary, seed):
    """An epoch: windows of similar length together, in an order drawn from the seed."""
    chance = random.Random(seed)
    items = [item for example in examples for item in items_of(example, vocabulary, chance)]
    chance.shuffle(items)
    shelf = 1024
    groups = []
    for start in range(0, len(items), shelf):
        group, longest = [], 0
        for item in sorted(items[start:start + shelf], key=lambda item: len(item.ids)):
            longest = max(longest, len(item.ids))
            if longest * (len(group) + 1) > PIECES_PER_BATCH:
                groups.append(group)
                group, longest = [], len(item.ids)
            group.append(item)
        groups.append(group)
    chance.shuffle(groups)
    return groups
