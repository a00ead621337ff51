"""Text out of a language model: the nucleus of a distribution, and beam search.

A temperature, and drawing a symbol, are in `character_model`.
"""

import numpy as np

from lstm_ref.text.character_model import softmax


def next_distribution(scores, temperature, mass):
    """What to draw the next symbol from: the nucleus of the softmax of scores (V,) at a temperature.

    >>> next_distribution(np.log([0.25, 0.5, 0.05, 0.2]), temperature=1.0, mass=0.7).round(3).tolist()
    [0.333, 0.667, 0.0, 0.0]
    """
    return nucleus(softmax(scores, temperature), mass)


def nucleus(p, mass):
    """The most probable symbols whose probabilities p (V,) together reach `mass`, as few as do, rescaled to sum to 1.

    All others get 0 (Holtzman and others 2020, The Curious Case of Neural Text Degeneration).

    >>> nucleus(np.array([0.25, 0.5, 0.05, 0.2]), mass=0.7).round(3).tolist()
    [0.333, 0.667, 0.0, 0.0]
    """
    order = np.argsort(-p, kind="stable")
    before = np.cumsum(p[order]) - p[order]  # what the more probable ones reach without this one
    kept = np.zeros_like(p)
    kept[order] = np.where(before < mass, p[order], 0)  # eq. lm-nucleus
    return kept / kept.sum()


def beam_search(next_log_p, width, length, end):
    """The most probable text that a beam finds, and its log-probability.

    next_log_p(tokens) gives log-probabilities (V,) of what follows a list of tokens. After each step the `width` best
    hypotheses live on. One that ends in the token `end` is complete: it is not extended, and keeps its place in the
    beam by its score. None gets longer than `length`. A width of 1 is greedy decoding.

    >>> tokens, log_p = beam_search(lambda tokens: np.log([0.6, 0.3, 0.1]), width=2, length=2, end=2)
    >>> tokens, log_p.round(3)
    ([0, 0], np.float64(-1.022))
    """
    beam = [([], 0.0)]
    for _ in range(length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                candidates.append((tokens, score))
                continue
            log_p = next_log_p(tokens)
            candidates += [([*tokens, v], score + log_p[v]) for v in range(len(log_p))]  # eq. lm-beam
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        beam = candidates[:width]
    return beam[0]
