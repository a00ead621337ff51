"""Pictures of paths counted: how many say a string, what all of them cost, what a search finds of it."""

from itertools import product

import numpy as np

from grader.assignments.speech import reference as ours
from grader.judging.charts import bars, heat, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.speech import ctc

LABELS = "–ab"  # the blank, and two labels
T = 5
STRINGS = [1], [1, 2], [1, 1], [1, 2, 1]


def spelt(labels):
    return "".join(LABELS[int(label)] for label in labels) or "nothing"


def log_y():
    """The log-probabilities (T, 3) of a network that is not sure of much: the best path says abb, all paths ab."""
    return ctc.log_softmax(1.2 * np.random.default_rng(21).normal(size=(T, len(LABELS))))


def paths(T):
    return [list(path) for path in product(range(len(LABELS)), repeat=T)]


def probabilities():
    """The probability of each string, a tuple of labels: that of all paths that say it, one by one."""
    found, y = {}, log_y()
    for path in paths(T):
        said = tuple(ours.collapse(path))
        found[said] = found.get(said, 0) + np.exp(y[np.arange(T), path].sum())
    return found


@picture
def counted(collapse):
    """How many paths of four steps say each string of up to two labels, and some of them."""
    strings = [(), (1,), (2,), (1, 2), (2, 1), (1, 1), (2, 2)]

    def said(collapse):
        found = [tuple(int(label) for label in collapse(list(path))) for path in paths(4)]
        assert all(label in range(len(LABELS)) for each in found for label in each)
        return found

    found, note = of_either(said, collapse, ours.collapse, name="collapse")
    some = [(spelt(path), spelt(each)) for path, each in zip(paths(4), found, strict=True)]
    rows = [some[k] for k in (13, 14, 30, 31, 40, 66)]
    show(
        bars([spelt(each) for each in strings], [found.count(each) for each in strings], title="Paths of four steps"),
        heat(
            np.zeros((len(rows), 1)),
            [path for path, _ in rows],
            ["says"],
            words=[[text] for _, text in rows],
            title="Some of them",
        ),
        notes=[note],
    )


@picture
def summed(ctc_forward, ctc_loss):
    """The table of a string, and what strings cost by it, beside the sum over all paths, one by one."""
    y, right, notes = log_y(), probabilities(), []

    def table(target):
        shape = T, 2 * len(target) + 1
        found, note = or_ours(numbers_of(ctc_forward, shape), ours.ctc_forward, y, target, name="ctc_forward")
        notes.append(note)
        return found

    def cost(target):
        found, note = or_ours(numbers_of(ctc_loss, ()), ours.ctc_loss, table(target), name="ctc_loss")
        notes.append(note)
        return float(found)

    places = [LABELS[k] for k in ctc.with_blanks(STRINGS[2])]
    show(
        heat(
            np.exp(table(STRINGS[2])).T,
            places,
            range(1, T + 1),
            digits=3,
            title="Your table of aa: the probability of all beginnings",
            x="step",
        ),
        bars(
            [spelt(target) for target in STRINGS],
            [cost(target) for target in STRINGS],
            beside=[-np.log(right[tuple(target)]) for target in STRINGS],
            title="What strings cost: the diamonds add up their paths",
            x="nats",
        ),
        notes=notes,
    )


@picture
def searched(prefix_beam):
    """The likeliest strings that a narrow and a wide beam find, beside the probability of all of their paths."""
    y, right, charts, notes = log_y(), probabilities(), [], []

    def listed(prefix_beam, width):
        found = [(tuple(int(label) for label in labels), float(score)) for labels, score in prefix_beam(y, width)]
        assert found
        assert all(label in range(1, len(LABELS)) for labels, _ in found for label in labels)
        return found[:5]

    for width in (1, 16):
        found, note = of_either(listed, prefix_beam, ours.prefix_beam, width, name="prefix_beam")
        charts.append(
            bars(
                [spelt(labels) for labels, _ in found],
                np.exp([score for _, score in found]),
                beside=[right.get(labels, 0) for labels, _ in found],
                title=f"A beam of width {width}",
                most=max(right.values()),
                width=340,
            )
        )
        notes.append(note)
    show(*charts, notes=notes)
