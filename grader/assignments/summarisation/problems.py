"""What the checks ask about: texts, documents, batches of sentences, scores, shares, all sizes different."""

import numpy as np

from grader.assignments.sentiment.problems import draw_lengths
from lstm_ref import lstm

WORDS = ["a", "the", "list", "of", "parameter", "parameters", "by", "key", "in", "other", "sort", "return"]


def text(rng, length, kinds=None):
    """A list of words, of a few kinds, so that they repeat."""
    return [str(word) for word in rng.choice(WORDS[:kinds], size=length)]


def rewritten(rng, words, kinds):
    """A text with some words changed, left out, said twice, and two that stand side by side exchanged."""
    made = []
    for word in words:
        toss = rng.random()
        made += (
            [str(rng.choice(WORDS[:kinds]))] if toss < 0.2 else [word, word] if toss < 0.35 else [word] * (toss < 0.8)
        )
    made = made or text(rng, 2, kinds)
    k = int(rng.integers(len(made)))
    made[k : k + 2] = made[k : k + 2][::-1]
    return made


def pair(rng, kinds=None):
    """A summary and a reference, of different lengths, with words in common."""
    kinds = kinds or int(rng.integers(3, 8))
    reference = text(rng, int(rng.integers(4, 10)), kinds)
    summary = rewritten(rng, reference, kinds)
    if len(summary) == len(reference):
        summary = [*summary, reference[0]]
    return (summary, reference) if rng.random() < 0.5 else (reference, summary)


def documents(rng, N):
    """N documents; early words of WORDS stand in many of them, and are repeated."""
    share = 1 / np.arange(1, len(WORDS) + 1)
    return [
        [str(word) for word in rng.choice(WORDS, size=int(rng.integers(2, 8)), p=share / share.sum())] for _ in range(N)
    ]


def sentences(rng, S, kinds=7):
    """S sentences of different lengths in which words repeat, and the weight of each word."""
    weight = {word: float(value) for word, value in zip(WORDS, 1 + 2 * rng.random(len(WORDS)), strict=True)}
    return [text(rng, int(rng.integers(1, 7)), kinds) for _ in range(S)], weight


def numbered(rng, S, N, W, V, E, junk=None):
    """Word numbers x (S, N, W), 0 behind each sentence's end, some sentences empty, and an embedding (V, E)."""
    x = rng.integers(1, V, size=(S, N, W))
    ends = rng.integers(0, W + 1, size=(S, N))
    ends[0, 0] = W
    x[np.arange(W) >= ends[..., None]] = 0
    embedding = rng.normal(size=(V, E))
    if junk is not None:
        embedding[0] = junk
    return x, embedding


def run(vectors, params):
    """What is given to `choices`: an LSTM from a zero state, v (S, N, E) -> h (S, N, H)."""
    v = np.asarray(vectors, dtype=float)
    params = lstm.Params(*(np.asarray(each) for each in params))
    with np.errstate(all="ignore"):  # what stands in the padding may be anything
        return lstm.forward(v, lstm.zero_state(v.shape[1], params.W_h.shape[1]), params)[0]


def scored(rng, S, N, E, H, junk=None, scale=1.0):
    """The arguments of `choices`: vectors (S, N, E), with `junk` behind each document, lengths, weights, run."""
    vectors, lengths = scale * rng.normal(size=(S, N, E)), draw_lengths(rng, S, N)
    if junk is not None:
        vectors[np.arange(S)[:, None] >= lengths] = junk

    def params():
        return rng.normal(size=(4 * H, E)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)

    weights = {"ahead": params(), "back": params(), "readout": 2 * rng.normal(size=2 * H)}
    return vectors, lengths, weights, run


def pointing(rng, N, V, T, extra, scale=1.0):
    """The arguments of `mixture`: scores (N, V), shares (T, N), source (T, N), g (N,), size. Words repeat in a source,
    and some are none of the vocabulary's."""
    lengths = draw_lengths(rng, T, N)
    valid = np.arange(T)[:, None] < lengths
    few = rng.choice(np.arange(1, V + extra), size=max(2, T // 2))
    source = np.where(valid, rng.choice(few, size=(T, N)), 0)
    source[0] = V  # a word that only the source has
    shares = np.where(valid, rng.random((T, N)) + 0.05, 0.0)
    return scale * rng.normal(size=(N, V)), shares / shares.sum(axis=0), source, 0.1 + 0.8 * rng.random(N), V + extra


def due(rng, T, N, size, junk=None):
    """The arguments of `surprise`: p (T, N, size), outputs (T, N), 0 at padding, and counts (T, N)."""
    p = rng.random((T, N, size)) + 0.02
    p = p / p.sum(axis=2, keepdims=True)
    counts = np.arange(T)[:, None] < draw_lengths(rng, T, N)
    if junk is not None:
        p[~counts] = junk
    return p, np.where(counts, rng.integers(1, size, size=(T, N)), 0), counts


def sure(rng, T, N, size):
    """The arguments of `surprise`, where some words were all but certain, and others all but impossible."""
    p, outputs, counts = due(rng, T, N, size)
    p = p ** rng.choice([1.0, 8.0, 20.0], size=(T, N, 1))
    return p / p.sum(axis=2, keepdims=True), outputs, counts


def ranked(rng, S, low=1, high=9):
    """Scores (S,), some of them equal, and sizes (S,)."""
    return np.round(rng.random(S), 1), rng.integers(low, high, size=S)


def quoted(words):
    return "'" + " ".join(words) + "'"
