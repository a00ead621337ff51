"""What a language model is trained on and judged by: contiguous streams of a text, perplexity, bits per character."""

import numpy as np


def chunks(codes, N, T):
    """A text cut into N contiguous streams side by side, and these into chunks (x, y) of T steps, the last as is left.

    codes (length,) of symbol numbers -> list of (x, y), (T, N) each. Row t + 1 of a column is what follows row t, also
    from the last row of a chunk to the first of the next, and y is the symbol after x. What does not fill a row is left
    out. Raises ValueError where nothing is left.

    >>> [(x.tolist(), y.tolist()) for x, y in chunks(np.arange(8), N=2, T=2)]
    [([[0, 3], [1, 4]], [[1, 4], [2, 5]]), ([[2, 5]], [[3, 6]])]
    """
    steps = (len(codes) - 1) // N  # in a stream: the last symbol of all is a target only
    if steps < 1:
        raise ValueError(f"codes: expected more than N = {N} of them, got {len(codes)}")
    x = codes[: N * steps].reshape(N, steps).T  # (steps, N)
    y = codes[1 : N * steps + 1].reshape(N, steps).T
    return [(x[start : start + T], y[start : start + T]) for start in range(0, steps, T)]


def perplexity(log_p, base=np.e):
    """What the symbols that came cost: log_p holds the logarithm of each one's probability, to the base.

    The base of a logarithm is a unit, like feet or metres: perplexity does not depend on it.

    >>> perplexity(np.log([0.5, 0.125])).round(6), perplexity(np.log2([0.5, 0.125]), base=2)
    (np.float64(4.0), np.float64(4.0))
    """
    return base ** -np.mean(log_p)  # eq. lm-perplexity


def bits_per_character(log_p, characters):
    """Bits for each of the `characters` that the tokens spell, whatever the tokens are; log_p in nats.

    >>> bits_per_character(np.log([0.5, 0.125]), characters=8).round(6)
    np.float64(0.5)
    """
    return -np.sum(log_p) / np.log(2) / characters  # eq. lm-bits
