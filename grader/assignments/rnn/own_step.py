"""Claims about a sequence hold on our step's numbers, or on those of the learner's own step."""

import contextlib

import numpy as np

from grader.assignments.rnn import rnn_cell_bugs
from grader.assignments.rnn.rnn_cell_bugs import right_step
from grader.judging.calls import StandIn, provisional
from grader.judging.claims import UNREADABLE, Wrong, as_array, parts_of, value_of


def outputs(rnn_forward, problem):
    """The learner's h of every step and last state, as arrays."""
    h, h_T = parts_of(value_of(rnn_forward, *problem), ("h", "h_T"))
    return as_array("h", h), as_array("h_T", h_T)


def either(rnn_forward, rnn_step, problem, test):
    """Run `test(forward, step)` on the learner's sequence as it stands, with our step in the place of their own if that
    fails, and then by the numbers of their own step; `step` gives the numbers that are right.

    So a mistake in rnn_step, which has lost its points already, costs none here. The own step counts only where it
    depends on the state and on the input: with one that forgets either, a loop that never runs passes.
    """
    x, h_0, params = problem
    with contextlib.suppress(Wrong, *UNREADABLE), provisional():
        return test(rnn_forward, right_step)
    try:
        test(StandIn(rnn_forward, rnn_step=right_step), right_step)
    except Wrong as wrong:
        own = rnn_cell_bugs.learners(rnn_step)
        try:
            h_1, *others = (own(*start, params) for start in ((x[0], h_0), (x[0] + 1, h_0), (x[0], h_0 + 1)))
            if h_1.shape != h_0.shape or any(np.allclose(h_1, other) for other in others):
                raise wrong
            test(rnn_forward, own)
        except (Wrong, *UNREADABLE):
            raise wrong from None
