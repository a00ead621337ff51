"""What the claims about gradients share: the learner's gradients by name, and our functions in the place of theirs."""

import inspect

from grader.assignments.bptt import loop, step_backward_search
from grader.judging.claims import as_array, expect, parts_of, value_of

PARAMS = ("dW_x", "dW_h", "db")
UNITS = (1e6, 1e-6)  # gradients are linear in those that come: none is too large, none too small

# What a learner may call by its name in a later part. The loop is text, for it is given functions of the learner's.
EARLIER = {
    "lstm_step_backward": step_backward_search.right,
    "lstm_backward": inspect.getsource(loop.loop).replace("def loop(", "def lstm_backward("),
}


def in_units(unit):
    """Words for a unit of which numbers are multiples."""
    return "" if unit == 1 else f" in units of {unit:g}"


def gradients_of(function, problem, names):
    """The learner's gradients, flat and by name: `names` are those of the input and of the state's two parts."""
    parts = parts_of(value_of(function, *problem), (names[0], f"({names[1]}, {names[2]})", "(dW_x, dW_h, db)"))
    dstate, dparams = parts_of(parts[1], names[1:]), parts_of(parts[2], PARAMS)
    return dict(zip((*names, *PARAMS), (parts[0], *dstate, *dparams), strict=True))


def flat(gradients, names):
    """Gradients of ours, as `gradients_of` gives them."""
    dx, dstate, dparams = gradients
    return dict(zip((*names, *PARAMS), (dx, *dstate, *dparams), strict=True))


def expect_all(got, want, names, where, unit=1.0):
    """Wrong unless the gradients `names` are right: `want` holds them, in units of `unit`."""
    for name in names:
        ours = as_array(name, got[name])
        expect(name, ours if unit == 1 else ours / unit, want[name], where)
