r"""Batches for a translator: what a decoder reads and what it should say, and sources turned round.

Teacher forcing: at step t the decoder reads the true word before, and should say the true word,

$$ x_1 = \text{start}, \quad x_{t+1} = y_t, \qquad \text{and after the last word } y = \text{end} $$

so that inputs and outputs are one step apart and equally long, one more than the target has words (Sutskever, Vinyals
and Le 2014). Arrays are time-major, (T, N), and 0 behind each end.
`reverse_sources` is `masking.reverse` for two axes, written out: named mistakes of an exercise are edits of its text.
"""

import numpy as np

from lstm_ref.translation.numbers import END, START


def decoder_batch(targets, start=START, end=END):
    """Lists of symbols -> inputs, outputs and counts, (T + 1, N) each; counts is True where a word or the end is due.

    >>> inputs, outputs, counts = decoder_batch([[5, 3], [4]])
    >>> inputs.T.tolist(), outputs.T.tolist(), counts.sum(axis=0).tolist()
    ([[1, 5, 3], [1, 4, 0]], [[5, 3, 2], [4, 2, 0]], [3, 2])
    """
    lengths = np.array([len(target) for target in targets])
    shape = lengths.max() + 1, len(targets)
    inputs, outputs = np.zeros(shape, dtype=int), np.zeros(shape, dtype=int)
    for n, target in enumerate(targets):
        read = [start, *target]
        due = [*target, end]
        inputs[: len(read), n] = read
        outputs[: len(due), n] = due
    counts = np.arange(len(outputs))[:, None] <= lengths
    return inputs, outputs, counts


def reverse_sources(x, lengths):
    """Each column backwards within its own length, the padding where it was: x (T, N), lengths (N,) -> (T, N).

    >>> reverse_sources(np.array([[5, 4], [3, 0]]), np.array([2, 1])).T.tolist()
    [[3, 5], [4, 0]]
    """
    t = np.arange(len(x))[:, None]
    row = np.where(t < lengths, lengths - 1 - t, t)
    return x[row, np.arange(x.shape[1])]
