r"""Tasks that ask how much a network remembers, generated here, and how much it did, in bits.

Every task gives x (T, N, D), one-hot symbols at each step, and the right answers (A, N) to the last A steps, whole
numbers. Copying is that of Graves, Wayne and Danihelka 2014, "Neural Turing Machines", arXiv 1410.5401, section 4.1,
with symbols for their vectors; recall that of Ba and others 2016, "Using Fast Weights to Attend to the Recent Past",
arXiv 1610.06258, section 4.1, with a pair in one step.
"""

import numpy as np

ALPHABET = 8  # symbols to copy and values to recall: 3 bits each
KEYS = 24


def copying(length, delay, N, rng):
    """A word of `length` symbols, a pause, and the word once more: x (2 length + delay, N, 10), answers (length, N).

    Of the ten entries of a step the last but one says "pause", the last "say the next one".

    >>> x, answers = copying(3, 2, 5, np.random.default_rng(0))
    >>> x.shape, answers.shape, bool((x[:3, :, :8].argmax(axis=2) == answers).all())
    ((8, 5, 10), (3, 5), True)
    """
    answers = rng.integers(ALPHABET, size=(length, N))
    x = np.zeros((2 * length + delay, N, ALPHABET + 2))
    x[:length, :, :ALPHABET] = np.eye(ALPHABET)[answers]
    x[length : length + delay, :, ALPHABET] = 1
    x[length + delay :, :, ALPHABET + 1] = 1
    return x, answers


def recall(pairs, N, rng):
    """So many pairs of a key and a value, one a step, no key twice; then a key alone: x (pairs + 1, N, 32), its value
    (1, N). The first 24 entries of a step are the key, the rest the value.

    >>> x, answers = recall(4, 5, np.random.default_rng(0))
    >>> x.shape, x.sum(axis=2)[:, 0].tolist()
    ((5, 5, 32), [2.0, 2.0, 2.0, 2.0, 1.0])
    """
    keys = rng.permuted(np.tile(np.arange(KEYS), (N, 1)), axis=1)[:, :pairs].T  # (pairs, N)
    values = rng.integers(ALPHABET, size=(pairs, N))
    asked = rng.integers(pairs, size=N)
    x = np.zeros((pairs + 1, N, KEYS + ALPHABET))
    x[:-1, :, :KEYS], x[:-1, :, KEYS:] = np.eye(KEYS)[keys], np.eye(ALPHABET)[values]
    x[-1, :, :KEYS] = np.eye(KEYS)[keys[asked, np.arange(N)]]
    return x, values[asked, np.arange(N)][None]


def parity(T, N, rng):
    """Pulses, 0 or 1, and after each step whether there have been an odd number of them: x (T, N, 2), (T, N).

    >>> x, answers = parity(6, 1, np.random.default_rng(0))
    >>> x[:, 0, 1].astype(int).tolist(), answers[:, 0].tolist()
    ([1, 1, 1, 0, 0, 0], [1, 0, 1, 1, 1, 1])
    """
    pulses = rng.integers(2, size=(T, N))
    return np.eye(2)[pulses], pulses.cumsum(axis=0) % 2


def bits_recalled(p, answers):
    r"""What is known of the answers, in bits: at each of A steps $\log_2 K$ minus the mean of $-\log_2 p$, but no less
    than 0, summed over the steps. p (A, N, K), answers (A, N) of whole numbers.

    >>> p = np.array([[[0.5, 0.5, 0, 0]], [[0, 0, 0, 1.0]], [[1.0, 0, 0, 0]]])
    >>> bits_recalled(p, np.array([[0], [3], [1]]))  # a half, all, and worse than a guess
    3.0
    """
    right = np.take_along_axis(p, answers[:, :, None], axis=2)[:, :, 0]
    surprise = -np.log2(np.maximum(right, np.finfo(float).tiny)).mean(axis=1)
    return float(np.maximum(np.log2(p.shape[2]) - surprise, 0).sum())  # eq. limits-bits
