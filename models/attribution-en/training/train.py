#!/usr/bin/python3
"""Trains the attributor.

usage: train.py --windows FILE --dev FILE --start JAR --out FOLDER [--epochs N] ...

Writes a checkpoint an epoch to FOLDER and goes on from the last one if started again; the best
epoch by the mean exact span F1 on the dev windows is FOLDER/best.pt.
"""
import argparse
import json
import os
import random
import sys
import time

import torch
from torch.nn import functional as F

import encoder
import windows as data
from encoder import NAMES


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--windows", required=True, help="training windows (rapporteur train windows)")
    parser.add_argument("--dev", required=True, help="windows to choose the epoch by")
    parser.add_argument("--start", required=True, help="embeddings jar whose encoder to start from")
    parser.add_argument("--layers", type=int, help="how many of its layers (all)")
    parser.add_argument("--out", required=True, help="folder for checkpoints")
    parser.add_argument("--held-out", type=int, default=10, help="keep every n-th article for calibration")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=16, help="windows a step")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    parser.add_argument("--head-rate", type=float, default=1e-3, help="learning rate of the heads")
    parser.add_argument("--teacher", nargs="*", default=[], help="trained models to learn from beside the gold")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def fast_bfloat16():
    try:
        with open("/proc/cpuinfo") as info:
            return "avx512_bf16" in info.read()
    except OSError:
        return False


WEIGHTS = {"labels": 1.0, "names": 0.3, "to_cue": 0.15, "to_source": 0.15, "tags": 0.1}


def loss_of(model, out, batch, taught=None):
    """What is learned: the label sequence, the links, and, less, names and tags."""
    learned, begins = batch["learned"], batch["begins"]
    losses = {
        "labels": model.label_chain.loss(out["labels"], batch["labels"], learned, begins),
        "names": model.name_chain.loss(out["names"], batch["names"], learned, begins),
    }
    for head in ("to_cue", "to_source", "tags"):
        targets = batch[head]
        if (targets != data.NOT_LEARNED).any():
            losses[head] = F.cross_entropy(
                out[head].flatten(0, 1), targets.flatten(), ignore_index=data.NOT_LEARNED
            )
    total = sum(WEIGHTS[head] * loss for head, loss in losses.items())
    if taught is not None:
        total = total + distillation(out, batch, taught)
    return total, losses


def distillation(out, batch, taught):
    """Cross entropy with the teachers' mean, over single words (Hinton, Vinyals and Dean, 2015)."""
    total = 0.0
    for head, weight in WEIGHTS.items():
        where = batch["learned"]
        if head in ("to_cue", "to_source"):
            where = where & (batch[head] != data.NOT_LEARNED)
        if where.any():
            own = F.log_softmax(out[head][where], -1)
            target = taught[head][where].float()
            total = total - weight * (target * own).sum(-1).mean()
    return total


@torch.no_grad()
def teach(teachers, windows, tags, batch_size=16):
    """What the teachers say of each window, once for all epochs: probabilities of each head."""
    taught = [None] * len(windows)
    for numbers in data.batches(windows, batch_size, 0):
        batch = data.tensors([windows[n] for n in numbers], tags)
        outs = [teacher(batch) for teacher in teachers]
        mean = {head: sum(torch.softmax(o[head], -1) for o in outs) / len(outs) for head in WEIGHTS}
        for row, n in enumerate(numbers):
            size = len(windows[n]["words"])
            wide = {head: size + 1 if head.startswith("to_") else None for head in WEIGHTS}
            taught[n] = {head: mean[head][row, :size, : wide[head]].half().clone() for head in WEIGHTS}
    return taught


def together(parts, most):
    """The teachers' words on single windows as those on a batch."""
    made = {}
    for head in WEIGHTS:
        wide = most + 1 if head.startswith("to_") else parts[0][head].shape[1]
        made[head] = torch.zeros(len(parts), most, wide, dtype=torch.half)
        for row, part in enumerate(parts):
            size, own = part[head].shape
            made[head][row, :size, :own] = part[head]
    return made


def spans(labels):
    """(kind, first, end) of each span: kinds 0 source, 1 cue, 2 content."""
    found = []
    for i, label in enumerate(list(labels) + [0]):
        if found and found[-1][2] is None and (label == 0 or label % 2 == 1):
            found[-1][2] = i
        if label % 2 == 1:
            found.append([label // 2, i, None])
    return {tuple(span) for span in found}


def parts(window):
    """(first, end) of each paragraph of a window, context left out."""
    begins = window["begins"]
    return zip(begins, begins[1:] + [len(window["words"])])


def entities(labels):
    """(type, first, end) of each run of one type."""
    found = []
    for i, label in enumerate(labels):
        if label and i and label == labels[i - 1]:
            found[-1][2] = i + 1
        elif label:
            found.append([label, i, i + 1])
    return {tuple(entity) for entity in found}


@torch.no_grad()
def evaluate(model, windows, batch_size=16):
    """Exact span F1 of source, cue, content and names, and the shares of right links and tags."""
    model.eval()
    right, said, gold = [0] * 3, [0] * 3, [0] * 3
    hits = {head: [0, 0] for head in ("to_cue", "to_source", "names", "tags")}
    for numbers in data.batches(windows, batch_size, 0):
        chosen = [windows[n] for n in numbers]
        batch = data.tensors(chosen, model.tags)
        out = model(batch)
        for row, window in enumerate(chosen):
            names, labels = (
                [label for part in parts(window) for label in chain.best(out[head][row, part[0] : part[1]])]
                for chain, head in ((model.name_chain, "names"), (model.label_chain, "labels"))
            )
            own = window["own"]
            mine, theirs = entities(names), entities([NAMES.index(n) for n in window["names"][own:]])
            hits["names"][0] += 2 * len(mine & theirs)
            hits["names"][1] += len(mine) + len(theirs)
            mine, theirs = spans(labels), spans(window["labels"][own:])
            for kind in range(3):
                a = {s for s in mine if s[0] == kind}
                b = {s for s in theirs if s[0] == kind}
                right[kind] += len(a & b)
                said[kind] += len(a)
                gold[kind] += len(b)
        for head, hit in ((head, hit) for head, hit in hits.items() if head != "names"):
            known = batch[head] != data.NOT_LEARNED
            hit[0] += int((out[head].argmax(-1)[known] == batch[head][known]).sum())
            hit[1] += int(known.sum())
    model.train()
    f1 = [200 * r / max(1, s + g) for r, s, g in zip(right, said, gold)]
    figures = dict(zip(("source", "cue", "content"), f1))
    figures["mean"] = sum(f1) / 3
    figures.update({head: 100 * a / max(1, b) for head, (a, b) in hits.items()})
    return {name: round(value, 2) for name, value in figures.items()}


def load(path):
    saved = torch.load(path)
    model = encoder.Attributor(**saved["config"])
    model.load_state_dict(saved["model"])
    return model


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    if fast_bfloat16():
        encoder.Precision.products = torch.bfloat16
    os.makedirs(options.out, exist_ok=True)
    everything = data.read(options.windows)
    tags = data.tags_of(everything)
    train, _ = data.held_out(everything, options.held_out)
    dev = data.read(options.dev)
    model = encoder.from_jar(options.start, tags, options.layers)
    teachers = [load(path).eval() for path in options.teacher]
    if teachers:  # so that the scores of words mean the same in both
        model.label_chain.load_state_dict(teachers[0].label_chain.state_dict())
        model.name_chain.load_state_dict(teachers[0].name_chain.state_dict())
    encoder_weights = list(model.encoder.parameters())
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder_weights, "lr": options.rate}, {"params": heads, "lr": options.head_rate}],
        weight_decay=0.01,
    )
    steps = options.epochs * len(data.batches(train, options.batch, 0))
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    last = os.path.join(options.out, "last.pt")
    epoch, best = 0, -1.0
    settings = {name: value for name, value in vars(options).items() if name not in ("out", "threads")}
    if os.path.exists(last):
        saved = torch.load(last)
        if saved["settings"] != settings:
            sys.exit("train.py: %s was made with other settings; remove it or name another --out" % last)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        epoch, best = saved["epoch"], saved["best"]
    taught = teach(teachers, train, tags) if teachers else None
    model.train()
    while epoch < options.epochs:
        torch.manual_seed(options.seed * 1000 + epoch)
        began, seen, sums = time.time(), 0, {}
        for step, numbers in enumerate(data.batches(train, options.batch, options.seed * 1000 + epoch)):
            batch = data.tensors([train[n] for n in numbers], tags)
            lesson = together([taught[n] for n in numbers], batch["there"].shape[1]) if taught else None
            loss, parts = loss_of(model, model(batch), batch, lesson)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            seen += 1
            for name, part in parts.items():
                sums[name] = sums.get(name, 0.0) + float(part)
            if seen % 50 == 0:
                shown = " ".join("%s %.3f" % (name, value / seen) for name, value in sums.items())
                print("epoch %d step %d %.2f s/step %s" % (epoch, seen, (time.time() - began) / seen, shown), flush=True)
        epoch += 1
        figures = evaluate(model, dev)
        print("epoch %d done in %.0f s: %s" % (epoch, time.time() - began, json.dumps(figures)), flush=True)
        state = {"config": model.config, "model": model.state_dict(), "figures": figures}
        if figures["mean"] > best:
            best = figures["mean"]
            torch.save(state, os.path.join(options.out, "best.pt"))
        state.update(settings=settings, optimizer=optimizer.state_dict(), schedule=schedule.state_dict(), epoch=epoch, best=best)
        torch.save(state, last + ".tmp")
        os.replace(last + ".tmp", last)


if __name__ == "__main__":
    main()
