"""Mistakes in reading a padded batch in both directions, as edits of `both` below.

`lstm_ref.sequences.wiring` has the same for cells with states; the assignment asks for less: a function `forward(x, params)` that
gives every h is run twice.
"""

import sys

import numpy as np

from grader.assignments.rnn.sizes import mixed_up
from grader.judging.diagnosis import Bug, made_in
from lstm_ref import rnn

PADDED, WIRING = "05-variants.html#padding", "05-variants.html#bidirectional"
THIS = sys.modules[__name__]


def both(forward, x, lengths, ahead, back):
    """Outputs (T, N, 2H), zero in the padding, and what each direction made of the whole sequence, (N, 2H)."""
    T, N, _ = x.shape
    lengths = np.asarray(lengths)
    t, n = np.arange(T)[:, None], np.arange(N)
    valid = t < lengths
    turned = np.where(valid, lengths - 1 - t, t)
    h_ahead = forward(x, ahead)
    h_back = forward(x[turned, n], back)[turned, n]
    y = np.concatenate([h_ahead, h_back], axis=2) * valid[:, :, None]
    last = np.concatenate([h_ahead[lengths - 1, n], h_back[0]], axis=1)
    return y, last


def bug(old, new, words, section=PADDED):
    return Bug(old, new, f"your numbers match a wiring {words}.", section)


TURN = "turned = np.where(valid, lengths - 1 - t, t)"
BACK = "h_back = forward(x[turned, n], back)[turned, n]"
AHEAD = "h_ahead = forward(x, ahead)"
Y = "y = np.concatenate([h_ahead, h_back], axis=2) * valid[:, :, None]"
END = "return y, last"
LAST = "last = np.concatenate([h_ahead[lengths - 1, n], h_back[0]], axis=1)"

BUGS = [
    bug(TURN, "turned = T - 1 - t + 0 * lengths", "that turns the whole array round, padding and all: the second direction begins in the padding"),
    bug(BACK, "h_back = forward(x[turned, n], back)", "whose second direction is not put back into the order of time", WIRING),
    bug(BACK, "h_back = forward(x, back)", "whose second direction runs forwards as well", WIRING),
    bug(BACK, "h_back = forward(x, back)[turned, n]", "that turns the outputs of the second direction round but not its input", WIRING),
    bug(BACK, "h_back = forward(x[turned, n], ahead)[turned, n]", "that uses the first direction's weights for both", WIRING),
    bug(f"{AHEAD}\n    {BACK}", "h_ahead = forward(x, back)\n    h_back = forward(x[turned, n], ahead)[turned, n]", "that gives each direction the weights of the other", WIRING),
    bug(BACK, "h_back = forward(x[:, ::-1], back)[:, ::-1]", "that turns the batch round in the place of time", WIRING),
    bug("    T, N, _ = x.shape", "    x = x[: max(lengths)]\n    T, N, _ = x.shape", "that is as long as its longest sequence: y has a row for every step of the array, though all sequences may be shorter"),
    bug(Y, "y = np.concatenate([h_ahead, h_back], axis=2)", "whose outputs in the padding are not zero"),
    bug(Y, "y = np.concatenate([h_ahead, h_back * valid[:, :, None]], axis=2)", "whose forward half in the padding is not zero"),
    bug(Y, "y = np.concatenate([h_ahead * valid[:, :, None], h_back], axis=2)", "whose backward half in the padding is not zero"),
    bug(Y, "y = np.concatenate([h_back, h_ahead], axis=2) * valid[:, :, None]", "that puts the backward half first", WIRING),
    bug(Y, "y = (h_ahead + h_back) * valid[:, :, None]", "that adds the two halves: they are joined", WIRING),
    bug(Y, "y = (h_ahead + h_back) / 2 * valid[:, :, None]", "that takes the mean of the two halves: they are joined", WIRING),
    bug(Y, "y = np.concatenate([h_ahead, h_back[turned, n]], axis=2) * valid[:, :, None]", "whose second half of y is not put back into the order of time", WIRING),
    bug(Y, "y = np.concatenate([h_ahead, h_back], axis=0)", "that joins the two halves along time: they are joined along the units", WIRING),
    bug(Y, "y = np.concatenate([h_ahead, h_back], axis=1)", "that joins the two halves along the batch: they are joined along the units", WIRING),
    bug(LAST, "last = y[-1]", "whose last is y[-1]: for short sequences that is padding, and the second half has read at most one input there"),
    bug(LAST, "last = y[lengths - 1, n]", "whose last takes both halves at the last valid step: there the second half has read one input only", WIRING),
    bug(LAST, "last = np.concatenate([h_ahead[-1], h_back[0]], axis=1)", "whose last takes the forward half at the end of the array: that half has run through the padding"),
    bug(LAST, "last = np.concatenate([h_ahead[-1] * valid[-1][:, None], h_back[0]], axis=1)", "whose last takes the forward half of y at the end of the array: for short sequences that is padding"),
    bug(LAST, "last = np.concatenate([h_back[0], h_ahead[lengths - 1, n]], axis=1)", "whose last puts the backward half first", WIRING),
    bug(LAST, "last = y[0]", "whose last takes both halves at the first step: there the first half has read one input only", WIRING),
    bug(LAST, "last = np.concatenate([h_ahead[lengths - 2, n], h_back[0]], axis=1)", "whose last takes the forward half one step too early"),
    bug(LAST, "last = h_ahead[lengths - 1, n]", "whose last is the forward half alone", WIRING),
    *(
        bug(END, f"order = np.argsort({rank})\n    return y[:, {at}], last[{at}]", words)
        for rank in ("-lengths", "lengths", "-lengths, kind='stable'", "lengths, kind='stable'")
        for at, words in (
            ("order", "that leaves the batch sorted by length"),
            ("order[order]", "that sorts the batch by length and puts it back by the order itself: its inverse, np.argsort of it, puts it back"),
        )
    ),
]  # fmt: skip


def rnn_forward(x, params):
    """A function as `both` takes it: every h (T, N, H) of a tanh RNN that starts from zeros."""
    W_x, W_h, b = (np.asarray(weight, dtype=float) for weight in params)
    x = np.asarray(x, dtype=float)
    return rnn.forward(x, np.zeros((x.shape[1], len(b))), rnn.Params(W_x, W_h, b))[0]


def summing(x, factor):
    """Another such function, without weights: the sum of the inputs up to each step, scaled."""
    return np.cumsum(x, axis=0) * factor


def draw(rng, T=7, N=3, D=5, H=4):
    """Arguments: junk in the padding, one sequence of full length, and one of another where N allows it."""
    lengths = rng.integers(1, T + 1, size=N)
    if N > 2:
        lengths[:2] = 1, max(1, T // 2)
    lengths[-1] = T
    weights = [tuple(rng.normal(size=s) / s[-1] for s in ((H, D), (H, H), (H,))) for _ in range(2)]
    return rnn_forward, rng.normal(size=(T, N, D)), mixed_up(rng, lengths), *weights


twin = made_in(THIS, "both")
