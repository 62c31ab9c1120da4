"""Run with: python3 -m unittest, in this folder."""
import unittest

import torch

import encoder
import train
import windows as data

SENTENCES = [
    "Ruiz/1 said/3 the/5 river/6 rises/6 ./0",
    "Quill/1 hopes/3 it/5 rains/6 ./0",
    "The/0 sun/0 rose/0 ./0",
    "It/5 rains/6 ,/0 said/3 Fell/1 ./0",
    "Fell/1 called/3 for/4 dams/5 ./0",
    "The/1 mayor/2 said/3 no/5 ./0",
    "Dams/5 burst/6 ,/0 Ruiz/1 said/3 ./0",
    "Boats/0 left/0 ./0",
    "Quill/1 thinks/3 they/5 sank/6 ./0",
    "They/1 denied/3 that/5 ./0",
]


def window(sentence, vocabulary):
    words = [pair.rsplit("/", 1) for pair in sentence.split()]
    labels = [int(label) for _, label in words]
    cue = next((i for i, label in enumerate(labels) if label == 3), -1)
    source = next((i for i, label in enumerate(labels) if label == 1), -1)
    ids = [vocabulary.setdefault(word.lower(), len(vocabulary) + 3) for word, _ in words]
    return {
        "article": sentence,
        "pieces": [1] + ids + [2],
        "features": [0] * (len(ids) + 2),
        "words": list(range(1, len(ids) + 1)),
        "own": 0,
        "begins": [0],
        "labels": labels,
        "links": [cue if l in (5, 6) else source if l in (3, 4) else -2 for l in labels],
        "names": ["PERSON" if word in ("Ruiz", "Quill", "Fell") else "O" for word, _ in words],
        "tags": ["." if word == "." else "X" for word, _ in words],
    }


class Training(unittest.TestCase):
    def test_it_learns_ten_sentences_by_heart(self):
        torch.manual_seed(1)
        vocabulary = {}
        windows = [window(sentence, vocabulary) for sentence in SENTENCES]
        tags = data.tags_of(windows)
        model = encoder.Attributor(len(vocabulary) + 3, 32, 64, 2, tags)
        optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
        batch = data.tensors(windows, tags)
        model.eval()  # no dropout
        for _ in range(150):
            loss, _ = train.loss_of(model, model(batch), batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        figures = train.evaluate(model, windows)
        for name in ("source", "cue", "content", "to_cue", "to_source", "names", "tags"):
            self.assertEqual(100, figures[name], name)

    def test_a_chain_knows_the_best_sequence_and_its_probability(self):
        chain = encoder.Chain(["O", "B-x", "I-x"])
        emissions = torch.tensor([[[0.0, 1.0, 5.0], [0.0, 0.0, 2.0]]])
        self.assertEqual([1, 2], chain.best(emissions[0]))  # I-x can't begin
        learned = torch.ones(1, 2, dtype=torch.bool)
        begins = torch.tensor([[True, False]])
        both = [[a, b] for a in range(3) for b in range(3)]
        shares = [torch.exp(-2 * chain.loss(emissions, torch.tensor([labels]), learned, begins)) for labels in both]
        self.assertAlmostEqual(1.0, float(sum(shares)), places=4)

    def test_a_chain_begins_anew_with_each_paragraph(self):
        chain = encoder.Chain(["O", "B-x", "I-x"])
        with torch.no_grad():
            chain.transitions.fill_(3.0)
        emissions = torch.tensor([[[0.0, 1.0, 5.0], [0.0, 0.0, 2.0], [1.0, 2.0, 0.0]]])
        labels = torch.tensor([[0, 1, 0]])
        learned = torch.tensor([[False, True, True]])  # the first is context
        both = chain.loss(emissions, labels, learned, torch.tensor([[False, True, True]]))
        alone = [
            chain.loss(emissions[:, i : i + 1], labels[:, i : i + 1], learned[:, 1:2], torch.tensor([[True]]))
            for i in (1, 2)
        ]
        self.assertAlmostEqual(float(sum(alone)) / 2, float(both), places=5)

    def test_held_out_articles_are_not_trained_on(self):
        windows = [{"article": name} for name in "abcdefgh"]
        kept, out = data.held_out(windows, 4)
        self.assertEqual(["a", "e"], [w["article"] for w in out])
        self.assertEqual(6, len(kept))


if __name__ == "__main__":
    unittest.main()
