"""Pictures of what a learner built: windows, scales, simple forecasts, origins, intervals, a forecaster.

matplotlib is imported when something is drawn: the checks of this room need NumPy alone.
"""

from types import FunctionType

import numpy as np

from grader.assignments.forecasting import detective_bugs, pipelines, simple_bugs
from grader.judging.pictures import or_ours
from lstm_ref.series import baselines, generated, measures, windows as right

YOURS, PALE, TRUE = "#0b3c6f", "#8a929c", "#24292f"


def axes(rows=1, height=2.8):
    """A figure of so many panels, and who draws it: None where there is no matplotlib."""
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        print("Nothing is drawn without matplotlib: pip install matplotlib")
        return None
    _, panels = plt.subplots(1, rows, figsize=(7, height), layout="constrained", squeeze=False)
    return panels[0]


def asked(theirs, ours, *args):
    """What their function answers, or ours in its place, and whose it is."""
    answer, note = or_ours(theirs, ours, *args)
    if note:
        print(note)
    return answer, "ours" if note else "yours"


SHOWN = {  # what each picture draws, by the names of the learner's functions
    "cut": ("windows",),
    "scaled": ("fit_scaler", "scale"),
    "naive": ("persistence", "seasonal_naive"),
    "worth": ("mase",),
    "origins": ("rolling_origins",),
    "detective": ("leaks",),
    "fed_back": ("feed_back",),
    "pinball": ("pinball_loss",),
    "forecaster": ("train", "predict"),
}


def show(picture, namespace):
    """Draw what functions of a notebook do; nothing where they are not here, as where work is graded."""
    functions = [namespace.get(name) for name in SHOWN[picture]]
    if all(isinstance(function, FunctionType) for function in functions):
        globals()[picture](*functions)


def cut(windows):
    """Every fifth window along a series, its targets filled."""
    panels = axes()
    if panels is None:
        return
    series = generated.wave(40, np.random.default_rng(2))
    pairs = np.column_stack([series, np.arange(40.0)])
    (x, y), whose = asked(windows, right.windows, pairs, 8, 3)
    (ax,) = panels
    ax.plot(series, color=PALE, lw=1)
    for row, n in enumerate(range(0, x.shape[1], 5)):
        low = series.min() - 1 - 0.6 * row
        ax.plot(x[:, n, 1], np.full(len(x), low), "o", mfc="none", color=YOURS, ms=4)
        ax.plot(x[-1, n, 1] + 1 + np.arange(len(y)), np.full(len(y), low), "o", color=YOURS, ms=4)
        ax.plot(x[-1, n, 1] + 1 + np.arange(len(y)), y[:, n], ".", color=YOURS)
    ax.set(title=f"windows, {whose}: hollow dots are read, filled ones are targets", xlabel="step", yticks=[])


def scaled(fit_scaler, scale):
    """A rising series on its own scale, and on that of its past."""
    panels = axes(rows=2)
    if panels is None:
        return
    series = (200 + 4 * np.arange(60) + 20 * generated.wave(60, np.random.default_rng(3)))[:, None]
    scaler, whose = asked(fit_scaler, simple_fit, series, 40)
    values, _ = asked(scale, right.scale, series, scaler)
    for ax, drawn, name in zip(panels, (series, values), ("in its units", f"scaled, {whose}"), strict=True):
        ax.plot(np.arange(60), np.ravel(drawn), color=TRUE if drawn is series else YOURS, lw=1.4)
        ax.axvspan(40, 60, color="#d3d9e0", lw=0, zorder=0)
        ax.set(title=name, xlabel="step (grey: the future)")


def simple_fit(series, first):
    return right.fit_scaler(series[:first])


def worth(mase):
    """The MASE of two simple forecasts, by how far they look ahead."""
    panels = axes()
    if panels is None:
        return
    series = generated.wave(600, np.random.default_rng(5), noise=0.2)
    x, y = right.windows(series[400:, None], 22, 12)
    (ax,) = panels
    for forecast, style in (
        (baselines.persistence(x[:, :, 0], 12), "--"),
        (baselines.seasonal_naive(x[:, :, 0], 12, 11), "-"),
    ):
        found = [asked(mase, measures.mase, y[k], forecast[k], series[:400], 11) for k in range(12)]
        name = "persistence" if style == "--" else "eleven steps ago"
        ax.plot(
            np.arange(1, 13), [float(value) for value, _ in found], style, color=YOURS, label=f"{name}, {found[0][1]}"
        )
    ax.axhline(1, color=PALE, lw=1)
    ax.legend(frameon=False)
    ax.set(xlabel="steps ahead", ylabel="MASE", ylim=(0, None))


def origins(rolling_origins):
    """What is known and what is asked for at each origin."""
    panels = axes()
    if panels is None:
        return
    pairs, whose = asked(rolling_origins, right.rolling_origins, 40, 20, 6, 4)
    (ax,) = panels
    for row, (past, future) in enumerate(pairs):
        ax.plot(past, np.full(len(past), -row), "o", mfc="none", color=PALE, ms=4)
        ax.plot(future, np.full(len(future), -row), "o", color=YOURS, ms=4)
    ax.set(title=f"origins, {whose}: hollow dots are known, filled ones are asked for", xlabel="step", yticks=[])


def detective(leaks):
    """What the detective says of three pipelines, of which the first alone is clean."""
    series = generated.wave(40, np.random.default_rng(6))[:, None]
    for name, prepare in (
        ("a scale from the past", pipelines.prepared(pipelines.known_scale)),
        ("a scale from everything", pipelines.prepared(pipelines.all_scale)),
        ("test windows that end in their target", pipelines.window_with_target),
    ):
        says, whose = asked(leaks, detective_bugs.leaks, prepare, series, 28)
        print(f"{name}: {'leaks' if says else 'clean'}, says {'yours' if whose == 'yours' else 'ours'}")


def naive(persistence, seasonal_naive):
    """Both simple forecasts of a series with a season of twelve."""
    panels = axes()
    if panels is None:
        return
    steps = np.arange(60)
    series = 0.05 * steps + np.sin(2 * np.pi * steps / 12) + 0.1 * np.random.default_rng(1).normal(size=60)
    past, K = series[:40, None], 20
    (ax,) = panels
    ax.plot(steps, series, color=TRUE, lw=1, label="truth")
    for theirs, ours, args, style in (
        (persistence, baselines.persistence, (past, K), "--"),
        (seasonal_naive, baselines.seasonal_naive, (past, K, 12), "-"),
    ):
        values, whose = asked(theirs, ours, *args)
        ax.plot(steps[40:], np.ravel(values)[:K], style, color=YOURS, label=f"{ours.__name__}, {whose}")
    ax.axvline(39.5, color=PALE, lw=1)
    ax.legend(frameon=False)
    ax.set(xlabel="step")


def fed_back(feed_back):
    """An autoregression that is fed back for forty steps."""
    panels = axes()
    if panels is None:
        return
    series = 50 + 8 * generated.wave(200, np.random.default_rng(4))
    mean, spread = series[:160].mean(), series[:160].std()
    x, y = right.windows(((series[:160] - mean) / spread)[:, None], 12, 1)
    weights = np.linalg.lstsq(x[:, :, 0].T, y[0], rcond=None)[0]
    values, whose = asked(
        feed_back, simple_bugs.feed_back, lambda window: weights @ window, series[148:160, None], 40, mean, spread
    )
    (ax,) = panels
    ax.plot(np.arange(120, 200), series[120:], color=TRUE, lw=1, label="truth")
    ax.plot(np.arange(160, 160 + len(values)), np.ravel(values), color=YOURS, label=f"fed back, {whose}")
    ax.axvline(159.5, color=PALE, lw=1)
    ax.legend(frameon=False)
    ax.set(xlabel="step")


def pinball(pinball_loss):
    """The loss of one constant forecast, for three levels."""
    panels = axes()
    if panels is None:
        return
    truth = np.random.default_rng(0).gamma(2, 20, size=(1, 400))
    guesses = np.linspace(0, 150, 76)
    (ax,) = panels
    for q, style in ((0.1, "--"), (0.5, "-"), (0.9, ":")):
        losses = []
        for guess in guesses:
            loss, whose = asked(pinball_loss, measures.pinball_loss, truth, np.full((1, 1, 400), guess), np.array([q]))
            losses.append(float(loss))
            if whose == "ours":
                pinball_loss = measures.pinball_loss
        ax.plot(guesses, losses, style, color=YOURS, label=f"q = {q}, {whose}")
        ax.plot(np.quantile(truth, q), np.interp(np.quantile(truth, q), guesses, losses), "o", color="#c2410c")
    ax.legend(frameon=False)
    ax.set(xlabel="constant forecast", ylabel="loss", title="dots: the quantiles of the truth")


def linear(x, y):
    """The best linear forecast: the weights of x (T, N) and a constant, by least squares."""
    return np.linalg.lstsq(np.concatenate([x, np.ones((1, x.shape[1]))]).T, y.T, rcond=None)[0].T


def forecaster(train, predict):
    """The trained forecaster at four origins of a tank."""
    panels = axes(rows=4, height=2.7)
    if panels is None:
        return
    series = (40 + 15 * generated.tank(2000, np.random.default_rng(11)))[:, None]
    (x, y), _, (x_test, y_test) = right.split(*right.windows(series, 24, 8), (0, 1500, 1500, 2000))
    x, x_test = x[:, :, 0], x_test[:, :, 0]
    weights = linear(x, y)
    straight = weights @ np.concatenate([x_test, np.ones((1, x_test.shape[1]))])
    values, whose = asked(lambda *args: predict(train(*args[:2]), args[2]), lambda *args: straight, x, y, x_test)
    ahead = np.arange(1, 9)
    for ax, n in zip(panels, (20, 140, 260, 411), strict=True):
        ax.plot(np.arange(-11, 1), x_test[-12:, n], color=TRUE, lw=1.2)
        ax.plot(ahead, y_test[:, n], "o", color=TRUE, ms=3)
        ax.plot(ahead, straight[:, n], "--", color="#c2410c", lw=1.2, label="linear")
        ax.axhline(x_test[-1, n], color=PALE, ls=":", lw=1.2, label="persistence")
        ax.plot(
            ahead,
            values[:, n],
            color=YOURS,
            lw=2,
            label="yours" if whose == "yours" else "linear, for yours is missing",
        )
        ax.set(yticks=[], xlabel="steps")
    panels[0].figure.legend(*panels[0].get_legend_handles_labels(), loc="outside upper center", ncols=3, frameon=False)
    errors = [np.abs(each - y_test).mean() for each in (values, straight, x_test[-1])]
    name = "your forecaster" if whose == "yours" else "the linear one, for yours is missing"
    print("Mean absolute error: {} {:.2f}, linear {:.2f}, persistence {:.2f}".format(name, *errors))
