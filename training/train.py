"""Trains; goes on from the last checkpoint if there is one.

usage: train.py --data DATA --weights FOLDER --vocabulary FILE --work FOLDER [--base bge] [--epochs 4] [--seed 1] [--threads 1]
"""
import argparse
import os
import random
import time

import torch
import torch.nn.functional as F

import sources
from examples import NEW, batch_of, batches, example_of
from frontend import Vocabulary
from invention import Invention
from model import IMPOSSIBLE, PooledDropout, Rapporteur, antecedent_scores, load_pretrained

HEAD_WEIGHTS = torch.tensor([1.0, 1.0, 0.5])
LINK_WEIGHT = 0.3
LOSSES = ("tags", "links", "parts", "arcs", "relations", "kinds", "chains")
PART_WEIGHT, ARC_WEIGHT, RELATION_WEIGHT, KIND_WEIGHT, CHAIN_WEIGHT = 0.5, 1.0, 0.5, 0.3, 0.7


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("data", "weights", "vocabulary", "work"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--base", default="bge", choices=sources.WEIGHTS)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.5e-4, help="of the top layer; each layer below 0.9 of it")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--start", help="a model to go on from, which may lack some heads, rather than from the pretrained weights alone")
    return parser.parse_args()


def optimiser(model, settings):
    """Piece embeddings stay as they are: 12 million numbers that a step would only shuffle."""
    model.encoder.pieces.weight.requires_grad_(False)
    depth = len(model.encoder.layers)
    search = ("transitions", "starts", "ends")
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.") and n not in search]
    groups = [{"params": heads, "lr": settings.head_rate}]
    groups.append({"params": [model.transitions, model.starts, model.ends], "lr": 10 * settings.head_rate, "weight_decay": 0.0})
    for number, layer in enumerate(model.encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": settings.rate * 0.9 ** (depth - 1 - number)})
    bottom = [p for n, p in model.encoder.named_parameters() if not n.startswith("layers.") and p.requires_grad]
    groups.append({"params": bottom, "lr": settings.rate * 0.9**depth})
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), foreach=True)


def loss_of(model, batch, drops):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, links, syntax = model(batch, *drops)
    with torch.autocast("cpu", enabled=False):
        tags = model.tag_loss(scores, batch.allowed, batch.present, HEAD_WEIGHTS)
        linked = F.cross_entropy(links.flatten(0, 1), batch.links.flatten(), ignore_index=-1, reduction="sum")
        return [tags, LINK_WEIGHT * linked / batch.present.sum(), *syntax_losses(syntax, batch)]


def syntax_losses(syntax, batch):
    """Of parts, arcs, relations, kinds, chains; each over the batch's words."""
    words = batch.present.sum()
    rows = [(PART_WEIGHT, syntax.parts, batch.parts), (ARC_WEIGHT, syntax.heads, batch.heads), (RELATION_WEIGHT, syntax.relations, batch.relations)]
    losses = [weight * F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1, reduction="sum") / words for weight, scores, gold in rows]
    allowed = syntax.kinds.log_softmax(-1).masked_fill(~batch.kinds, IMPOSSIBLE).logsumexp(-1)
    losses.append(-KIND_WEIGHT * (allowed * batch.present).sum() / words)
    flat = [rows.flatten(0, 1) for rows in (syntax.queries, syntax.keys, syntax.near)]
    chained = sum(chain_loss(*(rows[text.places] for rows in flat), text) for text in batch.texts)
    return losses + [torch.zeros(()) + CHAIN_WEIGHT * chained / words]


def chain_loss(queries, keys, near, text):
    """Lee and others 2017, over reference words: any earlier word of the chain will do."""
    loss = torch.zeros(())
    known = ((text.chains >= 0) | (text.chains == NEW)).nonzero()[:, 0]
    if len(known):
        scores = antecedent_scores(queries, keys, near, text.forms, known)
        same = (text.chains[known, None] == text.chains) & (text.chains >= 0) & (torch.arange(len(text.chains)) < known[:, None])
        alone = ~same.any(-1)
        same[alone, known[alone]] = True
        loss = loss + (scores.logsumexp(-1) - scores.masked_fill(~same, IMPOSSIBLE).logsumexp(-1)).sum()
    for (word,), right, wrong in text.contrasts:
        scores = antecedent_scores(queries, keys, near, text.forms, torch.arange(len(text.forms)))
        marks = torch.stack([torch.stack([scores[max(word, other), min(word, other)] for other in words]).logsumexp(0) for words in (right, wrong)])
        loss = loss + 2 * F.cross_entropy(marks[None], torch.zeros(1, dtype=torch.long))
    return loss


def main():
    settings = arguments()
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    os.makedirs(settings.work, exist_ok=True)
    vocabulary = Vocabulary.read(settings.vocabulary)
    train, _ = sources.load(settings.data)
    for folder, digest in sources.digests(settings.data):
        print("data", folder, digest)
    examples = [example_of(document) for document in train]
    file, layers = sources.WEIGHTS[settings.base]
    model = load_pretrained(Rapporteur(layers), f"{settings.weights}/{file}")
    if settings.start:
        print("new weights", model.load_state_dict(torch.load(settings.start), strict=False).missing_keys)
    adam = optimiser(model, settings)
    invention = Invention(examples)
    per_epoch = len(batches(examples, vocabulary, settings.seed * 1000, invention))
    total = settings.epochs * per_epoch
    schedule = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: min(1, (s + 1) / (0.06 * total)) * max(0.0, 1 - s / total))
    checkpoint, began = f"{settings.work}/checkpoint.pt", 0
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        adam.load_state_dict(saved["adam"])
        schedule.load_state_dict(saved["schedule"])
        began = saved["step"]
    print("documents", len(examples), "batches an epoch", per_epoch, "from step", began, flush=True)
    run(settings, model, adam, schedule, (examples, vocabulary, invention), (began, per_epoch, total))


def run(settings, model, adam, schedule, texts, steps):
    began, per_epoch, total = steps
    drops = PooledDropout(0.1, settings.seed), PooledDropout(0.33, settings.seed + 2)  # trees and chains are learnt from few texts, read often
    step, clock, sums = 0, time.time(), [0.0] * len(LOSSES)
    for epoch in range(settings.epochs + 1):
        examples, vocabulary, invention = texts
        groups = batches(examples, vocabulary, settings.seed * 1000 + epoch, invention)
        for group in groups:
            step += 1
            if step <= began:
                continue
            if step > total:
                break
            losses = loss_of(model, batch_of(group), drops)
            adam.zero_grad(set_to_none=True)
            sum(losses).backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            adam.step()
            schedule.step()
            sums = [0.98 * old + 0.02 * new.item() for old, new in zip(sums, losses)]
            if step % 20 == 0:
                share = 1 - 0.98 ** (step - began)
                shown = " ".join(f"{name} {value / share:.4f}" for name, value in zip(LOSSES, sums))
                print(f"step {step}/{total} {shown} {(time.time() - clock) / (step - began):.2f} s a step", flush=True)
            if step % 100 == 0 or step == total:
                save(settings, model, adam, schedule, step)
        if step > total:
            break
    torch.save(model.state_dict(), f"{settings.work}/model.pt")


def save(settings, model, adam, schedule, step):
    path = f"{settings.work}/checkpoint.pt"
    torch.save({"model": model.state_dict(), "adam": adam.state_dict(), "schedule": schedule.state_dict(), "step": step}, path + ".part")
    os.replace(path + ".part", path)


if __name__ == "__main__":
    random.seed(0)
    main()
