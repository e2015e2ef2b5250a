"""From window scores to spans and links, as the room encoder does it in Java: see README.md, "Several windows" to "Links"."""
from dataclasses import dataclass

import numpy
import torch

import frontend
from examples import Batch
from grammar import KINDS, PARTS, RELATIONS
from model import ANTECEDENT, HEADS, IMPOSSIBLE, NO_ANTECEDENT, impossible_transitions
from score import spans_of

UNSEEN = -20.0
MATRICES = ("links", "heads")  # words by words, natural logarithms of probabilities
BLENDED = {**{head: len(labels) for head, labels in HEADS.items()}, "parts": len(PARTS), "relations": len(RELATIONS), "kinds": len(KINDS)}
SINGLE = {"queries": ANTECEDENT, "keys": ANTECEDENT, "near": NO_ANTECEDENT + 1}  # of the window of greatest weight
OUTPUTS = (*HEADS, "links", "parts", "heads", "relations", "kinds", *SINGLE)  # as RunModel.java writes them
SHARED_SOURCE = -4.0


@dataclass
class Transitions:
    """Per head: start [L], inner [L, L], end [L], with what is impossible at -10000."""

    start: dict
    inner: dict
    end: dict

    @classmethod
    def of_model(cls, model):
        forbidden = impossible_transitions().numpy()
        start, inner, end = {}, {}, {}
        for index, (head, labels) in enumerate(HEADS.items()):
            count = len(labels)
            inside = numpy.array([label.startswith("I-") for label in labels])
            start[head] = model.starts[index, :count].detach().numpy() + IMPOSSIBLE * inside
            inner[head] = model.transitions[index, :count, :count].detach().numpy() + forbidden[index, :count, :count]
            end[head] = model.ends[index, :count].detach().numpy()
        return cls(start, inner, end)


@dataclass
class Read:
    """What the windows of one text say together."""

    scores: dict  # BLENDED: [W, L]
    links: list  # per word (first word of its window, log-probabilities over the window's words)
    heads: list  # likewise
    vectors: dict  # SINGLE: [W, D]


class TorchRunner:
    def __init__(self, model, bfloat16=True):
        self.model, self.bfloat16 = model, bfloat16

    def __call__(self, windows):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.bfloat16):
            for ids, shapes, layouts, first in windows:
                batch = Batch(*(torch.tensor([row]) for row in (ids, shapes, layouts, first)))
                scores, links, syntax = self.model(batch)
                found = {**scores, "links": links.log_softmax(-1), **vars(syntax), "heads": syntax.heads.log_softmax(-1)}
                yield {name: tensor[0].numpy() for name, tensor in found.items()}


class RecordedRunner:
    """Reads what RunModel.java wrote for the same windows in the same order."""

    def __init__(self, path):
        self.values, self.place = numpy.fromfile(path, dtype=">f4").astype(numpy.float32), 0

    def take(self, rows, columns):
        self.place += rows * columns
        return self.values[self.place - rows * columns:self.place].reshape(rows, columns)

    def __call__(self, windows):
        for _, _, _, first in windows:
            count = len(first)
            yield {name: self.take(count, count if name in MATRICES else (BLENDED | SINGLE)[name]) for name in OUTPUTS}


def windows_of(words, vocabulary, overlap=frontend.OVERLAP_PIECES):
    features = frontend.layout(words)
    counts = [len(vocabulary.pieces(word.text)) for word in words]
    places = frontend.windows(words, counts, overlap=overlap)
    return places, [frontend.encode(words, features, place, vocabulary) for place in places]


def read(words, places, outputs):
    count = len(words)
    scores = {name: numpy.zeros((count, width), numpy.float32) for name, width in BLENDED.items()}
    vectors = {name: numpy.zeros((count, width), numpy.float32) for name, width in SINGLE.items()}
    totals, best, rows = numpy.zeros(count), [0] * count, {name: [None] * count for name in MATRICES}
    for place, window in zip(places, outputs):
        weights = frontend.edge_weights(place, count)
        for offset, weight in enumerate(weights):
            index = place[0] + offset
            totals[index] += weight
            for name in BLENDED:
                scores[name][index] += weight * window[name][offset]
            if weight > best[index]:
                best[index] = weight
                for name in MATRICES:
                    rows[name][index] = (place[0], window[name][offset])
                for name in SINGLE:
                    vectors[name][index] = window[name][offset]
    for name in BLENDED:
        scores[name] /= totals[:, None]
    return Read(scores, rows["links"], rows["heads"], vectors)


def best_path(scores, start, inner, end):
    value, back = scores[0] + start, []
    for row in scores[1:]:
        candidates = value[:, None] + inner
        back.append(candidates.argmax(0))
        value = candidates.max(0) + row
    label = int((value + end).argmax())
    path = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        path.append(label)
    return path[::-1]


def labels_of(reading, transitions, head):
    if not len(reading.scores[head]):
        return []
    return best_path(reading.scores[head], transitions.start[head], transitions.inner[head], transitions.end[head])


def attributions_of(labels, links):
    """One per cue to which a content is linked: {"SOURCE" | "CUE" | "CONTENT": set of words}."""
    spans = spans_of(labels, "attribution")
    cues = [span for span in spans if span[0] == "CUE"]
    parts = [{"CUE": set(range(cue[1], cue[2])), "SOURCE": set(), "CONTENT": set()} for cue in cues]
    sources = []
    for kind, begin, end in spans:
        if kind != "CUE" and cues:
            marks = [numpy.mean([link_to(links[i], cue) for i in range(begin, end)]) for cue in cues]
            parts[int(numpy.argmax(marks))][kind] |= set(range(begin, end))
            sources += [(set(range(begin, end)), marks)] if kind == "SOURCE" else []
    for number, part in enumerate(parts):
        if not part["SOURCE"] and sources:  # "She said one thing and added another": the source serves both cues
            words, marks = max(sources, key=lambda source: source[1][number])
            part["SOURCE"] = words if marks[number] > SHARED_SOURCE else set()
    return [part for part in parts if part["CONTENT"]]


def link_to(link, cue):
    begin, row = link
    inside = row[max(0, cue[1] - begin):max(0, cue[2] - begin)]
    return float(inside.max()) if len(inside) else UNSEEN
