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
    """The loss of three levels at once by the constant forecast of one, the others at their quantiles."""
    truth = np.random.default_rng(0).gamma(2, 20, size=(4, 100))
    guesses, levels = np.linspace(0, 150, 76), np.array([0.1, 0.5, 0.9])
    places = np.quantile(truth, levels)
    at_best = places[:, None, None] + np.zeros(truth.shape)

    def found(pinball_loss):
        asked = numbers_of(pinball_loss, ())

        def moved(k, guess):
            quantiles = at_best.copy()
            quantiles[k] = guess
            return float(asked(truth, quantiles, levels))

        return [[moved(k, guess) for guess in guesses] for k in range(len(levels))]

    losses, note = of_either(found, pinball_loss, measures.pinball_loss, name="pinball_loss")
    least = float(measures.pinball_loss(truth, at_best, levels))
    show(
        lines(
            [
                *(Line(loss, f"q = {q}", x=guesses) for q, loss in zip(levels, losses, strict=True)),
                Line([least] * len(places), x=places, dots=True, faint=True),
            ],
            x="constant forecast of one level",
            y="loss of all three",
            title="Rings: the quantiles, and their loss",
        ),
        notes=[note],
    )


@picture
def covered(coverage):
    """How much of a random walk's future lies in intervals that grow with the distance, in some that do not, and in
    those that end on it."""
    rng, ahead = np.random.default_rng(1), np.arange(1, 13)
    truth, wide = rng.normal(size=(12, 400)).cumsum(axis=0), 1.2816 * np.sqrt(ahead)[:, None] * np.ones(400)
    still = np.full(wide.shape, wide[0, 0])
    kinds = {
        "grow": (-wide, wide),
        "stay": (-still, still),
        "end on it": (np.minimum(truth, 0), np.maximum(truth, 0)),
    }

    def found(coverage):
        asked = numbers_of(coverage, ())
        return [
            [float(asked(truth[k : k + 1], low[k : k + 1], high[k : k + 1])) for k in range(12)]
            for low, high in kinds.values()
        ]

    shares, note = of_either(found, coverage, measures.coverage, name="coverage")
    show(
        lines(
            [Line(each, name) for each, name in zip(shares, kinds, strict=True)],
            x="steps ahead",
            y="share of the truth inside",
            title="Intervals for 80 %, and some that end on the truth",
            levels=[(0.8, "80 %"), (1, "")],
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
