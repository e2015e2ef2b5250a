"""Prints the figures of a model on the held-out texts.

usage: evaluate.py --data DATA --vocabulary FILE --checkpoint FILE [--bonus ...] [--overlap 64] [--recorded OUT] [--sets polnear-dev ...]
       evaluate.py --data DATA --vocabulary FILE --write WINDOWS      (for RunModel.java, whose output --recorded reads)
"""
import argparse
import time

import torch

import decode
import score
import sources
from examples import EVERYTHING, example_of, form_number
from export import read_model
from frontend import OVERLAP_PIECES, Vocabulary
from grammar import RELATIONS
from model import antecedent_scores, bonus_of, with_bonus

KINDS = {"attribution": ("SOURCE", "CUE", "CONTENT"), "names": ("PER", "ORG", "LOC", "NORP", "MISC"), "roles": ("ROLE",)}


def single(bits):
    """Label number of a word whose label is known; O where the corpus leaves it open."""
    return bits.bit_length() - 1 if bits & (bits - 1) == 0 else 0


def judge(example, reading, transitions, counts):
    for head, bits in example.labels.items():
        labels = decode.labels_of(reading, transitions, head)
        predicted = score.spans_of(labels, head)
        gold = score.spans_of([single(b) for b in bits], head)
        unknown = {i for i, b in enumerate(bits) if b == EVERYTHING}
        for kind, row in score.exact_counts(predicted, gold, KINDS[head], unknown).items():
            counts.setdefault(("exact", kind), []).append(row)
        if head == "attribution":
            for kind, row in score.overlap_counts(predicted, gold, KINDS[head]).items():
                counts.setdefault(("overlap", kind), []).append(row)
            whole = score.whole_counts(decode.attributions_of(labels, reading.links), example.gold)
            counts.setdefault(("whole", "attributions"), []).append(whole)
    if example.grammar:
        judge_grammar(example.grammar, reading, counts)
    if example.chains and example.chains.contrasts:
        judge_contrasts(example, reading, counts)


def judge_grammar(gold, reading, counts):
    """Over the first words of tokens: part, head, head with relation; by each word's likeliest head, before a tree is made of them."""
    parts, relations = reading.scores["parts"].argmax(-1), reading.scores["relations"].argmax(-1)
    heads = [begin + int(row.argmax()) for begin, row in reading.heads]
    main = [name.split(":")[0] for name in RELATIONS]
    known = [w for w, part in enumerate(gold.parts) if part >= 0]
    hung = [w for w in known if gold.heads[w] >= 0]
    right = [w for w in hung if heads[w] == gold.heads[w]]
    labelled = [w for w in right if main[relations[w]] == main[gold.relations[w]]]
    counts.setdefault(("tokens", "parts"), []).append((sum(parts[w] == gold.parts[w] for w in known), len(known), len(known)))
    counts.setdefault(("tokens", "heads"), []).append((len(right), len(hung), len(hung)))
    counts.setdefault(("tokens", "relations"), []).append((len(labelled), len(hung), len(hung)))


def judge_contrasts(example, reading, counts):
    """Of a pronoun and two names: whether the name that it takes up scores higher."""
    forms = torch.tensor([form_number(word.text) for word in example.words])
    vectors = [torch.from_numpy(reading.vectors[name]) for name in ("queries", "keys", "near")]
    scores = antecedent_scores(*vectors, forms, torch.arange(len(forms)))
    for (word,), *names in example.chains.contrasts:
        right, wrong = (torch.stack([scores[max(word, o), min(word, o)] for o in words]).logsumexp(0) for words in names)
        counts.setdefault(("choice", "pronouns"), []).append((int(right > wrong), 1, 1))


def figures(examples, vocabulary, runner, transitions, overlap):
    counts = {}
    for example in examples:
        if example.words:
            places, windows = decode.windows_of(example.words, vocabulary, overlap)
            judge(example, decode.read(example.words, places, runner(windows)), transitions, counts)
    return counts


def show(name, counts):
    for (measure, kind), rows in sorted(counts.items()):
        if sum(row[-1] for row in rows) == 0:
            continue
        formula = score.overlap_f1 if measure == "overlap" else score.f1
        low, high = score.interval(rows, formula)
        print(f"{name}\t{measure}\t{kind}\t{formula(score.total(rows)):.1f}\t{low:.1f}-{high:.1f}\tgold {sum(r[-1] for r in rows)}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--checkpoint")
    parser.add_argument("--overlap", type=int, default=OVERLAP_PIECES)
    parser.add_argument("--recorded")
    parser.add_argument("--write")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--documents", type=int, default=10**9)
    parser.add_argument("--sets", nargs="*")
    parser.add_argument("--float32", action="store_true", help="else bfloat16, as in training")
    parser.add_argument("--bonus", default="", help="such as B-CUE=0.5,B-CONTENT=0.5")
    settings = parser.parse_args()
    torch.set_num_threads(settings.threads)
    vocabulary = Vocabulary.read(settings.vocabulary)
    _, held = sources.load(settings.data)
    sets = {name: [example_of(d) for d in held[name][:settings.documents]] for name in settings.sets or held}
    if settings.write:
        with open(settings.write, "w", encoding="utf-8") as file:
            for example in (e for examples in sets.values() for e in examples if e.words):
                for window in decode.windows_of(example.words, vocabulary, settings.overlap)[1]:
                    file.write("|".join(" ".join(map(str, row)) for row in window) + "\n")
        return
    model = with_bonus(read_model(settings.checkpoint), bonus_of(settings.bonus))
    transitions = decode.Transitions.of_model(model)
    runner = decode.RecordedRunner(settings.recorded) if settings.recorded else decode.TorchRunner(model, not settings.float32)
    began = time.time()
    for name, examples in sets.items():
        show(name, figures(examples, vocabulary, runner, transitions, settings.overlap))
    print(f"# {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
