"""Mistakes in padding and packing, as edits of `lstm_ref.sentiment.packing`."""

import numpy as np

from grader.assignments.sentiment.problems import draw_lengths, ragged
from grader.judging.diagnosis import Bug, Diagnosis

PAGE = "08-sentiment.html#"
LENGTHS = "lengths = np.array([len(sentence) for sentence in sentences])"
ZEROS = "x = np.zeros((lengths.max(), len(sentences)), dtype=int)"
PUT = "x[: len(sentence), n] = sentence"
END = "return x, lengths"


def pad(old, new, words):
    return Bug(old, new, f"your pad_batch {words}.", PAGE + "sentiment-padding")


AT_ONCE = pad(ZEROS + "\n    for n, sentence in enumerate(sentences):\n        " + PUT, "x = np.array(sentences).T", "makes an array of the lists at once, which takes sentences of one length only")  # fmt: skip
PAD_BUGS = [
    pad(END, "return x.T, lengths", "returns one row a sentence, (N, T): here arrays are time-major, (T, N), one column a sentence"),
    pad(PUT, "x[len(x) - len(sentence) :, n] = sentence", "puts the padding in front: it belongs behind the end, so that the first word is row 0 of every column"),
    pad(LENGTHS, f"sentences = [list(sentence) for sentence in sentences]\n    {LENGTHS}\n    sentences = [sentence * (int(lengths.max()) // len(sentence) + 1) for sentence in sentences]\n    sentences = [sentence[: int(lengths.max())] for sentence in sentences]", "repeats a sentence until the column is full: the rest is padding, 0"),
    pad(PUT, "x[:, n] = sentence[-1]\n        x[: len(sentence), n] = sentence", "repeats the last word to the end: the rest is padding, 0"),
    pad(ZEROS, "x = np.full((lengths.max(), len(sentences)), -1)", "pads with -1: padding is the number 0"),
    pad(ZEROS, "x = np.ones((lengths.max(), len(sentences)), dtype=int)", "pads with 1, which is a word: padding is the number 0"),
    pad(END, "return x[: lengths.min()], lengths", "cuts all sentences to the shortest: the longest says how many rows there are"),
    pad(END, "return x, lengths - 1", "returns the numbers of the last words, one too few: a length counts words"),
    pad(END, "return x, np.full(len(lengths), len(x))", "returns the length of the longest for all"),
    pad(END, "return x, (x > 1).sum(axis=0)", "does not count the words with the number 1: only 0 is padding"),
    pad(END, "return x, np.argmax(x == 0, axis=0)", "takes the first 0 for the end: a column without padding has none, and argmax says 0"),
    pad(ZEROS, "x = np.zeros((lengths.max() + 1, len(sentences)), dtype=int)", "has a row of padding more than the longest sentence needs"),
    pad(END, "order = np.argsort(-lengths, kind='stable')\n    return x[:, order], lengths[order]", "sorts the sentences by length: each should keep its column"),
    pad(END, "order = np.argsort(-lengths, kind='stable')\n    return x[:, order], lengths", "sorts the columns by length and leaves the lengths where they were"),
    pad(END, "return x, np.sort(lengths)[::-1].copy()", "sorts the lengths and leaves the columns where they were"),
    pad(END, "return x[::-1].copy(), lengths", "turns time round: row 0 holds the first words"),
    pad(PUT, "x[: len(sentence), n] = sorted(sentence)", "sorts the words of each sentence: their order is what is to be read"),
    AT_ONCE,
    pad(PUT, "x[: len(sentence) - 1, n] = sentence[:-1]", "leaves the last word of each sentence out"),
]  # fmt: skip

ORDER = 'order = np.argsort(-lengths, kind="stable")'
SORTED = "x, state = x[:, order], state[order]"
ALIVE = "alive = np.sum(lengths > t)"
STEP = "moved = step(x[t, :alive], state[:alive])"
KEPT = "state = np.concatenate([moved, state[alive:]])"
LOOP = "for t in range(lengths.max()):"
BACK = "restored = np.empty_like(state)\n    restored[order] = state\n    return restored"


def pack(old, new, words):
    return Bug(old, new, f"your read_packed {words}.", PAGE + "sentiment-packing")


PACK_BUGS = [
    pack(BACK, "return state", "returns the states in the order of the lengths: put each back into its own sentence's row"),
    pack(BACK, "return state[order]", "sorts the states once more: to undo an order, assign to the rows that it names, or use its argsort"),
    pack(ALIVE, "alive = np.sum(lengths >= t)", "reads one word too many: a sentence of length 3 has words at t = 0, 1 and 2, so t < length"),
    pack(ALIVE, "alive = np.sum(lengths > t + 1)", "stops one word too early: a sentence of length 3 has words at t = 0, 1 and 2"),
    pack(ALIVE, "alive = len(lengths)", "reads the padding: the state of a short sentence moves on after its last word"),
    pack(ALIVE, "alive = max(1, np.sum(lengths > len(x) - 1 - t))", "lets sentences join in one by one: all begin at t = 0, and the short ones end first"),
    pack(ORDER, "order = np.arange(len(lengths))", "does not sort by length: the first rows are then not those that still have a word"),
    pack(ORDER, 'order = np.argsort(lengths, kind="stable")', "sorts the shortest first: those that still have a word are then the last rows"),
    pack(SORTED, "x = x[:, order]", "sorts the sentences and not their first states, which belong to them"),
    pack(SORTED, "state = state[order]", "sorts the states and not the sentences, whose states they are"),
    pack(KEPT, "state = np.concatenate([moved, 0 * state[alive:]])", "sets the state of a sentence to zero once it has ended: it should keep the state after its last word"),
    pack(SORTED, "x, state = x[:, order], 0 * state", "begins from zeros: the first state is given"),
    pack(KEPT, "state = np.concatenate([moved, state[alive:]]) if t == len(x) - 1 else state", "never hands the state on: every step begins from the first one"),
    pack(LOOP, "for t in range(lengths.max() - 1):", "leaves the last step out: range(T - 1) has one too few"),
    pack(LOOP, "for t in range(1, lengths.max()):", "leaves the first word out"),
    pack(LOOP, "for t in reversed(range(lengths.max())):", "reads backwards"),
    pack(STEP, "moved = step(x[t, :alive], state[-alive:] if alive else state[:0])", "gives step the last rows of the state, which belong to shorter sentences"),
    pack(BACK, "restored = np.empty_like(state)\n    restored[order[::-1]] = state\n    return restored", "puts the states back in the reverse order"),
    pack(KEPT, "state = np.concatenate([moved, state[alive:]])[np.argsort(-lengths, kind='stable')]", "sorts again at every step: the order is made once"),
]  # fmt: skip


# of what the twins above do not show: kinds of numbers, and what was asked on the way to the right states
FLOATS = Diagnosis(
    "your pad_batch returns floating-point numbers where whole ones are asked for: words and lengths are whole numbers, since they are indices. np.zeros(shape, dtype=int) makes such.",
    PAGE + "sentiment-padding",
)
ONE_BY_ONE = Diagnosis(
    "your read_packed calls step more often than once for each t, perhaps with one sentence at a time: give it all sentences that still have a word at once.",
    PAGE + "sentiment-packing",
)
NOBODY = Diagnosis(
    "your read_packed calls step with no rows where all sentences are over: x may have rows behind the last word of the longest.",
    PAGE + "sentiment-packing",
)
OTHERS = Diagnosis(
    "your read_packed gives step other rows than those of the sentences that still have a word.",
    PAGE + "sentiment-packing",
)


def asked_otherwise(rows, lengths):
    """The diagnosis of right states on whose way step was asked about these rows, for sentences of these lengths."""
    some = [each for each in rows if len(each)]
    if sum(map(len, some)) != lengths.sum():
        return [OTHERS]
    return [ONE_BY_ONE if len(some) > lengths.max() else NOBODY if len(some) < len(rows) else OTHERS]


def padded(rng):
    """Problems for pad_batch, a word with the number 1 among them."""
    problems = [ragged(rng, 2, 2), ragged(rng, 3, 4), ragged(rng, 5, 3), ragged(rng, 4, 7)]
    return [[[4, 1, 6], [9]], [[2], [8, 5]], *problems]


def rows(D, K, W, U):
    """A step that treats each row alike."""
    return lambda x_t, state: np.tanh(np.asarray(x_t, float) @ W.T + np.asarray(state, float) @ U.T + 0.1)


def read(rng):
    """Problems for read_packed, of lengths in an order that is neither falling nor its own inverse."""
    found = []
    for T, N, D, K in ((3, 3, 2, 1), (4, 4, 3, 2), (6, 5, 2, 3)):
        step = rows(D, K, rng.normal(size=(K, D)), rng.normal(size=(K, K)) / K**0.5)
        lengths = draw_lengths(rng, T, N)
        lengths[:3] = 1, T, 2  # of three alone, round in a ring: so whoever goes the same way again does not come back
        found.append((step, rng.normal(size=(T, N, D)), lengths, rng.normal(size=(N, K))))
    return found


def where(problem):
    x, lengths, _ = problem
    return f" (with T = {len(x)}, lengths {', '.join(map(str, lengths))})"
