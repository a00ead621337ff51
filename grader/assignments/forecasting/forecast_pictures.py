"""Pictures of forecasts that a learner built: steps fed back, levels of a loss, intervals, leaks."""

import numpy as np

from grader.assignments.forecasting import detective_bugs, pipelines, simple_bugs
from grader.judging.charts import Line, heat, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.series import generated, measures, windows as right


@picture
def fed_back(feed_back):
    """An autoregression that is fed back for forty steps."""
    series = 50 + 8 * generated.wave(200, np.random.default_rng(4))
    mean, spread = series[:160].mean(), series[:160].std()
    x, y = right.windows(((series[:160] - mean) / spread)[:, None], 12, 1)
    weights = np.linalg.lstsq(x[:, :, 0].T, y[0], rcond=None)[0]
    asked = (lambda window: weights @ window), series[148:160, None], 40, mean, spread
    values, note = or_ours(numbers_of(feed_back, (40, 1)), simple_bugs.feed_back, *asked, name="feed_back")
    show(
        lines(
            [Line(series[120:], "truth", x=np.arange(120, 200)), Line(values, "fed back", x=np.arange(160, 200))],
            x="step",
            title="Forty steps from a model of one",
            spans=[(160, 199, "future")],
        ),
        notes=[note],
    )


@picture
def pinball(pinball_loss):
    """The loss of one constant forecast, for three levels."""
    truth = np.random.default_rng(0).gamma(2, 20, size=(1, 400))
    guesses, levels = np.linspace(0, 150, 76), (0.1, 0.5, 0.9)

    def found(pinball_loss):
        asked = numbers_of(pinball_loss, ())
        return [[float(asked(truth, np.full((1, 1, 400), guess), np.array([q]))) for guess in guesses] for q in levels]

    losses, note = of_either(found, pinball_loss, measures.pinball_loss, name="pinball_loss")
    places = np.quantile(truth, levels)
    heights = [np.interp(place, guesses, loss) for place, loss in zip(places, losses, strict=True)]
    show(
        lines(
            [
                *(Line(loss, f"q = {q}", x=guesses) for q, loss in zip(levels, losses, strict=True)),
                Line(heights, x=places, dots=True, faint=True),
            ],
            x="constant forecast",
            y="loss",
            title="Rings: the quantiles of the truth",
        ),
        notes=[note],
    )


@picture
def covered(coverage):
    """How much of a random walk's future lies in intervals that grow with the distance, and in some that do not."""
    rng, ahead = np.random.default_rng(1), np.arange(1, 13)
    truth, wide = rng.normal(size=(12, 400)).cumsum(axis=0), 1.2816 * np.sqrt(ahead)[:, None] * np.ones(400)
    widths = {"grow": wide, "stay": np.full(wide.shape, wide[0, 0])}

    def found(coverage):
        asked = numbers_of(coverage, ())
        return [[float(asked(truth[k], -each[k], each[k])) for k in range(12)] for each in widths.values()]

    shares, note = of_either(found, coverage, measures.coverage, name="coverage")
    show(
        lines(
            [Line(each, name) for each, name in zip(shares, widths, strict=True)],
            x="steps ahead",
            y="share of the truth inside",
            title="Intervals that say 80 %",
            levels=[(0.8, "what they say")],
        ),
        notes=[note],
    )


@picture
def detective(leaks):
    """What the detective says of three pipelines, of which the first alone is clean."""
    series, answers = generated.wave(40, np.random.default_rng(6))[:, None], ("clean", "leaks")
    asked = {
        "scale of the past": (0, pipelines.prepared(pipelines.known_scale)),
        "scale of everything": (1, pipelines.prepared(pipelines.all_scale)),
        "windows with their target": (1, pipelines.window_with_target),
    }

    def verdict(leaks, prepare):
        says = float(numbers_of(leaks, ())(prepare, series.copy(), 28))
        assert says in (0, 1)
        return int(says)

    rows, notes = [], []
    for truth, prepare in asked.values():
        says, note = or_ours(
            verdict, lambda _, prepare: verdict(detective_bugs.leaks, prepare), leaks, prepare, name="leaks"
        )
        rows.append((truth, says))
        notes.append(note)
    show(
        heat(
            [[0, 1 if truth == says else -1] for truth, says in rows],
            [*asked],
            ["it", "your detective"],
            words=[[answers[each] for each in row] for row in rows],
            title="Three pipelines under suspicion",
        ),
        notes=notes,
    )
