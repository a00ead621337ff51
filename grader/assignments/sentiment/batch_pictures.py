"""Pictures of a batch: sentences beside each other, how much of it is padding, what of it was read."""

import numpy as np

from grader.assignments.sentiment.word_pictures import SENTENCES
from grader.judging.charts import bars, heat, show
from grader.judging.pictures import of_either, or_ours, picture
from lstm_ref.sentiment import classifier, packing

CODES = ([11, 4, 7], [3, 9, 2, 8, 5], [6], [12, 10, 1, 14])
LONGEST = 100  # rows that a batch may have


def _batch(pad_batch, sentences):
    """The sentences as a batch x (T, N), and their lengths (N,)."""
    x, lengths = (np.asarray(part) for part in pad_batch([list(sentence) for sentence in sentences]))
    assert x.shape == (len(x), len(sentences))
    assert lengths.shape == (len(sentences),)
    assert all(np.issubdtype(part.dtype, np.integer) for part in (x, lengths))
    assert 1 <= lengths.min() <= lengths.max() <= len(x) <= LONGEST
    return x, lengths


def _fields(read, x, lengths):
    """Which fields of a batch a packed reading asks about, (T, N) of booleans."""
    seen, t, columns = np.zeros(x.shape, dtype=bool), iter(range(len(x))), np.arange(x.shape[1])

    def step(x_t, state):
        seen[next(t)] |= np.isin(columns, np.asarray(x_t)[:, 0])
        return state

    read(step, np.broadcast_to(columns[None, :, None], (*x.shape, 1)), lengths, np.zeros((x.shape[1], 1)))
    assert seen.any()
    return seen


@picture
def packed(pad_batch, read_packed):
    """Each sentence of a batch, and what of it was read."""
    (x, lengths), note = of_either(_batch, pad_batch, packing.pad_batch, CODES, name="pad_batch")
    seen, other = or_ours(
        _fields, lambda _, *batch: _fields(packing.read_packed, *batch), read_packed, x, lengths, name="read_packed"
    )
    rows, steps = [f"sentence {n}" for n in range(1, 1 + len(CODES))], range(1, 1 + len(x))
    show(
        heat(
            seen.T,
            rows,
            steps,
            words=x.T.tolist(),
            x="step t",
            title="What of a batch was read",
            says="Of each field, its word, and 1 if it was read.",
        ),
        notes=[note, other],
    )


@picture
def padded(pad_batch):
    """A batch of three sentences, one column each; and how much of eight batches is padding, in two orders."""
    codes = [[int(code) for code in classifier.small().encode(sentence)] for sentence in SENTENCES]
    names, many = classifier.small().words, [[1] * int(count) for count in np.random.default_rng(2).geometric(0.08, 64)]

    def shares(pad_batch):
        of_each = []
        for order in (many, sorted(many, key=len)):
            batches = [_batch(pad_batch, order[k : k + 8]) for k in range(0, 64, 8)]
            fields = sum(x.size for x, _ in batches)
            of_each.append(100 * (1 - sum(lengths.sum() for _, lengths in batches) / fields))
        return of_each

    (x, lengths), note = of_either(_batch, pad_batch, packing.pad_batch, codes, name="pad_batch")
    empty, other = of_either(shares, pad_batch, packing.pad_batch, name="pad_batch")
    show(
        heat(
            np.arange(len(x))[:, None] < lengths,
            range(len(x)),
            [f"{length} words" for length in lengths],
            words=[[names[code % len(names)] if code else "0" for code in row] for row in x],
            y="row",
            title="Three sentences in your batch",
            says="Of each field, its word, and 1 if your lengths say that it belongs to the sentence.",
        ),
        bars(["as they come", "sorted"], empty, title="Padding in eight batches", x="% of all fields", width=330),
        notes=[note, other],
    )
