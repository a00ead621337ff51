"""Claims about weights set by hand: a latch and a counter of one unit. The learner's weights run on the reference."""

import numpy as np

from grader.assignments.gates import by_hand_bugs
from grader.assignments.gates.hints import HINTS
from grader.judging.claims import Wrong, agree, as_array, parts_of, value_of
from grader.judging.report import Report
from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm


def run_by_hand(make_params, x):
    """The learner's hand-set weights, and h and c (T, N) of a cell of one unit that runs on them."""
    params = parts_of(value_of(make_params), ("W_x", "W_h", "b"))
    arrays = []
    for name, array, shape in zip(("W_x", "W_h", "b"), params, ((4, x.shape[2]), (4, 1), (4,)), strict=True):
        array = as_array(name, array).astype(float)
        if array.shape != shape:
            raise Wrong(f"{name} should have the shape {shape}, yours has {array.shape}.")
        if not np.isfinite(array).all():
            raise Wrong(f"{name} should hold finite numbers.")
        arrays.append(array)
    if not agree(value_of(make_params), arrays):
        raise Wrong("Asked again, it gave other weights: does it remember earlier calls, or draw at random?")
    h, _, cache = fast_lstm.forward(x, lstm.zero_state(x.shape[1], 1), lstm.Params(*arrays))
    return tuple(arrays), h[..., 0], fast_lstm.inside(cache).c[..., 0]


def check(title, make_params, points, seed, claims, diagnose):
    """The report of `claims`; where one fails, `diagnose` sees the weights, and may ask whether others would hold."""

    def holds(params):
        trial = Report(title, points, seed)
        claims(trial, lambda: params)
        return not trial.failed

    def explain(rng):
        params, _, _ = run_by_hand(make_params, np.zeros((1, 1, 2)))
        return diagnose(params, holds)

    report = Report(title, points, seed, explain, hints=HINTS)
    claims(report, make_params)
    return report


def expect_latch(make_params, value, write):
    """Wrong at the first step whose h_t does not show the sign of the value last written, by 0.5 or more."""
    _, h, _ = run_by_hand(make_params, np.stack([value, write], axis=-1))
    steps = np.arange(len(value))[:, None]
    last = np.maximum.accumulate(np.where(write == 1, steps, -1))  # when the stored value was written, -1 for never
    stored = np.where(last >= 0, np.take_along_axis(np.sign(value), np.maximum(last, 0), axis=0), 0)
    wrong = (stored != 0) & ~(h * stored >= 0.5)
    if wrong.any():
        t, n = (int(k) for k in np.argwhere(wrong)[0])
        raise Wrong(
            f"{stored[t, n]:+.0f} was written at t = {last[t, n] + 1}; at t = {t + 1}, with value {value[t, n]:+.0f} "
            f"and write {write[t, n]:.0f}, h is {h[t, n]:+.3f}."
        )


def values(rng, T, N=6):
    """Random values, +1 or -1; the first two sequences are each other's opposite and do not change."""
    value = rng.choice([-1.0, 1.0], size=(T, N))
    value[:, 0], value[:, 1] = 1, -1
    return value


def check_latch(latch_params, points, seed=0):
    """Claims about weights that store the sign of `value` whenever `write` is 1."""
    return check("latch_params", latch_params, points, seed, claims_of_latch, by_hand_bugs.latch)


def claims_of_latch(report, latch_params):
    @report.claim("While write = 1, h_t takes the sign of the value at once, whatever was stored.", weight=2)
    def _(rng):
        value = values(rng, 12)
        value[-1] = -value[-2]
        expect_latch(latch_params, value, np.ones(value.shape))

    @report.claim("While write = 0, the stored sign stays, whatever the value says.", weight=2)
    def _(rng):
        value, write = values(rng, 30), np.zeros((30, 6))
        write[[0, 15]] = 1
        value[[0, 15]] *= -1  # of the first two sequences, all other values are against what is stored
        expect_latch(latch_params, value, write)

    @report.claim("It stays for a thousand steps, and a new value is still taken over then.")
    def _(rng):
        value, write = values(rng, 1001), np.zeros((1001, 6))
        write[[0, -1]] = 1
        value[0] *= -1
        expect_latch(latch_params, value, write)


def expect_count(make_params, up, down):
    """Wrong at the first step whose c_t is further than 0.25 from the pulses up minus the pulses down."""
    _, _, c = run_by_hand(make_params, np.stack([up, down], axis=-1))
    count = np.cumsum(up - down, axis=0)
    wrong = ~(np.abs(c - count) < 0.25)
    if wrong.any():
        t, n = (int(k) for k in np.argwhere(wrong)[0])
        ups, downs = int(up[: t + 1, n].sum()), int(down[: t + 1, n].sum())
        raise Wrong(
            f"after {ups} up and {downs} down, at t = {t + 1}, c should be {count[t, n]:.0f}, yours is {c[t, n]:.3f}."
        )


def check_counter(counter_params, points, seed=0):
    """Claims about weights whose cell state counts pulses up and down."""
    return check("counter_params", counter_params, points, seed, claims_of_counter, by_hand_bugs.counter)


def claims_of_counter(report, counter_params):
    @report.claim("c_t counts the pulses up.", weight=2)
    def _(rng):
        up = (rng.random((30, 5)) < 0.6).astype(float)
        up[0] = 1
        expect_count(counter_params, up, np.zeros(up.shape))

    @report.claim(
        "Pulses down count backwards, below zero too; silence changes nothing, nor do both at once.", weight=2
    )
    def _(rng):
        up, down = rng.integers(2, size=(2, 40, 5)).astype(float)
        up[:3], down[:3] = 0, 1
        up[3:5] = down[3:5] = [[1], [0]]
        expect_count(counter_params, up, down)

    @report.claim("After five hundred steps the count is still right, were they all pulses up, or all down.")
    def _(rng):
        up, down = rng.integers(2, size=(2, 500, 5)).astype(float)
        up[:, 0], down[:, 0] = 1, 0
        up[:, 1], down[:, 1] = 0, 1
        up[:, 2] = down[:, 2] = 0
        up[0, 2] = 1  # one pulse, then silence
        expect_count(counter_params, up, down)
