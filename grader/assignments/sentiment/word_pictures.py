"""Pictures of what happens at each word: vectors while padding grows, shares of attention, a loss at every word."""

import numpy as np

from grader.assignments.sentiment import assembled_reference
from grader.assignments.sentiment.pictures import small_weights
from grader.judging.charts import Line, coloured, lines, number, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.sentiment import classifier, measures, packing, pooling
from lstm_ref.sentiment.words import words

SENTENCES = ("It is funny, but not good.", "Dull.", "A dull beginning, but a wonderful end.")


def _batch():
    """The sentences as words, and as a batch x (T, N) with its lengths (N,)."""
    codes = [[int(code) for code in classifier.small().encode(sentence)] for sentence in SENTENCES]
    return [words(sentence) for sentence in SENTENCES], *packing.pad_batch(codes)


def _rows(labels, names, values):
    """A coloured row for each sentence; the spaces have no colour, nor has padding, which is not there."""
    for n, label in enumerate(labels):
        spaced = np.zeros(2 * len(names[n]))
        spaced[::2] = values[: len(names[n]), n]
        yield label, [part for name in names[n] for part in (name, " ")], spaced


def _told(names, values):
    parts = [f"{name} {number(values[t, n])}" for n, row in enumerate(names) for t, name in enumerate(row)]
    return ", ".join(parts)


@picture
def pooled(last_state, masked_mean):
    """One number of each vector of a sentence of six words, while rows of padding come behind it."""
    h, rows, charts, notes = np.sin(np.arange(1.0, 7))[:, None, None], range(11), [], []
    padded = [np.concatenate([h, np.full((k, 1, 1), -1.0)]) for k in rows]
    asked = (
        ("last state", last_state, pooling.last_state, lambda h: h[-1]),
        ("mean", masked_mean, pooling.masked_mean, lambda h: h.mean(axis=0)),
    )
    for name, theirs, ours, blind in asked:

        def found(pool):
            of_one = numbers_of(pool, (1, 1))
            return np.round([of_one(each, np.array([6])).item() for each in padded], 12)

        values, note = of_either(found, theirs, ours, name=ours.__name__)
        notes.append(note)
        all_rows = Line([blind(each).item() for each in padded], "of all rows", x=rows, faint=True)
        charts.append(
            lines([Line(values, "yours", x=rows), all_rows], x="rows of padding", title=f"The {name}", size=(360, 210))
        )
    show(*charts, notes=notes)


@picture
def shared(attention_pool):
    """Three sentences in one batch, each word in the colour of its share; the scores are those of the classifier."""
    weights, (names, x, lengths) = small_weights(), _batch()
    y = assembled_reference.read(x, lengths, weights)
    padding = np.arange(len(x))[:, None] >= lengths
    h, scores = np.where(padding[:, :, None], np.nan, y), np.where(padding, 99.0, y @ weights["attention"])

    def second(function):
        return lambda *batch: function(*batch)[1]

    asked = numbers_of(second(attention_pool), x.shape)
    shares, note = or_ours(asked, second(pooling.attention_pool), h, scores, lengths, name="attention_pool")
    totals = [f"in all {number(round(float(total), 3))}" for total in shares.sum(axis=0)]
    show(
        coloured([*_rows(totals, names, shares)], title="The shares of the words", says=f"{_told(names, shares)}."),
        notes=[note],
    )


@picture
def at_every_word(masked_loss):
    """The loss of one word by its score, and what the gradient asks of the classifier after each word; the loss of all
    beside the mean of the words' own."""
    scores, weights, (names, x, lengths) = np.linspace(-6, 6, 61), small_weights(), _batch()
    a, y = np.full(x.shape, np.nan), np.array([0, 0, 1])
    for n, length in enumerate(lengths):
        begun = [x[: t + 1, n].tolist() for t in range(length)]
        parts = weights, packing.pad_batch, assembled_reference.read, pooling.attention_pool
        a[:length, n] = assembled_reference.praise_score(begun, *parts)

    def alone(loss):
        of_one = numbers_of(lambda *args: loss(*args)[0], ())

        def each(scores, label):
            return [float(of_one(np.array([[score]]), np.array([label]), np.array([1]))) for score in scores]

        words = [cost for n, length in enumerate(lengths) for cost in each(a[:length, n], y[n])]
        return each(scores, 1), each(scores, 0), np.mean(words)

    (praise, blame, mean), one = of_either(alone, masked_loss, measures.masked_loss, name="masked_loss")
    asked = numbers_of(masked_loss, (), x.shape)
    (loss, da), two = or_ours(asked, measures.masked_loss, a, y, lengths, name="masked_loss")
    wanted = -np.asarray(da, dtype=float) * lengths.sum()
    labels = [("blame", "praise")[label] for label in y]
    show(
        lines(
            [Line(praise, "praise", x=scores), Line(blame, "blame", x=scores)],
            x="score after a word",
            y="loss of the word",
            title="What a word costs",
            size=(360, 230),
        ),
        coloured(
            [*_rows(labels, names, wanted)],
            title=f"Loss {number(float(loss))}, its words alone {number(mean)}; blue: should rise, orange: fall",
            width=460,
            says=f"{_told(names, wanted)}.",
        ),
        notes=[one, two],
    )
