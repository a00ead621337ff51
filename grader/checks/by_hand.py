"""Claims about weights set by hand: a latch and a counter of one unit. The learner's weights run on the reference."""

import numpy as np

from grader.bugs import by_hand as hand_bugs
from grader.claims import Wrong, as_array, parts_of, value_of
from grader.report import Report
from lstm_ref import fast_lstm, lstm


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
    h, _, (_, _, steps, _, _) = fast_lstm.forward(x, lstm.zero_state(x.shape[1], 1), lstm.Params(*arrays))
    return tuple(arrays), h[..., 0], steps[1:, 0]  # of each step, c_{t-1} comes first


def expect_latch(make_params, value, write):
    """Wrong at the first step whose h_t does not show the sign of the value last written, by 0.5 or more."""
    _, h, _ = run_by_hand(make_params, np.stack([value, write], axis=-1))
    stored = np.zeros(value.shape[1])
    for t in range(len(value)):
        stored = np.where(write[t] == 1, np.sign(value[t]), stored)
        wrong = (stored != 0) & (h[t] * stored < 0.5)
        if wrong.any():
            n = int(wrong.argmax())
            last = t - int(write[t::-1, n].argmax())
            raise Wrong(
                f"{stored[n]:+.0f} was written at step {last}; at step {t}, with value {value[t, n]:+.2f} and "
                f"write {write[t, n]:.0f}, h is {h[t, n]:+.3f}."
            )


def check(title, make_params, points, seed, claims, diagnose):
    """The report of `claims`; where one fails, `diagnose` sees the weights, and may ask whether others would hold."""

    def holds(params):
        trial = Report(title, points, seed)
        claims(trial, lambda: params)
        return not trial.failed

    def explain(rng):
        params, _, _ = run_by_hand(make_params, np.zeros((1, 1, 2)))
        return diagnose(params, holds)

    report = Report(title, points, seed, explain)
    claims(report, make_params)
    return report


def check_latch(latch_params, points, seed=0):
    """Claims about weights that store the sign of `value` whenever `write` is 1."""
    return check("latch_params", latch_params, points, seed, claims_of_latch, hand_bugs.latch)


def claims_of_latch(report, latch_params):
    @report.claim("While write = 1, h_t takes the sign of the value at once, whatever was stored.", weight=2)
    def _(rng):
        value = rng.choice([-1.0, 1.0], size=(12, 5))
        expect_latch(latch_params, value, np.ones(value.shape))

    @report.claim("While write = 0, the stored sign stays, whatever the value says.", weight=2)
    def _(rng):
        value = rng.choice([-1.0, 1.0], size=(30, 5))
        write = np.zeros(value.shape)
        write[[0, 15]] = 1
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
            f"after {ups} up and {downs} down, at step {t}, c should be {count[t, n]:.0f}, yours is {c[t, n]:.3f}."
        )


def claims_of_counter(report, counter_params):
    @report.claim("c_t counts the pulses up.", weight=2)
    def _(rng):
        up = (rng.random((30, 5)) < 0.6).astype(float)
        up[0] = 1
        expect_count(counter_params, up, np.zeros(up.shape))

    @report.claim("Pulses down count backwards, below zero too, and silence changes nothing.", weight=2)
    def _(rng):
        pulse = rng.choice([-1, -1, 0, 1], size=(40, 5))
        pulse[0] = -1
        expect_count(counter_params, (pulse == 1).astype(float), (pulse == -1).astype(float))


def check_counter(counter_params, points, seed=0):
    """Claims about weights whose cell state counts pulses up and down."""
    return check("counter_params", counter_params, points, seed, claims_of_counter, hand_bugs.counter)
