"""Pictures of costs that a learner fitted and counted: a model of seconds, and where two counts cross."""

import time

import numpy as np

from grader.judging.charts import Line, lines, number, show
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref.limits import attention as right, cost


@picture
def fitted(fit_cost, predict_cost):
    """Seconds of attention over short sequences, and the model's word on longer ones."""
    T, longer = np.array([100.0, 200.0, 300.0, 400.0]), np.linspace(100, 1600, 40)

    def seconds(length):
        q, taken = np.random.default_rng(0).normal(size=(int(length), 1, 16)), []
        for _ in range(3):
            start = time.perf_counter()
            right.attend(q, q, q)
            taken.append(time.perf_counter() - start)
        return min(taken)

    measured, longest = np.array([seconds(length) for length in T]), seconds(1600)

    def model(fit, predict):
        return numbers_of(predict, longer.shape)(fit(T, measured, (0, 1, 2)), (0, 1, 2), longer)

    def ours(*_):
        return model(cost.fit_cost, cost.predict_cost)

    found, note = or_ours(model, ours, fit_cost, predict_cost, name="cost model")
    show(
        lines(
            [
                Line(1e3 * found, "model", x=longer),
                Line([1e3 * longest], "measured", x=[1600], dots=True),
                Line(1e3 * measured, "fitted to", x=T, dots=True, faint=True),
            ],
            x="T",
            y="milliseconds",
            title="Fitted to short sequences, asked about long ones",
            says="The time that was measured at T = 1600 was not shown to the model.",
        ),
        notes=[note],
    )


@picture
def crossings(count_lstm, count_attention, crossing):
    """Both counts for three widths, and where they cross."""
    T, widths = np.arange(1, 401), (16, 32, 64)

    def ratios(of_lstm, of_attention, cross):
        found = []
        for H in widths:
            at = float(cross((0, 8 * H * H), (0, 4 * H * H + H, H)))
            found.append(([float(of_attention(int(t), H)) / float(of_lstm(int(t), H)) for t in T], at))
        return found

    def ours(*_):
        return ratios(cost.lstm_multiplications, cost.attention_multiplications, cost.crossing)

    found, note = or_ours(ratios, ours, count_lstm, count_attention, crossing, name="cost model")
    places = [at for _, at in found]
    show(
        lines(
            [
                *(Line(ratio, f"H = {H}", x=T) for (ratio, _), H in zip(found, widths, strict=True)),
                Line(np.ones(3), "", x=places, dots=True),
            ],
            x="T",
            y="attention, of the LSTM",
            title="Where attention needs more multiplications",
            levels=[(1, "")],
            says=f"Your formula lets them cross at {', '.join(map(number, places))}.",
        ),
        notes=[note],
    )
