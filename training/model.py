"""The network: a BERT encoder with shape and layout features, three tag heads with a CRF, and links to cues."""
import math
from dataclasses import dataclass

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from grammar import KINDS, PARTS, RELATIONS

HEADS = {
    "attribution": ["O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT"],
    "names": ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-NORP", "I-NORP", "B-MISC", "I-MISC"],
    "roles": ["O", "B-ROLE", "I-ROLE"],
}
LABELS = max(len(labels) for labels in HEADS.values())
IMPOSSIBLE = -1e4
GRAMMAR, ANTECEDENT = 256, 96
DISTANCES = (1, 2, 3, 5, 8, 12, 20, 32, 64, 128, 256)
SAME_FORM, NO_ANTECEDENT = len(DISTANCES) + 1, len(DISTANCES) + 2  # places in `near`, behind the distances
SHAPES, LAYOUTS, WIDTH, ATTENTION_HEADS, INNER, TAGGER, LINK = 8, 13, 384, 12, 1536, 256, 128


def unchanged(states):
    return states


class PooledDropout:
    """Drops with masks cut from one pool drawn beforehand: drawing them afresh costs as much as a layer on a CPU."""

    def __init__(self, rate, seed, size=1 << 22):
        generator = torch.Generator().manual_seed(seed)
        keep = torch.rand(size, generator=generator) >= rate
        self.pool = (keep.float() / (1 - rate)).bfloat16()
        self.places = torch.Generator().manual_seed(seed + 1)

    def __call__(self, tensor):
        count = tensor.numel()
        start = int(torch.randint(0, len(self.pool) - count, (1,), generator=self.places))
        return tensor * self.pool[start:start + count].view(tensor.shape).to(tensor.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.mix_in = nn.Linear(WIDTH, 3 * WIDTH)
        self.mix_out = nn.Linear(WIDTH, WIDTH)
        self.mix_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, states, hidden_keys, drop):
        batch, length, _ = states.shape
        mixed = self.mix_in(states).view(batch, length, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
        query, key, value = mixed.permute(2, 0, 3, 1, 4).unbind(0)
        query = query * (ATTENTION_HEADS / WIDTH) ** 0.5
        if hidden_keys is not None:  # as one more dimension of the product: adding to [B, A, T, T] would cost more
            query = torch.cat([query, torch.ones_like(query[..., :1])], -1)
            key = torch.cat([key, hidden_keys.to(key.dtype).expand(batch, ATTENTION_HEADS, length, 1)], -1)
        context = ((query @ key.transpose(-1, -2)).softmax(-1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.mix_norm(states + drop(self.mix_out(context)))
        return self.norm(states + drop(self.narrow(F.gelu(self.widen(states)))))


class Encoder(nn.Module):
    def __init__(self, layers, vocabulary_size=30522, positions=512):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary_size, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.layouts = nn.Embedding(LAYOUTS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.layouts.weight)

    def forward(self, ids, shapes, layouts, hidden_keys, drop):
        states = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        states = drop(self.norm(states + self.shapes(shapes) + self.layouts(layouts)))
        for layer in self.layers:
            states = layer(states, hidden_keys, drop)
        return states


@dataclass
class Syntax:
    parts: torch.Tensor  # [B, W, PARTS]
    heads: torch.Tensor  # [B, W, W] not yet normalised; the diagonal is the root
    relations: torch.Tensor  # [B, W, RELATIONS] to the head that is given, else to the likeliest
    kinds: torch.Tensor  # [B, W, KINDS]
    queries: torch.Tensor  # [B, W, ANTECEDENT]
    keys: torch.Tensor
    near: torch.Tensor  # [B, W, NO_ANTECEDENT + 1]


def antecedent_scores(queries, keys, near, forms, rows):
    """[R, W]: for each of some words, over its antecedents j < i; at i itself that it has none; impossible behind it. For the words of one text, in order."""
    distance = rows[:, None] - torch.arange(len(forms))
    bucket = torch.bucketize(torch.arange(len(forms)).clamp(min=1), torch.tensor(DISTANCES))[distance.clamp(min=0)]
    scores = queries[rows] @ keys.T / math.sqrt(ANTECEDENT) + near[rows, :SAME_FORM].gather(1, bucket)
    scores = scores + near[rows, SAME_FORM, None] * (forms[rows, None] == forms)
    scores = torch.where(distance == 0, near[rows, NO_ANTECEDENT, None], scores)
    return scores.masked_fill(distance < 0, IMPOSSIBLE)


class Rapporteur(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.context = nn.Linear(3 * WIDTH, TAGGER)
        self.tags = nn.ModuleDict({head: nn.Linear(TAGGER, len(labels)) for head, labels in HEADS.items()})
        self.dependant = nn.Linear(WIDTH, LINK)
        self.cue = nn.Linear(WIDTH, LINK)
        self.grammar = nn.Linear(3 * WIDTH, GRAMMAR)
        self.parts = nn.Linear(GRAMMAR, len(PARTS))
        self.hanging, self.bearing = nn.Linear(WIDTH, GRAMMAR), nn.Linear(WIDTH, GRAMMAR)
        self.arcs, self.arc_bias = nn.Linear(GRAMMAR, GRAMMAR), nn.Linear(GRAMMAR, 1)
        self.child, self.parent, self.relations = nn.Linear(WIDTH, GRAMMAR), nn.Linear(WIDTH, GRAMMAR), nn.Linear(GRAMMAR, len(RELATIONS))
        self.mention = nn.Linear(3 * WIDTH, GRAMMAR)
        self.kinds = nn.Linear(GRAMMAR, len(KINDS))
        self.query, self.key = nn.Linear(GRAMMAR, ANTECEDENT), nn.Linear(GRAMMAR, ANTECEDENT)
        self.near = nn.Linear(GRAMMAR, NO_ANTECEDENT + 1)
        self.transitions = nn.Parameter(torch.zeros(len(HEADS), LABELS, LABELS))
        self.starts = nn.Parameter(torch.zeros(len(HEADS), LABELS))
        self.ends = nn.Parameter(torch.zeros(len(HEADS), LABELS))

    def forward(self, batch, drop=unchanged, drop_syntax=unchanged):
        """Tag scores per head [B, W, L], link scores [B, W, W] (not yet normalised), and a Syntax; in float32."""
        states = self.encoder(batch.ids, batch.shapes, batch.layouts, batch.hidden_keys, drop)
        words = states.gather(1, batch.first[..., None].expand(-1, -1, WIDTH))
        if batch.present is not None:
            words = words * batch.present[..., None].to(words.dtype)
        before, after = F.pad(words[:, :-1], (0, 0, 1, 0)), F.pad(words[:, 1:], (0, 0, 0, 1))
        around = torch.cat([before, words, after], -1)
        local = drop(F.gelu(self.context(around)))
        scores = {head: layer(local).float() for head, layer in self.tags.items()}
        links = (self.dependant(words) @ self.cue(words).transpose(1, 2)).float() / math.sqrt(LINK)
        if batch.present is not None:
            links = links.masked_fill(~batch.present[:, None, :], IMPOSSIBLE)
        return scores, links, self.syntax(words, around, batch, drop_syntax)

    def syntax(self, words, around, batch, drop):
        parts = self.parts(drop(F.gelu(self.grammar(around)))).float()
        bearing = drop(F.gelu(self.bearing(words)))
        arcs = (self.arcs(drop(F.gelu(self.hanging(words)))) @ bearing.transpose(1, 2)).float() / math.sqrt(GRAMMAR)
        arcs = arcs + self.arc_bias(bearing).float().transpose(1, 2)
        if batch.present is not None:
            arcs = arcs.masked_fill(~batch.present[:, None, :], IMPOSSIBLE)
        chosen = arcs.argmax(-1)
        if batch.heads is not None:
            chosen = torch.where(batch.heads >= 0, batch.heads, chosen)
        parents = self.parent(words).gather(1, chosen[..., None].expand(-1, -1, GRAMMAR))
        relations = self.relations(drop(F.gelu(self.child(words) + parents))).float()
        mention = drop(F.gelu(self.mention(around)))
        return Syntax(parts, arcs, relations, self.kinds(mention).float(), self.query(mention).float(), self.key(mention).float(), self.near(mention).float())

    def tag_loss(self, scores, allowed, present, weights):
        """Negative log-likelihood of the label sets that the corpora allow, per word; heads side by side in one pass."""
        stacked = torch.full((*present.shape, len(HEADS), LABELS), IMPOSSIBLE)
        for index, (head, labels) in enumerate(HEADS.items()):
            stacked[:, :, index, : len(labels)] = scores[head]
        gold = stacked.masked_fill(~allowed, IMPOSSIBLE)
        both = torch.stack([stacked, gold])  # [2, B, W, H, L]
        alpha = both[:, :, 0] + self.starts
        transitions = self.transitions + impossible_transitions()
        for step in range(1, present.shape[1]):
            following = torch.logsumexp(alpha[..., :, None] + transitions, -2) + both[:, :, step]
            alpha = torch.where(present[:, step][None, :, None, None], following, alpha)
        totals = torch.logsumexp(alpha + self.ends, -1)  # [2, B, H]
        return ((totals[0] - totals[1]) * weights).sum() / present.sum()


def impossible_transitions():
    """Added to the transitions: an inside follows only its own begin or inside."""
    table = torch.zeros(len(HEADS), LABELS, LABELS)
    for index, labels in enumerate(HEADS.values()):
        table[index, :, len(labels):] = table[index, len(labels):, :] = IMPOSSIBLE
        for onto, label in enumerate(labels):
            if label.startswith("I-"):
                for source, other in enumerate(labels):
                    if other[2:] != label[2:] or other == "O":
                        table[index, source, onto] = IMPOSSIBLE
    return table


def with_bonus(model, bonus):
    """Adds to what leads to a label ("B-CUE": 0.5), in place: a begin that pays more is found more often."""
    with torch.no_grad():
        for index, labels in enumerate(HEADS.values()):
            for label, value in bonus.items():
                if label in labels:
                    model.transitions[index, :, labels.index(label)] += value
                    model.starts[index, labels.index(label)] += value
    return model


def bonus_of(text):
    """"B-CUE=0.5,B-CONTENT=0.5" as a dictionary."""
    return {label: float(value) for label, value in (part.split("=") for part in text.split(",") if part)}


def load_pretrained(model, path):
    """Weights of a BERT that was exported to ONNX by Hugging Face Optimum (MiniLM, BGE)."""
    graph = onnx.load(path).graph
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    prefix = next(n for n in tensors if n.endswith("embeddings.word_embeddings.weight"))[: -len("embeddings.word_embeddings.weight")]
    makers = {output: node for node in graph.node for output in node.output}
    matrices = {}
    for node in graph.node:
        bias = [i for i in node.input if i in tensors and i.endswith(".bias")]
        for name in node.input if node.op_type == "Add" and bias else []:
            if name in makers and makers[name].op_type == "MatMul":
                weight = next(i for i in makers[name].input if i in tensors)
                matrices[bias[0][len(prefix):-5]] = tensor_of(tensors[weight]).t()

    def get(name):
        return tensor_of(tensors[prefix + name])

    encoder = model.encoder
    with torch.no_grad():
        encoder.pieces.weight.copy_(get("embeddings.word_embeddings.weight"))
        encoder.positions.weight.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
        copy_norm(encoder.norm, get, "embeddings.LayerNorm")
        for number, layer in enumerate(encoder.layers):
            place = f"encoder.layer.{number}."
            parts = [place + "attention.self." + name for name in ("query", "key", "value")]
            layer.mix_in.weight.copy_(torch.cat([matrices[part] for part in parts]))
            layer.mix_in.bias.copy_(torch.cat([get(part + ".bias") for part in parts]))
            for module, name in ((layer.mix_out, "attention.output.dense"), (layer.widen, "intermediate.dense"), (layer.narrow, "output.dense")):
                module.weight.copy_(matrices[place + name])
                module.bias.copy_(get(place + name + ".bias"))
            copy_norm(layer.mix_norm, get, place + "attention.output.LayerNorm")
            copy_norm(layer.norm, get, place + "output.LayerNorm")
    return model


def tensor_of(tensor):
    return torch.from_numpy(numpy.array(numpy_helper.to_array(tensor))).float()


def copy_norm(norm, get, name):
    norm.weight.copy_(get(name + ".weight"))
    norm.bias.copy_(get(name + ".bias"))
