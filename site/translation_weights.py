"""Trains the small translator of chapter 9, and writes its weights and what they are worth.

    python site/translation_weights.py

It takes a minute or two on one core. The results, `lstm_ref/translation/small.json` and
`site/widgets/translation-weights.js`, are committed: the site is built without training. With the same seed another
machine may end at slightly other weights; that is why the numbers are measured on the weights that were written. Of
the numbers from 100 on, those that leave 7 when they are divided by 11 are kept out of training: the test part is of
them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np
import torch

from lstm_ref.layouts.packed import pack
from lstm_ref.pytorch import translation, translation_training as training
from lstm_ref.translation import decoder, numbers

SCRIPT = Path(__file__).resolve().parent / "widgets" / "translation-weights.js"
E, H, UPDATES, RATES, COUNT, CHECKED = 12, 32, 1500, (0.02, 0.05), 40_000, 2000


def parts() -> tuple[list[int], list[int], list[int]]:
    """Numbers for training, validation and test; those that leave 7 when divided by 11 are not in the first."""
    rng = np.random.default_rng(9)
    drawn = [int(n) for n in numbers.drawn(COUNT, (3, 4, 5, 6), rng)]
    kept = [n for n in drawn if n % 11 == 7]
    train = [*range(1, 100)] * 20 + [n for n in drawn if n % 11 != 7]
    return train, kept[: CHECKED // 2], kept[CHECKED // 2 : CHECKED]


def train() -> dict:
    """The weights, by the names of `decoder`, of the best rate on the validation part."""
    train, valid, _ = parts()
    kinds, turned = ["dot"] * len(RATES), [False] * len(RATES)
    start = translation.init([0] * len(RATES), len(numbers.FRENCH), len(numbers.GERMAN), E, H)
    pairs = [numbers.pair(n) for n in train]
    found = training.train(start, kinds, turned, RATES, pairs, UPDATES, seed=0)
    held = [numbers.pair(n) for n in valid]
    said = training.translate(found, kinds, turned, held)
    right = [np.mean([mine == target for mine, (_, target) in zip(each, held, strict=True)]) for each in said]
    print(dict(zip(RATES, right, strict=True)))
    w = found.of(int(np.argmax(right)))
    return {
        "source": w["E_x"], "W_x_encoder": w["W_x"], "W_h_encoder": w["W_h"], "b_encoder": w["b"],
        "target": w["E_y"], "W_x_decoder": w["V_x"], "W_h_decoder": w["V_h"], "b_decoder": w["d"],
        "query": w["W_q"], "combine": w["W_u"], "readout": w["W_y"], "bias": w["b_y"],
    }  # fmt: skip


def measure(weights) -> dict:
    """What the page says of these weights: the share of the test part that is translated rightly."""
    held = [numbers.pair(n) for n in parts()[2]]
    said, _ = decoder.translate([source for source, _ in held], weights)
    right = [mine == target for mine, (_, target) in zip(said, held, strict=True)]
    everyday = [numbers.pair(n) for n in range(1, 1000)]
    found, _ = decoder.translate([source for source, _ in everyday], weights)
    below = [mine == target for mine, (_, target) in zip(found, everyday, strict=True)]
    return {"test": round(float(np.mean(right)), 4), "below": round(float(np.mean(below)), 4)}


def main() -> None:
    torch.set_num_threads(1)
    packed = {name: pack(weight) for name, weight in train().items()}
    stored = {
        "hidden": H,
        "french": " ".join(numbers.FRENCH[1:]),
        "german": " ".join(numbers.GERMAN[1:]),
        "weights": packed,
    }
    stored |= measure(decoder.from_packed(stored))
    print({name: stored[name] for name in ("test", "below")})
    text = exported.write(SCRIPT, "The weights of the translator of chapter 9", "TRANSLATION", stored)
    decoder.PLACE.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
