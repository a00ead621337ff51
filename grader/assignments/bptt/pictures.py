"""Pictures of what a learner built: a gradient on its way back, what an output listens to, what a cut costs."""

import numpy as np

from grader.assignments.bptt.gradient_check_bugs import numerical_gradient as our_gradient
from grader.assignments.bptt.loop import loop, truncated
from grader.assignments.bptt.pairs_reference import pair
from grader.judging.charts import Line, heat, lines, number, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref import lstm

D, H, T = 3, 4, 40
PARAMS = ((4 * H, D), (4 * H, H), (4 * H,))
forward, backward = pair(lstm)


def _run(forget_bias, steps=T, seed=0):
    """An LSTM that has read noise: its weights, input (T, 1, D), states before each step and after, and caches."""
    rng = np.random.default_rng(seed)
    params, x = lstm.init(D, H, rng, forget_bias), rng.normal(size=(steps, 1, D))
    states, caches = [lstm.zero_state(1, H)], []
    for x_t in x:
        state, cache = lstm.step(x_t, states[-1], params)
        states.append(state)
        caches.append(cache)
    return params, x, states, caches


def _back(step_backward):
    """A step back of the learner's that gives arrays of the shapes that ours gives."""

    def step(dstate, cache):
        dx, dstate, dparams = step_backward(dstate, cache)
        return (
            numbers_of(lambda: dx, (1, D))(),
            numbers_of(lambda: dstate, (1, H), (1, H))(),
            numbers_of(lambda: dparams, *PARAMS)(),
        )

    return step


def _c_moved(c_prev, lag, params, x, states):
    """The first unit of h_T where c was another one `lag` steps before the end."""
    state = states[T - lag][0], c_prev
    for x_t in x[T - lag :]:
        state, _ = lstm.step(x_t, state, params)
    return state[0][0, 0]


@picture
def way_back(step_backward):
    """The gradient of a unit of h_T by c, from step to step back, for three forget biases; and measured."""

    def by_lag(step_backward, bias):
        _, _, _, caches = _run(bias)
        step, dstate, norms = _back(step_backward), (np.eye(H)[:1], np.zeros((1, H))), []
        for cache in reversed(caches):
            _, dstate, _ = step(dstate, cache)
            norms.append(np.linalg.norm(dstate[1]))
        return norms

    biases, notes, named = (-1.0, 1.0, 4.0), [], []
    for bias in biases:
        norms, note = or_ours(
            by_lag, lambda _, bias: by_lag(lstm.step_backward, bias), step_backward, bias, name="lstm_step_backward"
        )
        named, notes = [*named, Line(norms, f"b_f = {number(bias)}")], [*notes, note]
    params, x, states, _ = _run(biases[1])
    lags = np.arange(4, T + 1, 6)
    measured = [
        np.linalg.norm(our_gradient(lambda c, lag=lag: _c_moved(c, lag, params, x, states), states[T - lag][1]))
        for lag in lags
    ]
    named.append(Line(measured, "measured", x=lags, dots=True))
    show(
        lines(
            named,
            x="steps back",
            y="size of the gradient with respect to c",
            title="A gradient on its way back through your step",
            log=True,
        ),
        notes=notes,
    )


@picture
def listening(backward):
    """How much the outputs of steps 12 and 24 listen to each input."""
    steps = 24
    _, _, _, caches = _run(0.0, steps)
    dh = np.zeros((steps, 1, H))
    dh[[11, 23]] = 1

    def dx(backward):
        return numbers_of(lambda *args: backward(*args)[0], (steps, 1, D))(
            dh.copy(), (np.zeros((1, H)), np.zeros((1, H))), caches, lstm.step_backward
        )

    found, note = of_either(dx, backward, loop, name="lstm_backward")
    ticks = [str(t) if t in (1, 6, 12, 18, 24) else "" for t in range(1, steps + 1)]
    show(
        heat(
            np.sqrt(np.abs(found[:, 0].T)),
            [f"input {k}" for k in range(1, D + 1)],
            ticks,
            field=22,
            x="step t",
            title="What the outputs of steps 12 and 24 listen to",
            says="Square roots of the sizes of dx.",
        ),
        notes=[note],
    )


@picture
def cut(truncated_bptt):
    """How far the gradient is from the whole one, by the size of the chunks."""
    steps, sizes = 64, (1, 2, 4, 8, 16, 32, 64)
    params, x, _, _ = _run(3.0, steps)
    target = np.random.default_rng(1).normal(size=(steps, 1, H)).cumsum(axis=0) / 8
    args = x, target, lstm.zero_state(1, H), params
    _, whole, _ = truncated(*args, steps, forward, backward)

    def off(truncated_bptt):
        found = [truncated_bptt(*args, size, forward, backward)[1] for size in sizes]
        parts = [numbers_of(lambda each=each: each, *PARAMS)() for each in found]
        names, wholes = ("W_x", "W_h", "b"), whole
        return {
            name: [np.linalg.norm(each[k] - wholes[k]) / np.linalg.norm(wholes[k]) for each in parts]
            for k, name in enumerate(names)
        }

    found, note = of_either(off, truncated_bptt, truncated, name="truncated_bptt")
    show(
        lines(
            [Line(values, name, x=np.log2(sizes)) for name, values in found.items()],
            x="size of the chunks, as a power of 2",
            y="relative distance",
            title="What a cut costs: how far from the whole gradient",
        ),
        notes=[note],
    )
