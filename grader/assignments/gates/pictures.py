"""Pictures of what a learner built: memories that fade, a layer over time, cells set by hand, half-lives."""

import numpy as np

from grader.assignments.gates import by_hand, by_hand_bugs
from grader.assignments.gates.loop import loop
from grader.judging.charts import Line, heat, lines, number, show
from grader.judging.pictures import drawable, guessed, numbers_of, of_either, or_ours, picture
from lstm_ref import lstm
from lstm_ref.arrays import sigmoid
from lstm_ref.learning import memory

TALL = (440, 210)


def _our_step(x_t, state, params):
    return lstm.step(x_t, state, params)[0]


def _over_time(step, x, params):
    """h and c (T, N, H) of a step, from a state of zeros."""
    N, H = x.shape[1], params.W_h.shape[1]
    step, state, states = numbers_of(step, (N, H), (N, H)), lstm.zero_state(N, H), []
    for x_t in x:
        state = step(x_t, state, params)
        states.append(state)
    return tuple(np.stack(each)[:, 0] for each in zip(*states, strict=True))


@picture
def fading(lstm_step):
    """A pulse into three cells that differ in the forget gate's bias; and what the output gate lets out of a memory."""
    pulse = np.zeros((40, 1, 1))
    pulse[2] = 4
    biases = np.array([0.0, 2, 5])
    kept = lstm.Params(np.zeros((12, 1)), np.zeros((12, 3)), np.repeat([20.0, 0, 0, 20], 3))
    kept.W_x[6:9], kept.b[3:6] = 1, biases
    (_, c), note = of_either(_over_time, lstm_step, _our_step, pulse, kept, name="lstm_step")
    left = lines(
        [Line(c[:, k], f"b = {bias:.0f}, f = {sigmoid(bias):.2f}") for k, bias in enumerate(biases)],
        x="step t",
        y="cell state c",
        title="A pulse fades, by the forget gate's bias",
    )
    x = np.stack([pulse[:, 0, 0], np.repeat([0.0, 1, 0, 1], 10)], axis=1)[:, None]
    gated = lstm.Params(np.array([[0.0, 0], [0, 0], [1, 0], [0, 12]]), np.zeros((4, 1)), np.array([20.0, 3, 0, -6]))
    (h, c), _ = of_either(_over_time, lstm_step, _our_step, x, gated)
    right = lines(
        [Line(c[:, 0], "c"), Line(h[:, 0], "h")],
        x="step t",
        title="h shows c while the output gate is open",
        spans=[(11, 20, "o open"), (31, 40, "o open")],
    )
    show(left, right, notes=[note])


@picture
def layer(lstm_forward, lstm_step):
    """The outputs of eight units that forget at different rates, over two pulses."""
    T, biases = 30, np.array([-1.0, 0, 1, 2, 3, 4, 5, 6])
    x = np.zeros((T, 1, 1))
    x[3], x[16] = 2, -2
    params = lstm.Params(
        np.zeros((32, 1)), np.zeros((32, 8)), np.concatenate([np.full(8, 20.0), biases, np.zeros(8), np.full(8, 20.0)])
    )
    params.W_x[16:24] = 1
    theirs = numbers_of(lambda *args: lstm_forward(*args)[0], (T, 1, 8))
    h, note = or_ours(
        theirs, lambda *args: loop(_our_step, *args)[0], x, lstm.zero_state(1, 8), params, name="lstm_forward"
    )
    ticks = [str(t) if t % 5 == 0 else "" for t in range(1, T + 1)]
    rows = [f"b = {number(bias)}" for bias in biases]
    show(
        heat(
            h[:, 0].T,
            rows,
            ticks,
            title="h of eight units: +2 at t = 4, −2 at t = 17",
            x="step t",
            field=18,
            says="Each row is a unit; the larger its forget bias, the longer its row stays coloured.",
        ),
        notes=[note],
    )


def _by_hand(make_params, ours, x, name):
    """h and c (T,) of one unit on weights set by hand, its weights, or None and a sentence where they are ours."""
    right = (ours[0].astype(float), np.zeros((4, 1)), ours[1].astype(float))
    found, note = or_ours(
        by_hand.run_by_hand, lambda _, x: by_hand.run_by_hand(lambda: right, x), make_params, x, name=name
    )
    params, h, c = found
    return h[:, 0], c[:, 0], None if note else lstm.Params(*params), note


def _gates(params, x):
    """The gates of one unit along x (T, 1, 2), to be drawn."""
    _, _, (_, _, _, gates, _) = lstm.forward(x, lstm.zero_state(1, 1), params)
    traces = np.array([[gate.item() for gate in step[:4]] for step in gates])
    return lines([Line(traces[:, k], name) for k, name in enumerate("ifgo")], x="step t", title="Its gates", size=TALL)


@picture
def latch(latch_params):
    """The learner's latch on a stream of values; its gates, once the weights are their own."""
    value, write = np.random.default_rng(3).choice([-1.0, 1.0], size=36), np.zeros(36)
    value[[3, 15, 26]] = 1, -1, 1
    write[[3, 15, 26]] = 1
    x = np.stack([value, write], axis=-1)[:, None]
    h, _, params, note = _by_hand(latch_params, by_hand_bugs.LATCH, x, "latch_params")
    chart = lines(
        [Line(value, "value", dots=True), Line(h, "h")],
        x="step t",
        title="A latch: h keeps what was written (shaded)",
        levels=[(0.5, ""), (-0.5, "")],
        size=TALL,
        spans=[(t + 0.7, t + 1.3, "") for t in np.flatnonzero(write)],
    )
    show(chart, *([_gates(params, x)] if params else []), notes=[note])


@picture
def counter(counter_params):
    """The learner's counter on a stream of pulses, beside the true count; its gates, once the weights are their own."""
    up, down = (np.random.default_rng(5).random((2, 40)) < np.repeat([[0.7, 0.1], [0.1, 0.7]], 20, axis=1)).astype(
        float
    )
    x = np.stack([up, down], axis=-1)[:, None]
    h, c, params, note = _by_hand(counter_params, by_hand_bugs.COUNTER, x, "counter_params")
    chart = lines(
        [Line(c, "c"), Line(h, "h"), Line(np.cumsum(up - down), "true count", faint=True)],
        x="step t",
        title="A counter: c counts, h cannot",
        size=TALL,
    )
    show(chart, *([_gates(params, x)] if params else []), notes=[note])


@picture
def half_lives(half_life, forget_bias, guess=None):
    """The half-life over the bias, and what was guessed for a bias of 5; memories whose biases were asked to give certain half-lives."""
    b, steps, wanted = np.linspace(-2, 7, 50), np.arange(101), (5.0, 20.0, 60.0)
    n, note = or_ours(numbers_of(half_life, b.shape), memory.half_life, b, name="half_life")
    drawn = [Line(n, "steps", x=b)]
    if drawable(guess, 0.1, 1e5):
        drawn.append(Line([guess], "your guess", x=[5], dots=True, faint=True))
    left = lines(drawn, x="forget bias b", title="The half-life that a bias buys", log=True)
    biases, other = or_ours(numbers_of(forget_bias, (3,)), memory.forget_bias, np.array(wanted), name="forget_bias")
    right = lines(
        [
            Line(sigmoid(bias) ** steps, f"n = {n:.0f}, b = {bias:.2f}", x=steps)
            for n, bias in zip(wanted, biases, strict=True)
        ],
        x="step",
        y="share of c that is left",
        title="Half is left after n steps",
        levels=[(0.5, "half")],
        says="Each line crosses one half at its n, if its bias is right.",
    )
    show(left, right, notes=[note, other, guessed(guess, "steps for b = 5")])
