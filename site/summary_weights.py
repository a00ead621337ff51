"""Trains the small LSTM that grades sentences on the page of chapter 10, and writes its weights and their worth.

    python site/summary_weights.py

It takes half a minute on one core. The results, `lstm_ref/summarisation/small.json` and
`site/widgets/summary-weights.js`, are committed: the site is built without training. The documents are those of the
chapter, with their sentences in random order, so that the network has to read; the vocabulary and the network are
smaller, for they travel with the page. With the same seed another machine may end at slightly other weights; that is
why the numbers are measured on the weights that were written.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np
import torch

from lstm_ref.pytorch import summarisation
from lstm_ref.sentiment.words import Vocabulary
from lstm_ref.summarisation import docstrings, extractive
from lstm_ref.summarisation.rouge import plain, rouge_l

SCRIPT = Path(__file__).resolve().parent / "widgets" / "summary-weights.js"
FEWEST, E, H, EPOCHS, RATE, SEEDS = 6, 8, 8, 8, 0.01, tuple(range(6))


def worth(document) -> np.ndarray:
    """The ROUGE-L of each sentence."""
    return np.array([rouge_l(plain(sentence), plain(document.summary)).f1 for sentence in document.sentences])


def train() -> tuple[Vocabulary, summarisation.Weights]:
    """The vocabulary, and the network whose picks are worth most on the validation part."""
    part, valid = (
        docstrings.shuffled(docstrings.with_choice(name), np.random.default_rng(1)) for name in ("train", "valid")
    )
    vocabulary = Vocabulary([plain(sentence) for each in part for sentence in each.sentences], FEWEST)
    codes, held = (
        [[vocabulary.encode(plain(text)) for text in each.sentences] for each in some] for some in (part, valid)
    )
    start = summarisation.init(SEEDS, len(vocabulary), E, H)
    kinds, rates = ["grade"] * len(SEEDS), [RATE] * len(SEEDS)
    *_, found = summarisation.train(start, kinds, rates, codes, [*map(worth, part)], EPOCHS, seed=0)
    picked = [scores.argmax(axis=1) for scores in summarisation.score_all(found, held)]
    best = np.mean([worth(each)[k] for each, k in zip(valid, picked, strict=True)], axis=0).argmax()
    return vocabulary, found.of(int(best))


def stored(vocabulary: Vocabulary, weights: summarisation.Weights) -> dict:
    """What the files hold, without the measurements."""
    return {
        "words": " ".join(vocabulary.words[2:]),
        "hidden": H,
        "weights": exported.both_ways(weights, "readout"),
    }


def measure(model: extractive.Extractor) -> dict:
    """What the page says of these weights: mean ROUGE-L on the test part of its picks, of any sentence, of the best."""
    test = docstrings.shuffled(docstrings.with_choice("test"), np.random.default_rng(2))
    scores = [
        extractive.scores(model, model.encode(each.sentences)[:, None], np.array([len(each.sentences)]))
        for each in test
    ]
    values = [
        [worth(each)[found[:, 0].argmax()], worth(each).mean(), worth(each).max()]
        for each, found in zip(test, scores, strict=True)
    ]
    return dict(zip(("picked", "any", "best"), np.mean(values, axis=0).round(3).tolist(), strict=True))


def main() -> None:
    torch.set_num_threads(1)
    found = stored(*train())
    found |= measure(extractive.from_packed(found))
    print({name: found[name] for name in ("picked", "any", "best")}, len(found["words"].split(" ")), "words")
    text = exported.write(SCRIPT, "The weights of the LSTM that grades sentences in chapter 10", "SUMMARY", found)
    extractive.PLACE.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
