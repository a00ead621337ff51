"""Pictures of forecasts that a learner built: steps fed back, levels of a loss, leaks, a forecaster at work."""

import numpy as np

from grader.assignments.forecasting import detective_bugs, pipelines, simple_bugs
from grader.judging.charts import Line, bars, heat, lines, show
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


def linear(x, y):
    """The best linear forecast: the weights of x (T, N) and a constant, by least squares."""
    return np.linalg.lstsq(np.concatenate([x, np.ones((1, x.shape[1]))]).T, y.T, rcond=None)[0].T


@picture
def forecaster(train, predict):
    """The trained forecaster at four origins of a tank."""
    series = (40 + 15 * generated.tank(2000, np.random.default_rng(11)))[:, None]
    (x, y), _, (x_test, y_test) = right.split(*right.windows(series, 24, 8), (0, 1500, 1500, 2000))
    x, x_test = x[:, :, 0], x_test[:, :, 0]
    straight = linear(x, y) @ np.concatenate([x_test, np.ones((1, x_test.shape[1]))])
    values, note = or_ours(
        lambda *args: numbers_of(predict, y_test.shape)(train(*args[:2]), args[2]),
        lambda *_: straight,
        x,
        y,
        x_test,
        name="forecaster",
    )
    ahead = np.arange(1, len(y) + 1)
    charts = [
        lines(
            [
                Line(x_test[-12:, n], x=np.arange(-11, 1)),
                Line(values[:, n], "forecast", x=ahead),
                Line(straight[:, n], "linear", x=ahead),
                Line(np.full(len(y), x_test[-1, n]), "persistence", x=ahead),
                Line(y_test[:, n], "truth", x=ahead, dots=True, faint=True),
            ],
            x="steps from the origin",
            title=f"Tank, origin {k}",
            size=(440, 210),
        )
        for k, n in enumerate((20, 140, 260, 411), start=1)
    ]
    errors = [np.abs(each - y_test).mean() for each in (values, straight, x_test[-1])]
    names = ["forecast", "linear", "persistence"]
    show(*charts, bars(names, errors, title="Mean absolute error, of all origins", width=380), notes=[note])
