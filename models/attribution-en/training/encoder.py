"""The network: a BERT encoder, read from an ONNX file, with heads that label and link words.

One pass over a window of word pieces gives, for each word (by its first piece):
  labels   7 scores, outside and begin/inside of source, cue and content; a linear-chain CRF joins them
  links    vectors whose dot products say which cue a content belongs to, and which source a cue
  names    person, organisation, location or none
  tags     Penn Treebank parts of speech
"""
import io
import json
import math
import zipfile

import numpy
import onnx
import onnx.numpy_helper
import torch
from torch import nn
from torch.nn import functional as F

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ["O", "PERSON", "ORGANIZATION", "LOCATION"]
FEATURES = {"quoted": 3, "shape": 5, "place": 4}  # see WordFeatures.java
LINK_WIDTH = 64
DISTANCES = [1, 2, 3, 5, 9, 17, 33, 65]  # words apart; a bucket each, before and behind
FORBIDDEN = -1e4


class Precision:
    """bfloat16 products are six times faster than float32 ones on processors that have them."""

    products = torch.float32


def linear(x, layer):
    if Precision.products == torch.float32:
        return layer(x)
    low = Precision.products
    return F.linear(x.to(low), layer.weight.to(low), layer.bias.to(low)).float()


def product(a, b):
    if Precision.products == torch.float32:
        return a @ b
    return (a.to(Precision.products) @ b.to(Precision.products)).float()


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.output = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.inner = nn.Linear(width, inner)
        self.outer = nn.Linear(inner, width)
        self.outer_norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask, dropout):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, self.heads, -1).transpose(1, 2)

        query, key, value = (split(linear(x, part)) for part in (self.query, self.key, self.value))
        scores = product(query / math.sqrt(width // self.heads), key.transpose(-1, -2))
        share = torch.softmax(scores + mask, -1)  # no dropout here: it costs a fifth of a step
        seen = product(share, value).transpose(1, 2).reshape(batch, length, width)
        x = self.norm(x + dropout(linear(seen, self.output)))
        return self.outer_norm(x + dropout(linear(F.gelu(linear(x, self.inner)), self.outer)))


class Encoder(nn.Module):
    def __init__(self, vocabulary, width, inner, layers, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.features = nn.ModuleDict({name: nn.Embedding(size, width) for name, size in FEATURES.items()})
        for table in self.features.values():
            nn.init.zeros_(table.weight)
        self.layers = nn.ModuleList(Layer(width, inner, width // 32) for _ in range(layers))

    def feature(self, numbers):
        """The sum of the parts that a number of WordFeatures.java stands for."""
        place = numbers % FEATURES["place"]
        shape = numbers // FEATURES["place"] % FEATURES["shape"]
        quoted = numbers // (FEATURES["place"] * FEATURES["shape"])
        return self.features["quoted"](quoted) + self.features["shape"](shape) + self.features["place"](place)

    def forward(self, pieces, features, mask, dropout):
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.feature(features)
        x = dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask, dropout)
        return x


class Links(nn.Module):
    """Scores of each word's link to each other word and to none."""

    def __init__(self, width):
        super().__init__()
        self.query = nn.Linear(width, LINK_WIDTH)
        self.key = nn.Linear(width, LINK_WIDTH)
        self.none = nn.Linear(width, 1)
        self.distance = nn.Parameter(torch.zeros(2 * len(DISTANCES) + 1))

    def buckets(self, length):
        apart = torch.arange(length)[None, :] - torch.arange(length)[:, None]
        bucket = sum((apart.abs() >= d).long() for d in DISTANCES)
        return len(DISTANCES) + bucket * apart.sign()

    def forward(self, x):
        scores = self.query(x) @ self.key(x).transpose(1, 2) / math.sqrt(LINK_WIDTH)
        scores = scores + self.distance[self.buckets(x.shape[1])]
        return torch.cat([self.none(x), scores], 2)  # column 0: none


class Chain(nn.Module):
    """Scores of label sequences (Lafferty, McCallum and Pereira, ICML 2001): a linear-chain CRF."""

    def __init__(self, labels):
        super().__init__()
        self.start = nn.Parameter(torch.zeros(len(labels)))
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))
        allowed = torch.zeros(len(labels), len(labels))
        for after, label in enumerate(labels):
            if label.startswith("I-"):
                for before, other in enumerate(labels):
                    if other[2:] != label[2:]:
                        allowed[before, after] = FORBIDDEN
        self.register_buffer("allowed", allowed)

    def scores(self):
        """Scores of transitions (from row to column) and of beginnings; what may not be has a very low one."""
        return self.transitions + self.allowed, self.start + self.allowed[0]

    def loss(self, emissions, labels, learned, begins):
        """The negative logarithm of the sequences' probabilities, a word.

        Only the words `learned` count; a sequence begins at each word of `begins`, the first learned one among
        them: the program reads each paragraph by itself.
        """
        transitions, start = self.scores()
        own = torch.gather(emissions, 2, labels[:, :, None])[:, :, 0]
        before = F.pad(labels[:, :-1], (1, 0))
        steps = torch.where(begins, start[labels], transitions[before, labels])
        gold = ((own + steps) * learned).sum(1)
        alpha = torch.full_like(emissions[:, 0], -math.log(emissions.shape[2]))  # sums to 1 over the labels
        for i in range(emissions.shape[1]):
            further = torch.logsumexp(alpha[:, :, None] + transitions, 1)
            afresh = torch.logsumexp(alpha, 1)[:, None] + start
            step = torch.where(begins[:, i, None], afresh, further) + emissions[:, i]
            alpha = torch.where(learned[:, i, None], step, alpha)
        return (torch.logsumexp(alpha, 1) - gold).sum() / learned.sum()

    def best(self, emissions):
        """The best label sequence of one paragraph (Viterbi): words x labels in, label numbers out."""
        transitions, start = (part.detach().numpy() for part in self.scores())
        emissions = emissions.detach().numpy()
        best = start + emissions[0]
        back = []
        for row in emissions[1:]:
            scores = best[:, None] + transitions
            back.append(scores.argmax(0))
            best = scores.max(0) + row
        path = [int(best.argmax())]
        for pointers in reversed(back):
            path.append(int(pointers[path[-1]]))
        return path[::-1]


class Attributor(nn.Module):
    def __init__(self, vocabulary, width, inner, layers, tags):
        super().__init__()
        self.tags = list(tags)
        self.config = {"vocabulary": vocabulary, "width": width, "inner": inner, "layers": layers, "tags": self.tags}
        self.encoder = Encoder(vocabulary, width, inner, layers)
        self.label = nn.Linear(width, len(LABELS))
        self.label_chain = Chain(LABELS)
        self.to_cue = Links(width)
        self.to_source = Links(width)
        self.name = nn.Linear(width, len(NAMES))
        self.name_chain = Chain(NAMES)
        self.tag = nn.Linear(width, len(self.tags))
        self.dropout = nn.Dropout(0.1)

    def forward(self, batch):
        mask = torch.where(batch["pieces"] == 0, torch.tensor(FORBIDDEN), torch.tensor(0.0))[:, None, None, :]
        hidden = self.encoder(batch["pieces"], batch["features"], mask, self.dropout)
        index = batch["words"][:, :, None].expand(-1, -1, hidden.shape[2])
        words = self.dropout(torch.gather(hidden, 1, index))
        there = batch["there"]
        away = torch.where(there, torch.tensor(0.0), torch.tensor(FORBIDDEN))
        away = F.pad(away, (1, 0))[:, None, :]
        return {
            "labels": self.label(words),
            "to_cue": self.to_cue(words) + away,
            "to_source": self.to_source(words) + away,
            "names": self.name(words),
            "tags": self.tag(words),
        }


def from_jar(jar, tags, layers=None):
    """An attributor whose encoder has the weights of a langchain4j embeddings jar (BERT in ONNX).

    layers: how many of its layers, spread evenly; all by default.
    """
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".onnx"))
        graph = onnx.load(io.BytesIO(archive.read(name))).graph
    weights = {w.name: numpy.array(onnx.numpy_helper.to_array(w)) for w in graph.initializer}
    matrices = [weights[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights]
    there = len(matrices) // 6
    kept = range(there) if layers is None else [round(i * (there - 1) / max(1, layers - 1)) for i in range(layers)]
    vocabulary, width = weights["embeddings.word_embeddings.weight"].shape
    model = Attributor(vocabulary, width, matrices[4].shape[1], len(kept), tags)

    def copy(target, value):
        with torch.no_grad():
            target.copy_(torch.from_numpy(value))

    encoder = model.encoder
    copy(encoder.words.weight, weights["embeddings.word_embeddings.weight"])
    positions = weights["embeddings.position_embeddings.weight"]
    copy(encoder.positions.weight, positions + weights["embeddings.token_type_embeddings.weight"][0])
    copy(encoder.norm.weight, weights["embeddings.LayerNorm.weight"])
    copy(encoder.norm.bias, weights["embeddings.LayerNorm.bias"])
    parts = [
        ("query", "attention.self.query"),
        ("key", "attention.self.key"),
        ("value", "attention.self.value"),
        ("output", "attention.output.dense"),
        ("inner", "intermediate.dense"),
        ("outer", "output.dense"),
    ]
    for layer, number in zip(encoder.layers, kept):
        prefix = "encoder.layer.%d." % number
        for i, (ours, theirs) in enumerate(parts):
            copy(getattr(layer, ours).weight, matrices[6 * number + i].T)
            copy(getattr(layer, ours).bias, weights[prefix + theirs + ".bias"])
        for ours, theirs in (("norm", "attention.output.LayerNorm"), ("outer_norm", "output.LayerNorm")):
            copy(getattr(layer, ours).weight, weights[prefix + theirs + ".weight"])
            copy(getattr(layer, ours).bias, weights[prefix + theirs + ".bias"])
    return model


def vocabulary_of(jar):
    """The word pieces of a langchain4j embeddings jar, by their ids."""
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith("tokenizer.json"))
        pieces = json.loads(archive.read(name))["model"]["vocab"]
    return sorted(pieces, key=pieces.get)
