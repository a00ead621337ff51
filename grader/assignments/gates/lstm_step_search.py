"""Which mistakes in one step, alone or two together, give the learner's numbers at every call.

To try all pairs would take too long, so c_t and h_t are explained one after the other: where one mistake explains c_t, the
second can only be one that leaves c_t alone.
"""

from itertools import combinations, product
from types import FunctionType

import numpy as np

from grader.assignments.gates.lstm_step_bugs import BUGS, CELL, PAGE
from grader.judging.calls import observe
from grader.judging.diagnosis import Diagnosis, agree, edited, one_of, source_of
from lstm_ref import lstm

BOTH, C_ALONE = slice(None), slice(1, 2)


def draw(rng, N=3, D=5, H=4):
    """A step's arguments: random states, a bias of its own for every row, no two sizes the same."""
    x_t, h_prev, c_prev = (rng.normal(size=(N, size)) for size in (D, H, H))
    return x_t, (h_prev, 2 * c_prev), tuple(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,)))


def right_step(x_t, *given):
    """The reference's step, called as (x_t, state, params) or with the arrays of state and params one by one."""
    arrays = [part for arg in given for part in (arg if isinstance(arg, (tuple, list)) else [arg])]
    return lstm.step(np.asarray(x_t), tuple(map(np.asarray, arrays[:2])), lstm.Params(*map(np.asarray, arrays[2:])))[0]


def twin(bugs):
    """The step with these bugs, of the learner's arguments."""
    of_cell = tuple((bug.old, bug.new) for bug in bugs if bug.old in source_of(lstm, ("cell",)))
    of_step = tuple((bug.old, bug.new) for bug in bugs if bug.old not in source_of(lstm, ("cell",)))
    cell = edited(lstm, *of_cell, names=("cell",)).cell
    # each of the two functions is compiled once for all the pairs that it is part of
    step = edited(lstm, *of_step, names=("step",)).step
    step = FunctionType(step.__code__, {**step.__globals__, "cell": cell})
    return lambda x_t, state, params: step(x_t, state, lstm.Params(*params))[0]


def diagnose(lstm_step, calls):
    """The mistakes in words, each a Diagnosis; none where the numbers have no name."""
    if any(call.seen.error or not is_pair(call.seen.value) for call in calls):
        return []

    def explains(bugs, part=BOTH):
        try:
            mistaken = twin(bugs)
            with np.errstate(all="ignore"):
                return all(
                    agree(tuple(call.seen.value)[part], mistaken(*call.args)[part], equal_nan=True) for call in calls
                )
        except ValueError:  # two edits of one line, or shapes that do not fit
            return False

    return overflows(lstm_step) if explains(()) else search(explains, lstm_step)


def is_pair(value):
    return isinstance(value, (tuple, list)) and len(value) == 2


def search(explains, lstm_step):
    """The mistakes, alone or two together, that `explains(bugs, part)` says give the learner's numbers."""
    if alone := [(bug,) for bug in BUGS if explains((bug,))]:
        return one_of(alone, lstm_step, twin)
    problem = draw(np.random.default_rng(0))
    with np.errstate(all="ignore"):
        right = right_step(*problem)[C_ALONE]
        after_c = [bug for bug in BUGS if agree(twin((bug,))(*problem)[C_ALONE], right)]
    of_c = [bug for bug in BUGS if bug not in after_c]
    if explains((), C_ALONE):
        return one_of(pairs(combinations(after_c, 2), explains), lstm_step, twin)
    if explain_c := [bug for bug in of_c if explains((bug,), C_ALONE)]:
        found = one_of(pairs(product(explain_c, after_c), explains), lstm_step, twin)
        of_c_alone = [(bug,) for bug in explain_c if bug.old == CELL]
        return found or [each._replace(words=f"{each.words} {BESIDES}") for each in one_of(of_c_alone[:1])]
    return one_of(pairs(combinations(of_c, 2), explains), lstm_step, twin)


BESIDES = "Your h_t holds another mistake besides."


def overflows(lstm_step):
    """What overflows in a step that is right: one kind of gate after the other is given large pre-activations."""

    def warns(gates):
        x_t, state, (W_x, W_h, b) = draw(np.random.default_rng(0))
        found = False
        for a in (-1000.0, 1000.0):
            b = np.concatenate([np.full(4, a if gate in gates else 0.5) for gate in "ifgo"])
            seen = observe(lstm_step, x_t, state, (0 * W_x, 0 * W_h, b))
            found |= any("RuntimeWarning" in text for text in seen.warnings)
        return found

    words = (
        ("ifo", "your sigmoid overflows where a is large: written as tanh(a / 2) / 2 + 1 / 2 it cannot."),
        ("g", "your tanh overflows where a is large: np.tanh does not."),
    )
    return [Diagnosis(sentence, f"{PAGE}saturation") for gates, sentence in words if warns(gates)]


def pairs(candidates, explains):
    """The first pair that explains all, in a list: two edits of one line are none."""
    return next(([pair] for pair in candidates if pair[0].old != pair[1].old and explains(pair)), [])
