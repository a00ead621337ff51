"""Trains the small LSTM that reads a sentence on the page of chapter 8, and writes its weights and what they are worth.

    python site/sentiment_weights.py

It takes a minute or two on one core. The results, `lstm_ref/sentiment/small.json` and
`site/widgets/sentiment-weights.js`, are committed: the site is
built without training. The sentences, their parts and the composed ones are those of the
chapter; the vocabulary and the network are smaller, for they travel with the page. With the same seed another machine
may end at slightly other weights; that is why the numbers are measured on the weights that were written.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np
import torch

from lstm_ref.pytorch import side_by_side
from lstm_ref.pytorch.sentiment import init
from lstm_ref.sentiment import classifier, films, order, pairs
from lstm_ref.sentiment.packing import pad_batch
from lstm_ref.sentiment.parts import parts
from lstm_ref.sentiment.words import Vocabulary, words

SCRIPT = Path(__file__).resolve().parent / "widgets" / "sentiment-weights.js"
FEWEST, E, H, EPOCHS, RATE, COMPOSED, SEEDS = 6, 8, 8, 7, 0.01, 6000, (0, 1, 2, 3)


def train() -> tuple[Vocabulary, list]:
    """The vocabulary, and the best of the networks on the validation part: numbers of the weights by name."""
    part, valid = parts()["train"], parts()["valid"]
    vocabulary = Vocabulary([words(sentence.text) for sentence, _ in part], FEWEST)
    composed, labels = order.compose(
        *order.opinions(vocabulary.words, films.lexicon()), COMPOSED, np.random.default_rng(5)
    )
    texts = [vocabulary.encode(words(sentence.text)) for sentence, _ in part]
    texts += [vocabulary.encode(each) for each in composed]
    labels = [label for _, label in part] + labels
    pooling, start = ["attention"] * len(SEEDS), init(SEEDS, len(vocabulary), E, H)
    *_, found = side_by_side.train(
        start, pooling, [RATE] * len(SEEDS), texts, labels, EPOCHS, seed=0, keep=0.7, known=0.9
    )
    held = [vocabulary.encode(words(sentence.text)) for sentence, _ in valid]
    right = (side_by_side.score_all(found, pooling, held) > 0) == np.array([label for _, label in valid])
    return vocabulary, found.of(int(right.mean(axis=1).argmax()))


def stored(vocabulary: Vocabulary, weights) -> dict:
    """What the files hold, without the measurements."""
    return {
        "words": " ".join(vocabulary.words[2:]),
        "hidden": H,
        "bias": round(float(weights.bias[0, 0]), 4),
        "weights": exported.both_ways(weights, "attention", "readout"),
    }


def share_right(model, chosen) -> float:
    codes = [model.encode(sentence.text) for sentence, _ in chosen]
    score, _ = classifier.score(model, *pad_batch(codes))
    return float(np.mean((score > 0) == np.array([label for _, label in chosen])))


def measure(model) -> dict:
    """What the page says of these weights: shares of the test part and of the minimal pairs."""
    two = [[model.encode(text) for text in (pair.praise, pair.blame)] for pair in pairs.minimal_pairs()]
    score, _ = classifier.score(model, *pad_batch([codes for each in two for codes in each]))
    praise, blame = score.reshape(-1, 2).T
    taught = np.array([pair.kind not in pairs.NOT_TAUGHT for pair in pairs.minimal_pairs()])
    return {
        "test": round(share_right(model, parts()["test"]), 3),
        "pairs": round(float((praise > blame)[taught].mean()), 3),
    }


def main() -> None:
    torch.set_num_threads(1)
    found = stored(*train())
    found |= measure(classifier.from_packed(found))
    print({name: found[name] for name in ("test", "pairs", "bias")}, len(found["words"].split(" ")), "words")
    text = exported.write(SCRIPT, "The weights of the LSTM that reads in chapter 8", "SENTIMENT", found)
    classifier.PLACE.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
