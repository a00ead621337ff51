"""Claims about a sequence hold on the reference's numbers or on those of the learner's own step."""

import numpy as np

from grader.bugs import lstm_forward as forward_bugs
from grader.bugs import lstm_step_search as step_bugs
from grader.bugs.loop import loop
from grader.calls import StandIn
from grader.claims import UNREADABLE, Wrong, as_array, parts_of, value_of
from lstm_ref import lstm


def sequence(rng, T, N, D, H):
    """Arguments of a forward pass: random inputs, states and weights."""
    _, state, params = step_bugs.draw(rng, N, D, H)
    return rng.normal(size=(T, N, D)), state, params


def reference_step(x_t, state, params):
    """The step that stands in for the learner's own."""
    return lstm.step(x_t, tuple(state), lstm.Params(*params))[0]


def either(lstm_forward, lstm_step, problem, test):
    """Run `test(h, final, want_h, want_final)` on the learner's sequence: with our step in the place of their own, and
    if that fails, with their own step and its numbers.

    So a mistake in lstm_step, which has lost its points already, costs none here. The own step counts only where its
    state depends on the state before and on the input: with one that forgets either, a loop that never runs passes.
    """
    x, state, params = problem
    h, final, _ = lstm.forward(x, state, lstm.Params(*params))
    try:
        test(*outputs(StandIn(lstm_forward, lstm_step=reference_step), problem), h, final)
    except Wrong as wrong:
        own = forward_bugs.learners(lstm_step)
        try:
            here, *others = (as_array("c_t", own(x_t, start, params)[1]) for x_t, start in starts(x[0], state))
            if any(np.allclose(here, other) for other in (state[1], *others)):
                raise wrong
            h, final = loop(own, x, state, params)
            test(*outputs(lstm_forward, problem), h, final)
        except (Wrong, *UNREADABLE):
            raise wrong from None


def starts(x_t, state):
    """A step's input and state, and three others: each differs in one of x, h and c."""
    h, c = state
    return (x_t, state), (x_t + 1, state), (x_t, (h + 1, c)), (x_t, (h, c + 1))


def outputs(lstm_forward, problem):
    """The learner's h of every step and final state."""
    return parts_of(value_of(lstm_forward, *problem), ("h", "state"))
