"""Where an answer goes wrong first, for one that no named mistake explains: which part of the step, which time step."""

import numpy as np

from grader.assignments.rnn.loop import loop
from grader.assignments.rnn.own_step import outputs
from grader.assignments.rnn.rnn_cell_bugs import draw, right_step
from grader.assignments.rnn.sizes import LENGTHS, SIZES, given
from grader.judging.calls import StandIn
from grader.judging.claims import Wrong, as_array, expect, value_of

PARTS = {"b": (0, 0, 1), "x_t": (1, 0, 0), "h_prev": (0, 1, 0)}  # what is left of (x_t, h_prev, b) to see one alone


def part_of_step(rnn_step, rng):
    """Which part of the step is wrong by itself, in words; or what is wrong where all of them are."""
    for size in SIZES:
        x_t, h_prev, (W_x, W_h, b) = draw(rng, *size)
        wrong = {}
        for part, (x, h, bias) in {**PARTS, "the whole": (1, 1, 1)}.items():
            args = x * x_t, h * h_prev, (W_x, W_h, bias * b)
            h_t = as_array("h_t", value_of(rnn_step, *args))
            if h_t.shape != h_prev.shape:
                return None  # it is no matter of parts
            try:
                expect("h_t", h_t, right_step(*args), given(*size))
            except Wrong as why:
                wrong[part] = str(why)
        names = [part for part in PARTS if part in wrong]
        if names and function_of_the_sum(rnn_step, rng):
            where = "the function of the sum: it is wrong in the same way whatever the sum is made of"
            return f"{where}. With all but {names[0]} at zero, {wrong[names[0]]}"
        if len(names) == len(PARTS) and right_without_W_h(rnn_step, x_t, h_prev, (W_x, W_h, b)):
            return (
                "what W_h is multiplied by: with W_h at zero all is right, and with it even a bias alone goes wrong. Does a "
                f"sum read units that are new already? With all but W_h and {names[0]} at zero, {wrong[names[0]]}"
            )
        if names:
            where = " and ".join(f"the part of {name}" for name in names)
            return f"{where}. With all but {names[0]} at zero, {wrong[names[0]]}"
        if wrong:
            return f"how the parts go together: each alone, with the others at zero, is right. {wrong['the whole']}"
    return None


def right_without_W_h(rnn_step, x_t, h_prev, params):
    args = x_t, h_prev, (params[0], 0 * params[1], params[2])
    return np.allclose(as_array("h_t", value_of(rnn_step, *args)), right_step(*args))


def function_of_the_sum(rnn_step, rng):
    """Whether h_t depends on the sum alone, and wrongly: it is the same where the sum comes from x_t, from h_prev or from
    b, of one unit each."""
    one, a, nothing = np.eye(3), rng.normal(size=3), np.zeros(3)
    sums = [
        (one[:1], nothing[None], (np.diag(a), 0 * one, nothing)),
        (nothing[None], one[:1], (0 * one, np.diag(a), nothing)),
        (nothing[None], nothing[None], (one, one, a * one[0])),
    ]
    first, *others = (as_array("h_t", value_of(rnn_step, *args)) for args in sums)
    alike = all(np.shape(other) == np.shape(first) and np.allclose(other, first) for other in others)
    return alike and not np.allclose(first, right_step(*sums[0]))


def time_step(rnn_forward, rng):
    """The first time step at which the learner's outputs are wrong, in words, with our step in the place of theirs."""
    for T, size in zip(LENGTHS, SIZES, strict=True):
        problem = draw(rng, *size, T=T)
        want, _ = loop(right_step, *problem)
        got, _ = outputs(StandIn(rnn_forward, rnn_step=right_step), problem)
        for t in range(T if got.shape == want.shape else 0):
            if not np.allclose(got[t], want[t]):
                before = f" All before h[{t}] is right." if t else ""
                return f"at h[{t}]{given(*size, T)}.{before}"
    return None
