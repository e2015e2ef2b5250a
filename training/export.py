"""Writes the model as an ONNX graph: float32, or int8 weights with activations quantised as they come.

usage: export.py --checkpoint model.pt --out FOLDER [--bits 7] [--float] [--bonus B-CUE=0.5]

The graph is written node by node, since Debian has no ONNX Runtime for Python and so no quantiser. The int8 pattern (DynamicQuantizeLinear,
MatMulInteger, Cast, Mul, Add) is the one that ONNX Runtime fuses. Weights are symmetric per output channel. With 7 bits ([-64, 63]) the sum
of two products of an unsigned and a signed byte fits 16 bits, so processors without VNNI do not saturate and integer results agree everywhere.
"""
import argparse
import hashlib
import math
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from grammar import KINDS, PARTS, RELATIONS
from model import (ANTECEDENT, ATTENTION_HEADS, GRAMMAR, HEADS, IMPOSSIBLE, LABELS, LINK, NO_ANTECEDENT, WIDTH, Rapporteur, bonus_of, impossible_transitions,
                   with_bonus)

OPSET = 13
HEAD_WIDTH = WIDTH // ATTENTION_HEADS


class Graph:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self, bits):
        self.bits, self.nodes, self.constants, self.names = bits, [], [], 0

    def constant(self, array, name=None):
        name = name or self.fresh("constant")
        self.constants.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def fresh(self, stem):
        self.names += 1
        return f"{stem}_{self.names}"

    def node(self, kind, *inputs, outputs=1, output=None, **attributes):
        names = [output] if output else [self.fresh(kind.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=self.fresh("node"), **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, states, weight, bias):
        """states @ weight.T + bias; weight as PyTorch keeps it, [out, in]."""
        if self.bits is None:
            product = self.node("MatMul", states, self.constant(weight.T.astype(numpy.float32)))
        else:
            whole, scale = quantised(weight, self.bits)
            quantity, step, zero = self.node("DynamicQuantizeLinear", states, outputs=3)
            integers = self.node("MatMulInteger", quantity, self.constant(whole.T), zero, self.constant(numpy.zeros(1, numpy.int8).reshape(())))
            product = self.node("Mul", self.node("Cast", integers, to=TensorProto.FLOAT), self.node("Mul", step, self.constant(scale)))
        return self.node("Add", product, self.constant(bias))

    def embedding(self, table, indices):
        """int8 rows with a scale a row, where int8 is asked for."""
        if self.bits is None or len(table) < 1000:
            return self.node("Gather", self.constant(table), indices)
        whole, scale = quantised(table, 8)
        rows = self.node("Cast", self.node("Gather", self.constant(whole), indices), to=TensorProto.FLOAT)
        return self.node("Mul", rows, self.node("Gather", self.constant(scale[:, None]), indices))

    def norm(self, states, norm):
        centred = self.node("Sub", states, self.node("ReduceMean", states, axes=[-1], keepdims=1))
        variance = self.node("ReduceMean", self.node("Pow", centred, self.constant(numpy.float32(2))), axes=[-1], keepdims=1)
        deviation = self.node("Sqrt", self.node("Add", variance, self.constant(numpy.float32(norm.eps))))
        scaled = self.node("Mul", self.node("Div", centred, deviation), self.constant(array_of(norm.weight)))
        return self.node("Add", scaled, self.constant(array_of(norm.bias)))

    def gelu(self, states):
        error = self.node("Erf", self.node("Div", states, self.constant(numpy.float32(math.sqrt(2)))))
        doubled = self.node("Mul", states, self.node("Add", error, self.constant(numpy.float32(1))))
        return self.node("Mul", doubled, self.constant(numpy.float32(0.5)))

    def whole_numbers(self, *numbers):
        return self.constant(numpy.array(numbers, numpy.int64))


def quantised(weight, bits):
    """Symmetric, one scale a row of [out, in]."""
    limit = 2 ** (bits - 1) - 1
    scale = numpy.maximum(numpy.abs(weight).max(axis=1), 1e-8) / limit
    return numpy.clip(numpy.round(weight / scale[:, None]), -limit, limit).astype(numpy.int8), scale.astype(numpy.float32)


def array_of(tensor):
    return tensor.detach().float().numpy()


def layer(graph, states, module):
    mixed = graph.linear(states, array_of(module.mix_in.weight), array_of(module.mix_in.bias))
    parts = graph.node("Reshape", mixed, graph.whole_numbers(1, -1, 3, ATTENTION_HEADS, HEAD_WIDTH))
    query, key, value = (
        graph.node("Squeeze", part, graph.whole_numbers(2))
        for part in graph.node("Split", parts, graph.whole_numbers(1, 1, 1), outputs=3, axis=2)
    )
    query = graph.node("Transpose", query, perm=[0, 2, 1, 3])
    key = graph.node("Transpose", key, perm=[0, 2, 3, 1])
    value = graph.node("Transpose", value, perm=[0, 2, 1, 3])
    scores = graph.node("Mul", graph.node("MatMul", query, key), graph.constant(numpy.float32(1 / math.sqrt(HEAD_WIDTH))))
    context = graph.node("MatMul", graph.node("Softmax", scores, axis=-1), value)
    context = graph.node("Reshape", graph.node("Transpose", context, perm=[0, 2, 1, 3]), graph.whole_numbers(1, -1, WIDTH))
    attended = graph.linear(context, array_of(module.mix_out.weight), array_of(module.mix_out.bias))
    states = graph.norm(graph.node("Add", attended, states), module.mix_norm)
    wide = graph.gelu(graph.linear(states, array_of(module.widen.weight), array_of(module.widen.bias)))
    narrow = graph.linear(wide, array_of(module.narrow.weight), array_of(module.narrow.bias))
    return graph.norm(graph.node("Add", narrow, states), module.norm)


def encoder(graph, encoder_module):
    length = graph.node("Gather", graph.node("Shape", "input_ids"), graph.whole_numbers(1), axis=0)
    positions = graph.constant(array_of(encoder_module.positions.weight))
    here = graph.node("Slice", positions, graph.whole_numbers(0), length, graph.whole_numbers(0))
    states = graph.node("Add", graph.embedding(array_of(encoder_module.pieces.weight), "input_ids"), here)
    states = graph.node("Add", states, graph.embedding(array_of(encoder_module.shapes.weight), "shape"))
    states = graph.node("Add", states, graph.embedding(array_of(encoder_module.layouts.weight), "layout"))
    states = graph.norm(states, encoder_module.norm)
    for module in encoder_module.layers:
        states = layer(graph, states, module)
    return states


def heads(graph, states, model):
    """In float: they cost little, and what they decide is fine."""
    bits, graph.bits = graph.bits, None
    words = graph.node("Gather", states, "first", axis=1)
    nothing = graph.constant(numpy.zeros((1, 1, WIDTH), numpy.float32))
    most = graph.whole_numbers(2**31)
    without_last = graph.node("Slice", words, graph.whole_numbers(0), graph.whole_numbers(-1), graph.whole_numbers(1))
    without_first = graph.node("Slice", words, graph.whole_numbers(1), most, graph.whole_numbers(1))
    before = graph.node("Concat", nothing, without_last, axis=1)
    after = graph.node("Concat", without_first, nothing, axis=1)
    around = graph.node("Concat", before, words, after, axis=-1)
    local = graph.gelu(graph.linear(around, array_of(model.context.weight), array_of(model.context.bias)))
    for head in HEADS:
        scores = graph.node("MatMul", local, graph.constant(array_of(model.tags[head].weight).T))
        graph.node("Add", scores, graph.constant(array_of(model.tags[head].bias)), output=head)
    dependant = graph.linear(words, array_of(model.dependant.weight) / math.sqrt(LINK), array_of(model.dependant.bias) / math.sqrt(LINK))
    cue = graph.node("Transpose", graph.linear(words, array_of(model.cue.weight), array_of(model.cue.bias)), perm=[0, 2, 1])
    graph.node("LogSoftmax", graph.node("MatMul", dependant, cue), axis=-1, output="links")
    syntax(graph, words, around, model)
    graph.bits = bits


def named(graph, states, module, output):
    product = graph.node("MatMul", states, graph.constant(array_of(module.weight).T))
    graph.node("Add", product, graph.constant(array_of(module.bias)), output=output)


def syntax(graph, words, around, model):
    def linear(states, module):
        return graph.linear(states, array_of(module.weight), array_of(module.bias))

    named(graph, graph.gelu(linear(around, model.grammar)), model.parts, "parts")
    bearing = graph.gelu(linear(words, model.bearing))
    scale = 1 / math.sqrt(GRAMMAR)
    hanging = graph.linear(graph.gelu(linear(words, model.hanging)), array_of(model.arcs.weight) * scale, array_of(model.arcs.bias) * scale)
    arcs = graph.node("MatMul", hanging, graph.node("Transpose", bearing, perm=[0, 2, 1]))
    arcs = graph.node("Add", arcs, graph.node("Transpose", linear(bearing, model.arc_bias), perm=[0, 2, 1]))
    graph.node("LogSoftmax", arcs, axis=-1, output="heads")
    chosen = graph.node("Squeeze", graph.node("ArgMax", arcs, axis=-1, keepdims=0), graph.whole_numbers(0))
    parents = graph.node("Gather", linear(words, model.parent), chosen, axis=1)
    named(graph, graph.gelu(graph.node("Add", linear(words, model.child), parents)), model.relations, "relations")
    mention = graph.gelu(linear(around, model.mention))
    for module, output in ((model.kinds, "kinds"), (model.query, "queries"), (model.key, "keys"), (model.near, "near")):
        named(graph, mention, module, output)


def build(model, bits):
    graph = Graph(bits)
    heads(graph, encoder(graph, model.encoder), model)
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "pieces"]) for name in ("input_ids", "shape", "layout")]
    inputs.append(helper.make_tensor_value_info("first", TensorProto.INT64, ["words"]))
    outputs = [helper.make_tensor_value_info(head, TensorProto.FLOAT, [1, "words", len(labels)]) for head, labels in HEADS.items()]
    widths = {"links": "words", "parts": len(PARTS), "heads": "words", "relations": len(RELATIONS), "kinds": len(KINDS),
              "queries": ANTECEDENT, "keys": ANTECEDENT, "near": NO_ANTECEDENT + 1}
    outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "words", width]) for name, width in widths.items()]
    built = helper.make_graph(graph.nodes, "rapporteur", inputs, outputs, graph.constants)
    made = helper.make_model(built, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="rapporteur training")
    made.ir_version = 7
    onnx.checker.check_model(made)
    return made


def write_transitions(model, path):
    """head, from, to, score; START and END are the ends of the text; what is impossible is left out."""
    forbidden = impossible_transitions()
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("# head\tfrom\tto\tscore\n")
        for index, (head, labels) in enumerate(HEADS.items()):
            for number, label in enumerate(labels):
                if not label.startswith("I-"):
                    file.write(f"{head}\tSTART\t{label}\t{model.starts[index, number]:.5f}\n")
                file.write(f"{head}\t{label}\tEND\t{model.ends[index, number]:.5f}\n")
                for following, other in enumerate(labels):
                    if forbidden[index, number, following] > IMPOSSIBLE / 2:
                        file.write(f"{head}\t{label}\t{other}\t{model.transitions[index, number, following]:.5f}\n")


def read_model(path):
    """The number of layers is read from the weights."""
    weights = torch.load(path, map_location="cpu")
    weights = weights.get("model", weights)
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layers."))
    model = Rapporteur(layers)
    model.load_state_dict(weights)
    return model.eval()


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--bits", type=int, default=7)
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--bonus", default="", help="such as B-CUE=0.5,B-CONTENT=0.5")
    settings = parser.parse_args()
    model = with_bonus(read_model(settings.checkpoint), bonus_of(settings.bonus))
    os.makedirs(settings.out, exist_ok=True)
    path = f"{settings.out}/attribution.onnx"
    onnx.save(build(model, None if settings.float else settings.bits), path)
    write_transitions(model, f"{settings.out}/transitions.tsv")
    count = sum(p.numel() for n, p in model.named_parameters())
    print(f"{path} {os.path.getsize(path) / 1e6:.1f} MB {digest(path)} parameters {count}")


if __name__ == "__main__":
    main()
