"""What the checks ask about: lists of symbols, batches, scores, keys, models to search, all sizes different."""

import numpy as np

from grader.assignments.sentiment.problems import draw_lengths


def ragged(rng, N, longest, low=3, high=12):
    """N lists of symbols, one of them as long as the longest and one shorter."""
    return [
        [int(symbol) for symbol in rng.integers(low, high, size=length)] for length in draw_lengths(rng, longest, N)
    ]


def sources(rng, T, N, junk=0):
    """x (T, N) of symbols, `junk` behind each end, and lengths (N,)."""
    x, lengths = rng.integers(1, 50, size=(T, N)), draw_lengths(rng, T, N)
    return np.where(np.arange(T)[:, None] < lengths, x, junk), lengths


def scored(rng, T, N, V, junk=None, scale=2.0):
    """Scores (T, N, V), outputs (T, N), 0 at padding, and counts (T, N)."""
    scores, lengths = scale * rng.normal(size=(T, N, V)), draw_lengths(rng, T, N)
    counts = np.arange(T)[:, None] < lengths
    if junk is not None:
        scores[~counts] = junk
    return scores, np.where(counts, rng.integers(1, V, size=(T, N)), 0), counts


def looked(rng, T, N, H, junk=None, scale=1.5):
    """A query (N, H), keys (T, N, H), `junk` at padding, and lengths (N,)."""
    keys, lengths = scale * rng.normal(size=(T, N, H)), draw_lengths(rng, T, N)
    if junk is not None:
        keys[np.arange(T)[:, None] >= lengths] = junk
    return scale * rng.normal(size=(N, H)), keys, lengths


def speaker(rng, V, end, until=None, first=1):
    """A step (symbols (N,), state (N, 2)) -> scores (N, V), state: the scores hang on the last symbol, on how many steps
    there were, and on which sentence it is. Each sentence ends at a step of its own, from `first` to before `until`; never, without."""
    by_symbol, by_step, by_place = (2 * rng.normal(size=(40, V)) for _ in range(3))
    stops = rng.integers(first, until, size=40) if until else np.full(40, 10**6)

    def step(symbols, state):
        symbols, state = np.asarray(symbols).astype(int), np.asarray(state, dtype=float)
        steps, place = state[:, 0].astype(int), state[:, 1].astype(int)
        scores = by_symbol[symbols] + by_step[steps % 40] + by_place[place % 40]
        scores[:, end] = np.where(steps == stops[place % 40], 99.0, -99.0)  # after its end it says other words
        return scores, np.stack([state[:, 0] + 1, state[:, 1]], axis=1)

    return step


def first_state(N):
    """The first state of N sentences for `speaker`."""
    return np.stack([np.zeros(N), np.arange(N)], axis=1)


def decoding(rng, T, N, E, H, V):
    """The arguments of a decoder's step but for the functions: symbols, state, keys, lengths, weights."""
    _, keys, lengths = looked(rng, T, N, H)
    keys = np.tanh(keys) * (np.arange(T)[:, None] < lengths)[:, :, None]
    weights = {
        "target": 1.5 * rng.normal(size=(V, E)),
        "decoder": (rng.normal(size=(4 * H, E)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)),
        "query": rng.normal(size=(H, H)),
        "combine": rng.normal(size=(H, 2 * H)),
        "readout": 2 * rng.normal(size=(V, H)),
        "bias": rng.normal(size=V),
    }
    state = np.tanh(rng.normal(size=(N, H))), rng.normal(size=(N, H))
    return rng.integers(1, V, size=N), state, keys, lengths, weights


def lists(texts):
    """Lists of symbols in words, for a sentence to the learner."""
    return ", ".join(str([int(symbol) for symbol in text]) for text in texts)
