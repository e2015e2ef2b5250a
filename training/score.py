"""Figures: exact and overlap F1 of spans, whole attributions, and their bootstrap intervals over documents."""
import random

from model import HEADS


def spans_of(labels, head):
    """(kind, first word, word after the last) of label numbers or label bits with one bit."""
    found, open_kind = [], None
    for index, number in enumerate(labels):
        label = HEADS[head][number]
        if label == "O":
            open_kind = None
        elif label.startswith("B-") or open_kind != label[2:]:
            found.append([label[2:], index, index + 1])
            open_kind = label[2:]
        else:
            found[-1][2] = index + 1
    return [tuple(span) for span in found]


def exact_counts(predicted, gold, kinds, ignored=frozenset()):
    """Per kind (right, predicted, gold); a predicted span that touches an ignored word is not counted."""
    counts = {}
    for kind in kinds:
        mine = {s for s in predicted if s[0] == kind and not ignored & set(range(s[1], s[2]))}
        theirs = {s for s in gold if s[0] == kind}
        counts[kind] = (len(mine & theirs), len(mine), len(theirs))
    return counts


def overlap_counts(predicted, gold, kinds):
    """Per kind (predicted that touch gold, gold that predicted touch, predicted, gold)."""
    counts = {}
    for kind in kinds:
        mine = [s for s in predicted if s[0] == kind]
        theirs = [s for s in gold if s[0] == kind]
        touched = [sum(any(a[1] < b[2] and b[1] < a[2] for b in others) for a in spans) for spans, others in ((mine, theirs), (theirs, mine))]
        counts[kind] = (*touched, len(mine), len(theirs))
    return counts


def whole_counts(predicted, gold):
    """(right, predicted, gold): contents that overlap by half or more (Jaccard over words) and the right source.

    The right source: both have none, or their words overlap.
    """
    right, used = 0, set()
    for attribution in predicted:
        best, chosen = 0.5, None
        for index, other in enumerate(gold):
            union = attribution["CONTENT"] | other["CONTENT"]
            share = len(attribution["CONTENT"] & other["CONTENT"]) / len(union)
            if index not in used and share >= best:
                best, chosen = share, index
        if chosen is not None:
            used.add(chosen)
            mine, theirs = attribution.get("SOURCE", set()), gold[chosen].get("SOURCE", set())
            right += bool(mine & theirs) or not (mine or theirs)
    return right, len(predicted), len(gold)


def f1(counts):
    right, predicted, gold = counts
    return 200 * right / max(1, predicted + gold)


def overlap_f1(counts):
    precision, recall = counts[0] / max(1, counts[2]), counts[1] / max(1, counts[3])
    return 200 * precision * recall / max(1e-9, precision + recall)


def total(rows):
    return tuple(map(sum, zip(*rows)))


def interval(rows, measure, rounds=1000, seed=1):
    """95 % bootstrap interval over documents."""
    chance = random.Random(seed)
    values = sorted(measure(total(chance.choices(rows, k=len(rows)))) for _ in range(rounds))
    return values[int(0.025 * rounds)], values[int(0.975 * rounds)]
