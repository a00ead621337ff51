"""A small network that is made of the learner's functions, trained on numbers in words; it writes from epoch to epoch.

Where a function of theirs does not give what it should, ours stands in. Backpropagation, clipping and Adam are ours: the
chapter on them is still to come.
"""

import re
import time
from typing import NamedTuple

import numpy as np

from grader.assignments.rnn import number_words
from grader.assignments.rnn.loop import loop
from grader.judging.charts import Growing, Line, coloured, lines
from grader.judging.pictures import of_either, picture, usable
from lstm_ref import rnn
from lstm_ref.learning.optimisers import Adam
from lstm_ref.learning.training import clip_by_global_norm
from lstm_ref.text import character_model
from lstm_ref.text.language import chunks

V, H, N, T = len(number_words.ALPHABET), 64, 16, 16
NUMBERS, EPOCHS, WRITES_AFTER = 150, 32, (0, 1, 2, 4, 8, 16, 32)
LETTERS, TEXTS, TEMPERATURE = 70, 6, 0.7
SECONDS = 8  # for training, however slow the functions are


class Parts(NamedTuple):
    """What the network is made of."""

    one_hot: object
    rnn_step: object
    rnn_forward: object
    cross_entropy: object
    pick: object
    generate: object


def our_step(x_t, h_prev, params):
    return rnn.step(x_t, h_prev, params)[0]


OURS = Parts(
    character_model.one_hot,
    our_step,
    lambda *args: loop(our_step, *args),
    character_model.cross_entropy,
    character_model.pick,
    character_model.generate,
)


def chosen(parts):
    """Of the learner's functions those that give what they should, ours in the place of the others; and sentences."""
    x, h, params = np.zeros((T, N), int), np.zeros((N, H)), rnn.init(V, H, np.random.default_rng(0))
    vectors, scores = np.zeros((T, N, V)), np.zeros((T, N, V))

    def step(x_t, h_prev):
        return h_prev, np.zeros((N, V))

    asked = Parts(
        (((T, N, V),), x, V),
        (((N, H),), vectors[0], h, params),
        (((T, N, H), (N, H)), vectors, h, params),
        (((), scores.shape), scores, x),
        (((N,),), scores[0], np.full(N, 0.5), 1.0),
        (((T, N),), x[0], h, np.full((T, N), 0.5), V, step, lambda scores, u: np.zeros(N, int)),
    )
    found = [
        usable(theirs, ours, shapes, *args, name=name)
        for name, theirs, ours, (shapes, *args) in zip(Parts._fields, parts, OURS, asked, strict=True)
    ]
    return Parts(*(function for function, _ in found)), [note for _, note in found]


def update(parts, adam, weights, state, x, y):
    """One step of training on a chunk (T, N): the loss, new weights, the state after."""
    *layer, W_y, b_y = weights
    params, vectors = rnn.Params(*layer), parts.one_hot(x, V)
    h, h_T = (np.asarray(part, dtype=float) for part in parts.rnn_forward(vectors, state, params))
    loss, dscores = parts.cross_entropy(h @ W_y.T + b_y, y)
    cache = (np.asarray(vectors, dtype=float), [state, *h], params)
    _, _, dlayer = rnn.backward(dscores @ W_y, np.zeros_like(state), cache)
    gradients = [*dlayer, np.einsum("tnv,tnh->vh", dscores, h), dscores.sum(axis=(0, 1))]
    return float(loss), adam.update(weights, clip_by_global_norm(gradients, limit=1.0)[0]), h_T


def written(parts, weights):
    """What the network writes, one text after the other, (TEXTS) strings."""
    *layer, W_y, b_y = weights

    def step(x_t, h_prev):
        h_t = parts.rnn_step(x_t, h_prev, rnn.Params(*layer))
        return h_t, h_t @ W_y.T + b_y

    u = np.random.default_rng(1).random((LETTERS, TEXTS))
    first = np.full(TEXTS, number_words.ALPHABET.index("\n"))
    symbols = parts.generate(first, np.zeros((TEXTS, H)), u, V, step, lambda s, u_t: parts.pick(s, u_t, TEMPERATURE))
    return ["".join(number_words.ALPHABET[int(symbol)] for symbol in column) for column in np.asarray(symbols).T]


def row(epoch, texts):
    """The first text for `coloured`: lines that are numbers have a strong ground, and other words a weak one."""
    whole = [line for text in texts for line in text.split("\n")[:-1]]
    right = sum(line in number_words.NUMBERS for line in whole) / max(len(whole), 1)
    tokens, values = [], []
    for line in texts[0].split("\n"):
        for word in re.split("( )", line):
            tokens.append(word)
            values.append(1.0 if line in number_words.NUMBERS else 0.25 if word in number_words.WORDS else 0.0)
        tokens.append(" / ")
        values.append(0.0)
    return f"epoch {epoch}, {100 * right:.0f} % right", tokens[:-1], values[:-1]


@picture
def writing(*functions):
    """The loss of the learner's network while it is trained, and what it writes after more and more epochs."""
    parts, notes = chosen(functions)
    rng, place, end = np.random.default_rng(0), Growing(), time.monotonic() + SECONDS
    codes = number_words.codes(number_words.text(NUMBERS, rng))
    shares = np.bincount(codes) / len(codes)
    guesses = [(np.log(V), "all letters alike"), (-(shares * np.log(shares)).sum(), "frequencies of letters")]
    weights = [*rnn.init(V, H, rng), rng.normal(size=(V, H)) / H, np.zeros(V)]
    adam, losses, rows = Adam(0.01), [], []

    def charts():
        curve = lines(
            [Line(losses, "loss")], x="update", y="nats a symbol", title="Your network learns", levels=guesses
        )
        says = "Lines that spell a number are shaded strongly, other words weakly."
        return (curve, coloured(rows, title="and writes", says=says)), notes

    for epoch in range(EPOCHS + 1):
        if epoch in WRITES_AFTER:
            rows.append(row(epoch, of_either(written, parts, OURS, weights)[0]))
        place.show(charts, last=epoch == EPOCHS)
        state = np.zeros((N, H))
        for x, y in chunks(codes, N, T) if epoch < EPOCHS else []:
            if time.monotonic() < end:
                loss, weights, state = update(parts, adam, weights, state, x, y)
                losses.append(loss)
