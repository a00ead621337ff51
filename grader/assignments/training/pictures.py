"""Pictures of what a learner built: a loss that ignores padding, Adam in a valley, a stream in columns, an early end,
and how small a slip their tests notice."""

import numpy as np

from grader.assignments.bptt.slip_pictures import noticed
from grader.assignments.training import reference as ours
from grader.judging.charts import Line, coloured, heat, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture

PROVERB = "well begun is half done, and half trained is not trained."


@picture
def masked(masked_loss):
    """The gradient of a batch of four lengths, with NaN in the padding."""
    lengths, T, rng = np.array([9, 6, 4, 7]), 9, np.random.default_rng(0)
    mask = np.arange(T)[:, None] < lengths
    y, target = np.where(mask, rng.normal(size=(2, T, 4)), np.nan)
    (_, dy), note = or_ours(numbers_of(masked_loss, (), (T, 4)), ours.masked_loss, y, target, mask, name="masked_loss")
    rows = [f"{length} steps" for length in lengths]
    show(
        heat(
            dy.T,
            rows,
            range(1, T + 1),
            x="step t",
            title="Your gradient, with NaN in the padding",
            says="Behind its length, a row must be 0.",
        ),
        notes=[note],
    )


@picture
def in_a_valley(adam_step):
    """Adam and gradient descent on their way down a valley that is a hundred times steeper across than along."""
    steep, start, updates = np.array([1.0, 100.0]), np.array([-1.0, 0.6]), 150

    def adam(adam_step):
        step, theta, m, s, way = numbers_of(adam_step, (2,), (2,), (2,)), start, np.zeros(2), np.zeros(2), [start]
        for k in range(1, updates + 1):
            theta, m, s = step(theta, steep * theta, m, s, k, 0.05)
            way.append(theta)
        return np.array(way)

    way, note = of_either(adam, adam_step, ours.adam_step, name="adam_step")
    plain = start * (1 - 0.019 * steep) ** np.arange(updates + 1)[:, None]
    height = [0.5 * (steep * each**2).sum(axis=1) for each in (way, plain)]
    show(
        lines(
            [Line(way[:, 1], "Adam", x=way[:, 0]), Line(plain[:, 1], "descent", x=plain[:, 0])],
            x="along the valley",
            y="across",
            title="Two ways down a valley",
            size=(420, 240),
        ),
        lines(
            [Line(height[0], "Adam"), Line(height[1], "descent")],
            x="update",
            y="height",
            title="and how far down they are",
            log=True,
            size=(420, 240),
        ),
        notes=[note],
    )


def in_streams(pieces, N, letters):
    """Chunks (steps, N) of symbol numbers as rows of text, one a stream; every other chunk has another ground."""
    pieces = [np.asarray(piece) for piece in pieces]
    assert all(piece.ndim == 2 and piece.shape[1] == N for piece in pieces)
    grounds = np.concatenate([np.full(len(piece), (-1.0) ** k) for k, piece in enumerate(pieces)])
    columns = np.concatenate(pieces).T
    return [
        (f"column {n}", "".join(letters[int(code)] for code in column), grounds) for n, column in enumerate(columns)
    ]


@picture
def columns(stateful_batches):
    """A line in the columns of the chunks: each reads on from chunk to chunk."""
    letters = sorted(set(PROVERB))
    stream = np.array([letters.index(letter) for letter in PROVERB])

    def rows(stateful_batches):
        return in_streams([*stateful_batches(stream, 2, 7)[0]], 2, letters)

    found, note = of_either(rows, stateful_batches, ours.stateful_batches, name="stateful_batches")
    says = "Every other chunk has another ground."
    show(coloured(found, title="A line in two columns, cut into chunks of seven", says=says), notes=[note])


@picture
def stopped(early_stopping):
    """A validation loss, the epoch that is kept and the last that is run, for two sizes of patience."""
    epochs = np.arange(40)
    losses = 0.3 + np.exp(-epochs / 6) + 0.0006 * np.maximum(epochs - 12, 0) ** 2
    losses += 0.03 * np.random.default_rng(1).normal(size=40)
    charts, notes = [], []
    for patience in (2, 8):
        (best, last), note = or_ours(
            numbers_of(early_stopping, (), ()), ours.early_stopping, losses.copy(), patience, name="early_stopping"
        )
        places = [int(epoch) if 0 <= epoch < 40 else 0 for epoch in (best, last)]
        marks = [
            Line([losses[place]], name, x=[place], dots=True)
            for place, name in zip(places, ("kept", "ended"), strict=True)
        ]
        series = [Line(losses, "loss", x=epochs, faint=True), *marks]
        charts.append(lines(series, x="epoch", y="validation loss", title=f"Patience {patience}", size=(400, 230)))
        notes.append(note)
    show(*charts, notes=notes)


@picture
def unnoticed(test_masked_loss):
    """How much too large a loss or a gradient may be before the learner's tests notice."""

    def our_tests(masked_loss):
        rng = np.random.default_rng(0)
        y, target = rng.normal(size=(2, 4, 3))
        mask = np.arange(4)[:, None] < [4, 2, 3]
        for got, want in zip(masked_loss(y, target, mask), ours.masked_loss(y, target, mask), strict=True):
            assert np.allclose(got, want)

    def slipped(which, slip):
        def too_large(y, target, mask):
            parts = list(ours.masked_loss(y, target, mask))
            parts[which] = (1 + slip) * parts[which]
            return tuple(parts)

        return (too_large,)

    chart, notes = noticed(
        test_masked_loss, our_tests, ["loss", "dy"], (ours.masked_loss,), slipped, "test_masked_loss"
    )
    show(chart, notes=notes)
