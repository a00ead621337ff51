"""Pictures of what a learner built: windows, scales, simple forecasts, their worth, origins."""

import numpy as np

from grader.judging.charts import Line, lines, number, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.series import baselines, generated, measures, windows as right

TALL = (440, 220)


def rows_of_dots(read, asked, name):
    """Rows (steps that are known, steps that are asked for), hollow and filled dots, from the first row up."""

    def dots(rows, label, **look):
        heights = [np.full(len(steps), n) for n, steps in rows]
        return Line(np.concatenate(heights), label, x=np.concatenate([s for _, s in rows]), dots=True, **look)

    return [dots(read, name[0], faint=True), dots(asked, name[1])]


def _told(name, rows):
    """In words, which steps are known and which are asked for in each row."""
    spans = [(n, *map(_span, both)) for n, *both in rows]
    return " ".join(f"{name} {n}: from {known}, to {asked}." for n, known, asked in spans)


def _span(steps):
    return f"{number(steps[0])} … {number(steps[-1])}" if steps.size else "nothing"


@picture
def cut(windows):
    """Every fifth window along a series, its targets filled."""
    series = generated.wave(40, np.random.default_rng(2))
    pairs = np.column_stack([series, np.arange(40.0)])
    T, K, N = 8, 3, 30
    (x, y), note = or_ours(numbers_of(windows, (T, N, 2), (K, N)), right.windows, pairs, T, K, name="windows")
    chosen = range(0, N, 5)
    due = [x[-1, n, 1] + 1 + np.arange(K) for n in chosen]
    targets = Line(np.concatenate([y[:, n] for n in chosen]), "targets", x=np.concatenate(due), dots=True)
    show(
        lines([Line(series, "series", x=np.arange(40)), targets], x="step", title="A series", size=TALL),
        lines(
            rows_of_dots(
                [(n + 1, x[:, n, 1]) for n in chosen],
                [(n + 1, steps) for n, steps in zip(chosen, due, strict=True)],
                ("read", "targets"),
            ),
            x="step",
            y="window",
            title="Some windows of it",
            size=TALL,
            says=_told("Window", [(n + 1, x[:, n, 1], steps) for n, steps in zip(chosen, due, strict=True)]),
        ),
        notes=[note],
    )


@picture
def scaled(fit_scaler, scale, unscale):
    """A rising series on its own scale, on that of its past, and back."""
    series = (200 + 4 * np.arange(60) + 20 * generated.wave(60, np.random.default_rng(3)))[:, None]
    scaler, one = or_ours(
        numbers_of(fit_scaler, (1,), (1,)),
        lambda series, first: right.fit_scaler(series[:first]),
        series,
        40,
        name="fit_scaler",
    )
    values, two = or_ours(numbers_of(scale, series.shape), right.scale, series, scaler, name="scale")
    back, three = or_ours(numbers_of(unscale, series.shape), right.unscale, values, scaler, name="unscale")
    steps = np.arange(60)
    drawn = {"In its units": series, "On your scale": values, "And back": back}
    future = [(40, 59, "future")]
    show(
        *(
            lines([Line(each, x=steps)], x="step", title=title, spans=future, size=(300, 200))
            for title, each in drawn.items()
        ),
        notes=[one, two, three],
    )


@picture
def naive(persistence, seasonal_naive):
    """Both simple forecasts of a series with a season of twelve."""
    steps, K = np.arange(60), 20
    series = 0.05 * steps + np.sin(2 * np.pi * steps / 12) + 0.1 * np.random.default_rng(1).normal(size=60)
    past = series[:40, None]
    last, one = or_ours(numbers_of(persistence, (K, 1)), baselines.persistence, past, K, name="persistence")
    season, two = or_ours(
        numbers_of(seasonal_naive, (K, 1)), baselines.seasonal_naive, past, K, 12, name="seasonal_naive"
    )
    show(
        lines(
            [
                Line(series, "truth", x=steps),
                Line(last, "persistence", x=steps[40:]),
                Line(season, "seasonal", x=steps[40:]),
            ],
            x="step",
            title="Two forecasts that learn nothing",
            spans=[(40, 59, "future")],
        ),
        notes=[one, two],
    )


@picture
def worth(mase):
    """The MASE of two simple forecasts, by how far they look ahead."""
    series = generated.wave(600, np.random.default_rng(5), noise=0.2)
    x, y = right.windows(series[400:, None], 22, 12)
    forecasts = {
        "persistence": baselines.persistence(x[:, :, 0], 12),
        "seasonal": baselines.seasonal_naive(x[:, :, 0], 12, 11),
    }

    def found(mase):
        asked = numbers_of(mase, ())
        return {
            name: [float(asked(y[k], each[k], series[:400], 11)) for k in range(12)] for name, each in forecasts.items()
        }

    curves, note = of_either(found, mase, measures.mase, name="mase")
    show(
        lines(
            [Line(curve, name) for name, curve in curves.items()],
            x="steps ahead",
            y="MASE; at 1, as good as the season before",
            title="What simple forecasts are worth",
            levels=[(1, "")],
        ),
        notes=[note],
    )


@picture
def origins(rolling_origins):
    """What is known and what is asked for at each origin of a series that is just long enough for the last one."""
    length = 42

    def found(rolling_origins):
        origins = rolling_origins(length, 20, 6, 4)
        pairs = [[np.asarray(steps, dtype=float).ravel() for steps in pair] for pair in origins]
        assert {len(pair) for pair in pairs} == {2}
        assert sum(steps.size for pair in pairs for steps in pair) < 1000
        return pairs

    pairs, note = of_either(found, rolling_origins, right.rolling_origins, name="rolling_origins")
    rows = [*enumerate(pairs, start=1)]
    show(
        lines(
            rows_of_dots([(n, past) for n, (past, _) in rows], [(n, due) for n, (_, due) in rows], ("known", "asked")),
            x="step",
            title=f"Rolling origins in {length} steps",
            y="origin",
            spans=[(length, length + 5, "no steps")],
            says=_told("Origin", [(n, past, due) for n, (past, due) in rows]),
        ),
        notes=[note],
    )
