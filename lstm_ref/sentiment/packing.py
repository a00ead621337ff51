"""Batches of sentences of different lengths: padded, and read as a packed sequence, without a step of padding.

`pad_batch` is `masking.pad` for lists of numbers, written out: named mistakes of an exercise are edits of its text.
"""

import numpy as np


def pad_batch(sentences):
    """Lists of word numbers from 1 on -> x (T, N), one column a sentence, 0 behind its end, and lengths (N,).

    >>> x, lengths = pad_batch([[5, 6, 7], [8]])
    >>> x.T.tolist(), lengths.tolist()
    ([[5, 6, 7], [8, 0, 0]], [3, 1])
    """
    lengths = np.array([len(sentence) for sentence in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, sentence in enumerate(sentences):
        x[: len(sentence), n] = sentence
    return x, lengths


def read_packed(step, x, lengths, state):
    """The state after each sentence's own last word, where no step reads padding, as in a packed sequence.

    step(x_t, state) -> state, both with one row a sentence; x (T, N, ...), state (N, K) -> (N, K). The longest
    sentences come first, so that those that still have a word are the first rows; in the end each goes to its place.

    >>> x, lengths = pad_batch([[8], [5, 6, 7]])
    >>> read_packed(lambda x_t, state: state + x_t[:, None], x, lengths, np.zeros((2, 1))).ravel().tolist()
    [8.0, 18.0]
    """
    order = np.argsort(-lengths, kind="stable")
    x, state = x[:, order], state[order]
    for t in range(lengths.max()):
        alive = np.sum(lengths > t)
        moved = step(x[t, :alive], state[:alive])
        state = np.concatenate([moved, state[alive:]])
    restored = np.empty_like(state)
    restored[order] = state
    return restored
