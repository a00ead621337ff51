"""Pictures of what a learner built: a gate that holds, two places of a reset, a clock, two directions, maps one after
the other, a scan, and a cell without a loop."""

import numpy as np

from grader.assignments.variants import scan_bugs as ours
from grader.assignments.variants.bidirectional_bugs import both
from grader.judging.charts import Line, bars, heat, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref import gru
from lstm_ref.variants import greff, gru_before

T = 40


def our_gru(x_t, h_prev, params):
    return gru.step(x_t, h_prev, gru.Params(*params))[0]


def our_gru_before(x_t, h_prev, params):
    return gru_before.step(x_t, h_prev, gru_before.Params(*params))[0]


def our_peephole(x_t, state, params):
    return greff.step(greff.VARIANTS["V"], x_t, state, greff.Params(*params))[0]


def _h_over_time(step, x, H, params):
    """h (T, H) of a step whose state is h alone."""
    step, h_t, h = numbers_of(step, (1, H)), np.zeros((1, H)), []
    for x_t in x:
        h_t = step(x_t, h_t, params)
        h.append(h_t[0])
    return np.array(h)


@picture
def holding(gru_step):
    """A unit that follows its input while the update gate is shut, and holds while it is open."""
    value, hold = np.sin(np.arange(T) / 2.5), np.repeat([0.0, 1, 0, 1], 10)
    x = np.stack([value, hold], axis=1)[:, None]
    params = np.array([[0.0, 0], [0, 20], [2, 0]]), np.zeros((3, 1)), np.array([0.0, -10, 0]), np.zeros(3)
    h, note = of_either(_h_over_time, gru_step, our_gru, x, 1, params, name="gru_step")
    spans = [(11, 20, "z = 1"), (31, 40, "z = 1")]
    series = [Line(h[:, 0], "h"), Line(np.tanh(2 * value), "candidate", faint=True)]
    show(lines(series, x="step t", title="A GRU follows, and holds", spans=spans), notes=[note])


@picture
def two_resets(gru_step, gru_before_step):
    """Both GRUs with the same weights on the same input."""
    rng, H = np.random.default_rng(1), 6
    W_x, W_h, b, x = (
        rng.normal(size=(3 * H, 1)),
        1.5 * rng.normal(size=(3 * H, H)),
        np.zeros(3 * H),
        rng.normal(size=(T, 1, 1)),
    )
    found = [
        or_ours(_h_over_time, lambda _, *args, right=right: _h_over_time(right, *args), theirs, x, H, params, name=name)
        for theirs, right, params, name in (
            (gru_step, our_gru, (W_x, W_h, b, b), "gru_step"),
            (gru_before_step, our_gru_before, (W_x, W_h, b), "gru_before_step"),
        )
    ]
    (after, note), (before, other) = found
    title = "One unit, the reset after the product or before"
    show(
        lines([Line(after[:, 0], "after"), Line(before[:, 0], "before")], x="step t", y="h", title=title),
        notes=[note, other],
    )


@picture
def clock(peephole_step):
    """A unit without any input that counts, strikes and begins again."""
    params = (
        np.zeros((4, 1)),
        np.zeros((4, 1)),
        np.array([20.0, 570, 0.125, -558]),
        np.array([0.0, -600, 600]),  # f shuts where c_prev is near 1, o opens where c is
    )

    def over_time(step):
        step, state, states = numbers_of(step, (1, 1), (1, 1)), (np.zeros((1, 1)), np.zeros((1, 1))), []
        for _ in range(T):
            state = step(np.zeros((1, 1)), state, params)
            states.append([part.item() for part in state])
        return np.array(states)

    found, note = of_either(over_time, peephole_step, our_peephole, name="peephole_step")
    series = [Line(found[:, 1], "c"), Line(found[:, 0], "h")]
    show(lines(series, x="step t", title="A clock: the input is 0 at every step"), notes=[note])


@picture
def both_directions(bidirectional):
    """One pulse in each of two sequences, of ten steps and of six, and what both halves make of it."""
    x = np.zeros((10, 2, 1))
    x[3], x[6:, 1] = 1, 9  # the last is padding

    def fading(x, share):
        h = [x[0]]
        for x_t in x[1:]:
            h.append(share * h[-1] + x_t)
        return np.stack(h)

    asked = numbers_of(lambda *args: bidirectional(*args)[0], (10, 2, 2))
    y, note = or_ours(asked, lambda *args: both(*args)[0], fading, x, np.array([10, 6]), 0.8, 0.8, name="bidirectional")
    rows = [f"{length} steps, {half}" for length in ("ten", "six") for half in ("forward", "backward")]
    title = "A pulse at step 4, as both directions know it"
    says = "Behind the sixth step the shorter sequence is padding."
    show(
        heat(y.transpose(1, 2, 0).reshape(4, 10), rows, range(1, 11), title=title, x="step t", digits=1, says=says),
        notes=[note],
    )


@picture
def one_after_the_other(combine):
    """Two maps, and the one that does both; dots are the two done in turn."""
    first, second, h = (np.array([0.5]), np.array([1.0])), (np.array([-0.6]), np.array([0.4])), np.linspace(-2, 2, 41)
    (d, u), note = or_ours(numbers_of(combine, (1,), (1,)), ours.combine, first, second, name="combine")
    series = [
        Line(each[0] * h + each[1], name, x=h)
        for name, each in (("first", first), ("second", second), ("both", (d, u)))
    ]
    in_turn = second[0] * (first[0] * h + first[1]) + second[1]
    series.append(Line(in_turn[::5], "in turn", x=h[::5], dots=True))
    show(lines(series, x="h before", y="h after", title="Two maps in one"), notes=[note])


@picture
def scanned(scan):
    """A memory of 200 steps by the scan and by a loop, and how often each called for a combination."""
    rng, calls, steps = np.random.default_rng(2), [], 200
    d, u = rng.uniform(0.85, 0.99, size=(steps, 1, 1)), 0.3 * rng.normal(size=(steps, 1, 1))

    def counted(first, second):
        calls.append(1)
        return ours.combine(first, second)

    (_, U), note = or_ours(numbers_of(scan, d.shape, u.shape), ours.scan, counted, d.copy(), u.copy(), name="scan")
    h, looped = 0.0, []
    for d_t, u_t in zip(d.ravel(), u.ravel(), strict=True):
        h = d_t * h + u_t
        looped.append(h)
    show(
        lines(
            [Line(U.ravel(), "scan", like="h"), Line(looped[::5], "loop", x=np.arange(1, steps + 1, 5), dots=True)],
            x="step t",
            title="The same memory",
        ),
        bars(["scan", "loop"], [len(calls), steps - 1], title="Combinations, one after the other"),
        notes=[note],
    )


@picture
def without_a_loop(min_lstm_maps):
    """A latch of minLSTM, which needs no loop: it takes over the value while it is told to write."""
    value, write = np.random.default_rng(3).choice([-1.0, 1.0], size=T), np.zeros(T)
    write[[3, 17, 29]], value[[3, 17, 29]] = 1, (1, -1, 1)
    x = np.stack([value, write], axis=1)[:, None]
    params = np.array([[0.0, 16], [0, -16], [1, 0]]), np.array([-8.0, 8, 0])
    (d, u), note = or_ours(
        numbers_of(min_lstm_maps, (T, 1, 1), (T, 1, 1)), ours.min_lstm_maps, x, params, name="min_lstm_maps"
    )
    _, U = ours.scan(ours.combine, d, u)
    show(
        lines(
            [Line(value, "value", dots=True), Line(d.ravel(), "d", like="f"), Line(U.ravel(), "h")],
            x="step t",
            title="A latch without a loop (writes are shaded)",
            spans=[(t + 0.7, t + 1.3, "") for t in np.flatnonzero(write)],
        ),
        notes=[note],
    )
