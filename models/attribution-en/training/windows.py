"""Training windows, as `rapporteur train windows` writes them, in batches."""
import json
import random

import torch

from encoder import NAMES

NOT_LEARNED = -100  # torch's own number for a target that counts for nothing


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def tags_of(windows):
    return sorted({tag for window in windows for tag in window["tags"]})


def held_out(windows, every):
    """Parts windows by article: every n-th article is kept from training, for calibration."""
    articles = sorted({window["article"] for window in windows})
    kept = set(articles[::every]) if every else set()
    return [w for w in windows if w["article"] not in kept], [w for w in windows if w["article"] in kept]


def batches(windows, size, seed):
    """Index lists of windows of similar length, in random order: at most `size` windows each."""
    order = random.Random(seed)
    numbers = list(range(len(windows)))
    order.shuffle(numbers)
    chunk = 16 * size
    made = []
    for i in range(0, len(numbers), chunk):
        part = sorted(numbers[i : i + chunk], key=lambda n: len(windows[n]["pieces"]))
        made += [part[j : j + size] for j in range(0, len(part), size)]
    order.shuffle(made)
    return made


def tensors(windows, tags):
    """A batch: padded tensors, with targets where the windows have them."""
    tag_index = {tag: i for i, tag in enumerate(tags)}
    length = max(len(w["pieces"]) for w in windows)
    most = max(len(w["words"]) for w in windows)

    def padded(rows, to, fill):
        return torch.tensor([row + [fill] * (to - len(row)) for row in rows])

    def own(w, values):
        return [NOT_LEARNED] * w["own"] + values[w["own"] :]

    def links(w, labels):
        """Column 0 of the link scores is none, so that word n stands in column n + 1."""
        return own(
            w,
            [
                target + 1 if label in labels and target >= -1 else NOT_LEARNED
                for target, label in zip(w["links"], w["labels"])
            ],
        )

    def marked(w, words):
        row = [False] * len(w["words"])
        for word in words:
            row[word] = True
        return row

    return {
        "pieces": padded([w["pieces"] for w in windows], length, 0),
        "features": padded([w["features"] for w in windows], length, 0),
        "words": padded([w["words"] for w in windows], most, 0),
        "there": padded([[True] * len(w["words"]) for w in windows], most, False),
        "learned": padded([marked(w, range(w["own"], len(w["words"]))) for w in windows], most, False),
        "begins": padded([marked(w, w["begins"]) for w in windows], most, False),
        "labels": padded([w["labels"] for w in windows], most, 0),
        "to_cue": padded([links(w, (5, 6)) for w in windows], most, NOT_LEARNED),
        "to_source": padded([links(w, (3, 4)) for w in windows], most, NOT_LEARNED),
        "names": padded([[NAMES.index(n) for n in w["names"]] for w in windows], most, 0),
        "tags": padded([own(w, [tag_index.get(t, NOT_LEARNED) for t in w["tags"]]) for w in windows], most, NOT_LEARNED),
    }
