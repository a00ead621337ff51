"""Trains the small LSTM that reads on the front page, and writes its weights and what they are worth.

    python site/reader_weights.py

It takes a few minutes on one core. The result, `site/widgets/reader-weights.js`, is committed: the site is built
without training. The text, its three parts and the way of training are those of the chapter on language modelling; the
network is half as wide, for its weights travel with the page. All is NumPy, `lstm_ref`. With the same seed another
machine may end at slightly other weights, since sums are rounded in another order there; that is why the numbers below
are measured on the weights that were written, and why a test measures them again.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np

from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.layouts.packed import pack, unpack
from lstm_ref.learning.training import Adam, Readout, clip_by_global_norm, cross_entropy, init_readout
from lstm_ref.sequences.truncated import truncated_bptt
from lstm_ref.text import language, probing, texts

TARGET = Path(__file__).resolve().parent / "widgets" / "reader-weights.js"
NAMES = ("W_x", "W_h", "b", "W_y", "b_y")

H, N, T, UPDATES, RATE, DROP, SEED = 64, 16, 32, 4000, 0.03, 0.1, 0


def parts() -> dict[str, str]:
    """The text's lines in three parts, as the chapter on language modelling splits them."""
    lines = texts.english().splitlines(keepends=True)
    ends = np.cumsum([len(line) for line in lines])
    first, second = np.searchsorted(ends, [0.8 * ends[-1], 0.9 * ends[-1]])
    split = {"train": lines[:first], "test": lines[first:second], "valid": lines[second:]}
    return {name: "".join(part) for name, part in split.items()}


def train(codes, H=H, updates=UPDATES, rate=RATE, drop=DROP, seed=SEED):
    """Truncated backpropagation over streams whose state is carried, by Adam with a rate that falls to zero."""
    rng = np.random.default_rng(seed)
    V = len(texts.ALPHABET)
    eye = np.eye(V, dtype=np.float32)
    start = lstm.init(V, H, rng, dtype=np.float32)
    weights = [*start, *(part.astype(np.float32) for part in init_readout(H, V, rng))]
    chunks = language.chunks(codes, N, T)[:-1]
    adam = Adam(rate=rate)

    def loss(h, y):
        kept = (rng.random(h.shape) >= drop).astype(np.float32) / np.float32(1 - drop)
        value, dh, readout, _ = cross_entropy(h * kept, Readout(*weights[3:]), y)
        return value, (dh * kept).astype(np.float32), readout

    k = 0
    while k < updates:
        passing = ((eye[x], y) for x, y in chunks[: updates - k])
        for chunk in truncated_bptt(
            fast_lstm, passing, lstm.zero_state(N, H, np.float32), lambda: lstm.Params(*weights[:3]), loss
        ):
            adam.rate = rate * (1 - k / updates)
            gradients, _ = clip_by_global_norm([*chunk.dparams, *chunk.rest[0]], 1.0)
            weights[:] = adam.update(weights, [gradient.astype(np.float32) for gradient in gradients])
            k += 1
    return weights


def weights_of(reader: dict) -> tuple[np.ndarray, ...]:
    """W_x, W_h, b, W_y, b_y of what was read from the file."""
    W_x, W_h, b, W_y, b_y = (unpack(reader["weights"][name]) for name in NAMES)
    return W_x, W_h, b[0], W_y, b_y[0]


def quoted(text: str) -> np.ndarray:
    """Whether a quotation is open after each character; a new line ends all."""
    found, inside = [], False
    for character in text:
        inside = (inside != (character == '"')) and character != "\n"
        found.append(inside)
    return np.array(found)


def cells_over(weights, codes) -> np.ndarray:
    """c_t of every cell after each symbol, (T, H), in one stream."""
    W_x, W_h, b, _, _ = weights
    x = np.eye(W_x.shape[1])[codes[:, None]]
    _, _, cache = fast_lstm.forward(x, lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, b))
    return fast_lstm.inside(cache).c[:, 0]


def bits(weights, codes) -> float:
    """Bits per character; the first is only read."""
    log_p = language.predict(weights, codes)[np.arange(len(codes) - 1), codes[1:]]
    return float(language.bits_per_character(log_p, len(codes) - 1))


def quotation_cell(weights, text: str) -> dict:
    """The cell that tells best whether a quotation is open: chosen on the text's first half, scored on the second."""
    cells, truth = cells_over(weights, texts.encode(text)), quoted(text)
    half = len(truth) // 2
    index, accuracy = probing.best_cell(cells, truth)
    outside, inside = cells[:half][~truth[:half], index].mean(), cells[:half][truth[:half], index].mean()
    shifts = np.random.default_rng(7).integers(500, len(truth) - 500, size=39)
    chance, _ = probing.shift_test(probing.best_cell, cells, truth, shifts)
    correlation = np.corrcoef(cells[half:, index], truth[half:])[0, 1]
    return {
        "index": int(index),
        "accuracy": round(float(accuracy), 3),
        "chance": round(float(chance.max()), 3),
        "correlation": round(float(correlation), 3),
        "outside": round(float(outside), 3),
        "inside": round(float(inside), 3),
    }


def measure(weights, text: dict[str, str]) -> dict:
    """What the page says of these weights."""
    return {"bits": round(bits(weights, texts.encode(text["test"])), 3), "cell": quotation_cell(weights, text["valid"])}


def main() -> None:
    text = parts()
    trained = train(texts.encode(text["train"]))
    packed = {name: pack(weight) for name, weight in zip(NAMES, trained, strict=True)}
    reader = {
        "note": f"{UPDATES} updates of {N} streams by {T} symbols, seed {SEED}; bits per character on the test part",
        "alphabet": texts.ALPHABET,
        "hidden": H,
    }
    reader |= measure(weights_of({"weights": packed}), text)
    reader["weights"] = packed
    print("bits per character on the test part:", reader["bits"], "and before rounding:", end=" ")
    print(round(bits([weight.astype(float) for weight in trained], texts.encode(text["test"])), 3))
    print("the cell for quotations:", reader["cell"])
    exported.write(TARGET, "The weights of the LSTM that reads on the front page", "READER", reader)


if __name__ == "__main__":
    sys.exit(main())
