"""What a decoder says by itself: the likeliest word at each step, or the best of several beginnings kept alive."""

from typing import Any, NamedTuple

import numpy as np


def greedy(step, state, N, start, end, limit):
    """N translations, each a list of symbols without the end.

    step(symbols (N,), state) -> scores (N, V), state. It begins with `start` for all, reads what it said, and stops
    once every sentence has said `end`, or has `limit` words.

    >>> greedy(lambda symbols, state: (np.eye(6)[symbols + 1], None), None, 2, start=1, end=4, limit=9)
    [[2, 3], [2, 3]]
    """
    symbols, found, alive = np.full(N, start), [[] for _ in range(N)], np.ones(N, dtype=bool)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        alive = alive & (symbols != end)
        if not alive.any():
            break
        for n in np.flatnonzero(alive):
            found[n].append(int(symbols[n]))
    return found


class Hypothesis(NamedTuple):
    """A beginning: its symbols, the sum of their log-probabilities, the state after them, whether it has ended."""

    symbols: list
    log_p: float
    state: Any
    ended: bool


def beam(step, state, width, start, end, limit):
    """Translations of one source: [(symbols without the end, log-probability)], the likeliest first, at most `width`.

    step as in `greedy`, for one sentence. What has ended keeps its place in the beam; the search stops where all have.
    """
    kept = [Hypothesis([], 0.0, state, False)]
    for _ in range(limit + 1):
        if all(each.ended for each in kept):
            break
        new = [each for each in kept if each.ended]
        for each in kept:
            if not each.ended:
                scores, after = step(np.array([each.symbols[-1] if each.symbols else start]), each.state)
                log_p = scores[0] - scores[0].max()
                log_p = log_p - np.log(np.exp(log_p).sum())
                for symbol in np.argsort(-log_p)[: width + 1]:
                    said = each.symbols if symbol == end else [*each.symbols, int(symbol)]
                    new.append(Hypothesis(said, each.log_p + float(log_p[symbol]), after, symbol == end))
        kept = sorted(new, key=lambda each: -each.log_p)[:width]
    return [(each.symbols, each.log_p) for each in kept]
