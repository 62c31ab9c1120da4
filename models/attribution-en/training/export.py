#!/usr/bin/python3
"""Writes a trained attributor as the files that the program reads.

usage: export.py MODEL.pt --vocabulary FILE --out FOLDER

  encoder.onnx.gz   one window in (pieces, features, words), scores of each word out
  vocabulary.txt    word pieces, by their ids: those in Latin letters, digits and marks
  attribution.json  what joins the scores of labels and links: transitions, distances
  words.json        what the columns of the heads of names and tags stand for

Matrices are int8 with a scale a column, word embeddings seven bits with a scale a row (which packs well), the
small tables half floats. Activations are quantised by onnxruntime with a scale a word; a run is one window, so that no
window depends on another.
"""
import argparse
import gzip
import json
import os

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

import encoder
import train

MICROSOFT = "com.microsoft"  # onnxruntime's own operators


class Graph:
    def __init__(self, exact):
        self.exact = exact  # float32 throughout
        self.levelled = {}
        self.nodes = []
        self.weights = []

    def weight(self, name, value, dtype=numpy.float32):
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(value, dtype), name))
        return name

    def table(self, name, value):
        """A float table, kept with half precision."""
        if self.exact:
            return self.weight(name, value)
        return self.node("Cast", [self.weight(name + ".half", value, numpy.float16)], name, to=TensorProto.FLOAT)

    def node(self, kind, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name


def array(parameter):
    return parameter.detach().numpy()


def quantised(matrix, axis, most=127):
    """int8 values of up to `most`, and scales; `axis` is summed over: 0 gives a scale a column."""
    scale = numpy.abs(matrix).max(axis, keepdims=True) / most
    scale[scale == 0] = 1
    return numpy.rint(matrix / scale).astype(numpy.int8), scale.astype(numpy.float32)


def product(graph, x, weight, bias, name, level=False):
    """x times weight plus bias; `level` where the rows of x differ much in size, as behind a normalisation."""
    if graph.exact:
        raw = graph.node("MatMul", [x, graph.weight(name + ".weight", weight)], name + ".product")
        return graph.node("Add", [raw, graph.weight(name + ".bias", bias)], name)
    values, scale = quantised(weight, 0)
    weights = [graph.weight(name + ".weight", values, numpy.int8), graph.weight(name + ".scale", scale[0])]
    offset = graph.weight(name + ".bias", bias)
    if not level:
        return graph.node("DynamicQuantizeMatMul", [x] + weights + ["", offset], name, MICROSOFT)
    even, most = levelled(graph, x)
    raw = graph.node("DynamicQuantizeMatMul", [even] + weights, name + ".product", MICROSOFT)
    return graph.node("Add", [graph.node("Mul", [raw, most], name + ".scaled"), offset], name)


def levelled(graph, x):
    """Each word's numbers as shares of its greatest: one scale then fits all words, which saves half a point of F1."""
    if x not in graph.levelled:
        most = graph.node("ReduceMax", [graph.node("Abs", [x], x + ".size")], x + ".most", axes=[-1])
        graph.levelled[x] = graph.node("Div", [x, most], x + ".even"), most
    return graph.levelled[x]


def normalised(graph, x, skip, norm, name):
    inputs = [x, skip, graph.weight(name + ".gamma", array(norm.weight)), graph.weight(name + ".beta", array(norm.bias))]
    return graph.node("SkipLayerNormalization", inputs, name, MICROSOFT, epsilon=1e-12)


def word_vectors(graph, table):
    if graph.exact:
        return graph.node("Gather", [graph.weight("words.table", table), "pieces"], "words.vectors")
    values, scale = quantised(table, 1, 63)
    rows = graph.node("Gather", [graph.weight("words.table", values, numpy.int8), "pieces"], "words.rows")
    scales = graph.node("Gather", [graph.weight("words.scale", scale), "pieces"], "words.scales")
    return graph.node("Mul", [graph.node("Cast", [rows], "words.cast", to=TensorProto.FLOAT), scales], "words.vectors")


def is_latin(piece):
    """Whether a piece can stand in an English text: no letter of another script, no reserved place."""
    letters = [c for c in piece if c.isalpha()]
    return not piece.startswith("[unused") and all(ord(c) < 0x250 for c in letters)


def embeddings(graph, model, kept):
    part = model.encoder
    words = word_vectors(graph, array(part.words.weight)[kept])
    shape = [encoder.FEATURES[name] for name in ("quoted", "shape", "place")]
    tables = [array(part.features[name].weight) for name in ("quoted", "shape", "place")]
    width = tables[0].shape[1]
    table = (tables[0][:, None, None] + tables[1][None, :, None] + tables[2][None, None, :]).reshape(-1, width)
    assert len(table) == shape[0] * shape[1] * shape[2]
    features = graph.node("Gather", [graph.table("features.table", table), "features"], "features.vectors")
    length = graph.node("Shape", ["pieces"], "length")
    positions = graph.node(
        "Slice",
        [
            graph.table("positions.table", array(part.positions.weight)[:256]),
            graph.weight("zero", [0], numpy.int64),
            length,
        ],
        "positions",
    )
    known = graph.node("Add", [features, positions], "known")
    flat = graph.node("Add", [words, known], "embedded")
    norm = [graph.weight("norm.gamma", array(part.norm.weight)), graph.weight("norm.beta", array(part.norm.bias))]
    x = graph.node("LayerNormalization", [flat] + norm, "norm", epsilon=1e-12)
    return graph.node("Unsqueeze", [x, "zero"], "batch")  # onnxruntime's operators want a batch of one


def layer(graph, x, part, name):
    query, key, value = (
        product(graph, x, array(getattr(part, which).weight).T, array(getattr(part, which).bias), name + which, True)
        for which in ("query", "key", "value")
    )
    seen = graph.node("MultiHeadAttention", [query, key, value], name + "attention", MICROSOFT, num_heads=part.heads)
    out = product(graph, seen, array(part.output.weight).T, array(part.output.bias), name + "output")
    x = normalised(graph, out, x, part.norm, name + "norm")
    inner = product(graph, x, array(part.inner.weight).T, array(part.inner.bias), name + "inner", True)
    gelu = "Gelu" if graph.exact else "FastGelu"  # by tanh: a tenth of the time less
    active = graph.node(gelu, [inner], name + "gelu", MICROSOFT)
    outer = product(graph, active, array(part.outer.weight).T, array(part.outer.bias), name + "outer")
    return normalised(graph, outer, x, part.outer_norm, name + "outer_norm")


def heads(model):
    """Name, matrix and bias of each output. Link queries carry the scale of their products."""
    found = [("labels", model.label), ("names", model.name), ("tags", model.tag)]
    made = [(name, array(part.weight).T, array(part.bias)) for name, part in found]
    for name, links in (("cue", model.to_cue), ("source", model.to_source)):
        scale = encoder.LINK_WIDTH**-0.5
        made.append((name + "_query", array(links.query.weight).T * scale, array(links.query.bias) * scale))
        made.append((name + "_key", array(links.key.weight).T, array(links.key.bias)))
        made.append((name + "_none", array(links.none.weight).T, array(links.none.bias)))
    return made


def network(model, kept, exact):
    graph = Graph(exact)
    x = embeddings(graph, model, kept)
    for i, part in enumerate(model.encoder.layers):
        x = layer(graph, x, part, "layer%d." % i)
    flat = graph.node("Squeeze", [x, "zero"], "hidden")
    words = graph.node("Gather", [flat, "words"], "of_words")
    parts = heads(model)
    matrix = numpy.concatenate([part[1] for part in parts], 1)
    bias = numpy.concatenate([part[2] for part in parts])
    inputs = [words, graph.table("heads.weight", matrix), graph.weight("heads.bias", bias)]
    graph.node("Gemm", inputs, "heads")
    sizes = [part[1].shape[1] for part in parts]
    names = [part[0] for part in parts]
    graph.weight("heads.sizes", sizes, numpy.int64)
    graph.nodes.append(helper.make_node("Split", ["heads", "heads.sizes"], names, name="split", axis=1))
    made = helper.make_graph(
        graph.nodes,
        "attribution-en",
        [helper.make_tensor_value_info(name, TensorProto.INT32, [size]) for name, size in
         (("pieces", "length"), ("features", "length"), ("words", "words"))],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["words", size]) for name, size in zip(names, sizes)],
        graph.weights,
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="rapporteur")


def rounded(parameter):
    return numpy.round(array(parameter).astype(float), 4).tolist()


def chain(part):
    transitions, start = part.scores()
    return {"start": rounded(start), "transitions": rounded(transitions)}


def joints(model):
    return {
        "labels": encoder.LABELS,
        "chain": chain(model.label_chain),
        "distances": encoder.DISTANCES,
        "cueDistance": rounded(model.to_cue.distance),
        "sourceDistance": rounded(model.to_source.distance),
    }


def words(model):
    return {"names": encoder.NAMES, "nameChain": chain(model.name_chain), "tags": model.tags}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model")
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--exact", action="store_true", help="float32 weights, to see what int8 costs")
    options = parser.parse_args()
    model = train.load(options.model).eval()
    os.makedirs(options.out, exist_ok=True)
    with open(options.vocabulary, encoding="utf-8") as lines:
        pieces = lines.read().splitlines()
    kept = [i for i, piece in enumerate(pieces) if is_latin(piece)]
    with open(os.path.join(options.out, "encoder.onnx.gz"), "wb") as out:
        with gzip.GzipFile("", "wb", 9, out, 0) as packed:  # without name and time: the same model, the same file
            packed.write(network(model, kept, options.exact).SerializeToString())
    for name, content in (("attribution", joints(model)), ("words", words(model))):
        with open(os.path.join(options.out, name + ".json"), "w", encoding="utf-8") as out:
            json.dump(content, out, indent=1)
            out.write("\n")
    with open(os.path.join(options.out, "vocabulary.txt"), "w", encoding="utf-8") as out:
        out.writelines(pieces[i] + "\n" for i in kept)


if __name__ == "__main__":
    main()
