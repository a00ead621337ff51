"""The learner's training is watched on a tank; and all their parts together forecast any series."""

import numpy as np

from grader.assignments.forecasting.trained import K, T, linear, straight
from grader.judging.charts import Growing, Line, bars, lines, number, show
from grader.judging.pictures import graded, numbers_of, or_ours, picture, watched, within
from lstm_ref import lstm
from lstm_ref.series import baselines, generated, measures, windows as right

SECONDS, EVERY = 10, 10  # for training; calls of the network from one look at it to the next


def said(weights, x):
    """What a network (W_x, W_h, b, W_y, b_y) with a readout from its last state says after windows x (T, N): (K, N)."""
    W_x, W_h, b, W_y, b_y = (np.asarray(weight, dtype=float) for weight in weights[:5])
    h, _, _ = lstm.forward(x[:, :, None], lstm.zero_state(x.shape[1], W_h.shape[1]), lstm.Params(W_x, W_h, b))
    return (h[-1] @ W_y.T + b_y).T


@picture
def forecaster(train, predict):
    """The error on later steps of a tank during the learner's training, on the scale of the mean and the spread of x;
    the trained forecaster at four origins."""
    series = (40 + 15 * generated.tank(2000, np.random.default_rng(11)))[:, None]
    (x, y), _, (x_test, y_test) = right.split(*right.windows(series, T, K), (0, 1500, 1500, 2000))
    x, x_test = x[:, :, 0], x_test[:, :, 0]
    mean, spread, line = x.mean(), x.std(), straight(linear(x, y), x_test)
    place, errors, calls = Growing(), [], []
    simple = [np.abs(each - y_test).mean() for each in (line, x_test[-1])]

    def curve():
        return lines(
            [Line(errors, "error", x=EVERY * np.arange(len(errors)))],
            x="pass of the network",
            y="mean absolute error of later steps",
            levels=[*zip(simple, ("linear", "persistence"), strict=True)],
            title="Your network learns to forecast",
            size=(440, 230),
        )

    def told(weights):
        calls.append(weights)
        if len(calls) % EVERY == 1:
            errors.append(np.abs(said(weights, (x_test - mean) / spread) * spread + mean - y_test).mean())
            place.show(lambda: ((curve(),), []))

    def theirs(train, predict):
        def run(told):
            with watched(train, "lstm_forward", lambda found, x, weights: told(weights)):
                return train(x.copy(), y.copy())

        model = within(SECONDS, run, told)
        assert calls or model is not None
        if model is None:  # it took too long: what it was at the end
            return said(calls[-1], (x_test - mean) / spread) * spread + mean
        return numbers_of(predict, y_test.shape)(model, x_test)

    values, note = or_ours(theirs, lambda *_: line, train, predict, name="forecaster")
    error = np.abs(values - y_test).mean()
    if note or (errors and not 0.5 * error < errors[-1] < 2 * error):  # another model, or another scale
        errors.clear()
    ahead = np.arange(1, K + 1)
    charts = [
        lines(
            [
                Line(x_test[-12:, n], x=np.arange(-11, 1)),
                Line(values[:, n], "forecast", x=ahead),
                Line(line[:, n], "linear", x=ahead),
                Line(np.full(K, x_test[-1, n]), "persistence", x=ahead),
                Line(y_test[:, n], "truth", x=ahead, dots=True, faint=True),
            ],
            x="steps from the origin",
            title=f"Tank, origin {k}",
            size=(440, 210),
        )
        for k, n in enumerate((20, 140, 260, 411), start=1)
    ]
    names = ["forecast", "linear", "persistence"]
    charts.append(bars(names, [error, *simple], title="Mean absolute error, of all origins", width=380))
    place.show(lambda: ([curve(), *charts] if errors else charts, [note]), last=True)


def whole(fit_scaler, scale, unscale, windows, train, predict, persistence, mase, coverage):
    """A function that forecasts the last fifth of a series with all that the learner wrote."""
    if graded(fit_scaler, scale, unscale, windows, train, predict, persistence, mase, coverage):
        return lambda *series: None

    @picture
    def forecast(series):
        values = np.asarray(series, dtype=float).reshape(-1, 1)
        if not (120 <= len(values) <= 5000 and np.isfinite(values).all() and np.ptp(values) > 0):
            return show(notes=["A series of 120 to 5000 finite numbers, not all of them the same, can be forecast."])
        first, notes = len(values) - len(values) // 5, []

        def part(theirs, shapes, ours, *args, name):
            found, note = or_ours(numbers_of(theirs, *shapes), ours, *args, name=name)
            notes.append(note)
            return found

        scaler = part(fit_scaler, ((1,), (1,)), _fitted, values, first, name="fit_scaler")
        scaled = part(scale, (values.shape,), right.scale, values, scaler, name="scale")
        N = first - T - K + 1, len(values) - first - K + 1
        (x, y), (x_test, y_test) = (
            part(windows, ((T, n, 1), (K, n)), right.windows, each, T, K, name="windows")
            for n, each in zip(N, (scaled[:first], scaled[first - T :]), strict=True)
        )
        x, x_test, both = x[:, :, 0], x_test[:, :, 0], np.concatenate([x, x_test], axis=1)[:, :, 0]

        def answers(*_):
            return predict(train(x.copy(), y.copy()), both)

        told = part(answers, ((K, sum(N)),), lambda: straight(linear(x, y), both), name="forecaster")
        naive = part(persistence, ((K, N[1]),), baselines.persistence, x_test, K, name="persistence")
        off = np.quantile(y - told[:, : N[0]], (0.1, 0.9), axis=1)[:, :, None]
        drawn = told[:, N[0] :], naive, y_test, told[:, N[0] :] + off[0], told[:, N[0] :] + off[1]
        drawn = [
            part(unscale, ((each.size, 1),), right.unscale, each.reshape(-1, 1), scaler, name="unscale").reshape(K, -1)
            for each in drawn
        ]
        middle, last, truth, low, high = drawn
        past = values[:first, 0]
        worth = [part(mase, ((),), measures.mase, truth, each, past, 1, name="mase") for each in (middle, last)]
        inside = part(coverage, ((),), measures.coverage, truth, low, high, name="coverage")
        n = N[1] - 1  # the last origin
        ahead = len(values) - K + np.arange(K)
        show(
            lines(
                [
                    Line(values[-4 * K :], "series", x=np.arange(len(values) - 4 * K, len(values)), faint=True),
                    Line(middle[:, n], "forecast", x=ahead, band=(low[:, n], high[:, n])),
                    Line(last[:, n], "persistence", x=ahead),
                ],
                x="step",
                title=f"The last {K} steps; {100 * float(inside):.0f} % of all lie in your 80 % intervals",
                size=(500, 230),
            ),
            bars(["forecast", "persistence"], worth, title=f"MASE of {number(N[1])} origins", width=340),
            notes=notes,
        )

    return forecast


def _fitted(series, first):
    return right.fit_scaler(series[:first])
