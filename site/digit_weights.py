"""Trains the small LSTM that reads digits on the page of chapter 13, and writes its weights and what they are worth.

    python site/digit_weights.py

It takes a few seconds on one core. The results, `lstm_ref/images/small.json` and `site/widgets/digit-weights.js`, are
committed: the site is built without training. Ten digits of the test part travel with the page, one of each kind. The
network is asked after each of the last five rows, and also reads pictures that were moved by a pixel, for visitors
paint where they like. With the same seed another machine may end at slightly other weights; that is why the numbers are
measured on the weights that were written.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np
import torch

from lstm_ref import lstm
from lstm_ref.images import digits, reading
from lstm_ref.layouts.packed import pack
from lstm_ref.pytorch import images

SCRIPT = Path(__file__).resolve().parent / "widgets" / "digit-weights.js"
H, PASSES, RATE, SEEDS = 32, 30, 0.03, tuple(range(4))
ASKED = 5  # after so many of the last rows


def moved(pictures: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The pictures, and each of them once more, moved by a pixel to the left, right, top or bottom."""
    rng, found = np.random.default_rng(0), [*pictures]
    for picture in pictures:
        axis, step = rng.integers(2), rng.choice((-1, 1))
        other = np.roll(picture, step, axis=axis)
        edge = [slice(None)] * 2
        edge[axis] = 0 if step > 0 else -1
        other[tuple(edge)] = 0
        found.append(other)
    return np.array(found), np.concatenate([labels, labels])


def train() -> images.Weights:
    """The best of the networks on the validation part."""
    pictures, labels = moved(*digits.parts()["train"])
    start = images.init("lstm", SEEDS, digits.SIDE, H, digits.KINDS)
    *_, found = images.train(
        "lstm", start, [RATE] * len(SEEDS), digits.as_rows(pictures), labels, PASSES, seed=0, steps=ASKED
    )
    held, truth = digits.parts()["valid"]
    right = (images.said("lstm", found, digits.as_rows(held)) == truth).mean(axis=1)
    return found.of(int(right.argmax()))


def said(params: lstm.Params, readout: reading.Readout) -> np.ndarray:
    """What the network says of each test digit after each row: (8, 500)."""
    pictures, labels = digits.parts()["test"]
    h, _, _ = lstm.forward(digits.as_rows(pictures), lstm.zero_state(len(labels), H), params)
    return reading.beliefs(h, readout).argmax(axis=2)


def examples(found: np.ndarray) -> list[str]:
    """The first test digit of each kind that is read as such: 64 letters from "0" (white) to "g"."""
    pictures, labels = digits.parts()["test"]
    first = [int(np.flatnonzero((labels == kind) & (found[-1] == kind))[0]) for kind in range(digits.KINDS)]
    return ["".join("0123456789abcdefg"[round(16 * value)] for value in pictures[n].ravel()) for n in first]


def measure(found: np.ndarray) -> dict:
    """The share of test digits that the network has right after the last row, and after the fourth."""
    right = (found == digits.parts()["test"][1]).mean(axis=1)
    return {"test": round(float(right[-1]), 3), "half": round(float(right[3]), 3)}


def main() -> None:
    torch.set_num_threads(1)
    weights = train()
    stored = {
        "hidden": H,
        "weights": {name: pack(getattr(weights, name)) for name in ("W_x", "W_h", "b", "W_y", "b_y")},
    }
    found = said(*reading.from_packed(stored))
    stored |= {"digits": examples(found), **measure(found)}
    print(stored["test"], stored["half"])
    text = exported.write(SCRIPT, "The weights of the LSTM that reads digits in chapter 13", "DIGIT", stored)
    reading.PLACE.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
