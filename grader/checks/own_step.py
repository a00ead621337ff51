"""Claims about a sequence hold on the reference's numbers or on those of the learner's own step."""

import numpy as np

from grader.bugs import lstm_forward as forward_bugs
from grader.bugs import lstm_step_search as step_bugs
from grader.bugs.loop import loop
from grader.claims import UNREADABLE, Wrong, as_array
from lstm_ref import lstm


def sequence(rng, T, N, D, H):
    """Arguments of a forward pass: random inputs, states and weights."""
    _, state, params = step_bugs.draw(rng, N, D, H)
    return rng.normal(size=(T, N, D)), state, params


def either(lstm_step, problem, test):
    """Run `test(h, final)` on the outcome of the reference and, if it fails, of the learner's own step.

    So a mistake in lstm_step, which has lost its points already, costs none here. The own step counts only
    where it does something: with one that returns its state, or always the same, any loop would pass.
    """
    x, state, params = problem
    h, final, _ = lstm.forward(x, state, lstm.Params(*params))
    try:
        test(h, final)
    except Wrong as wrong:
        own = forward_bugs.learners(lstm_step)
        try:
            starts = [(x[0], state), (x[0] + 1, state), (x[0], (state[0], state[1] + 1))]
            c_t, *moved = (as_array("c_t", own(x_t, start, params)[1]) for x_t, start in starts)
            if np.allclose(c_t, state[1]) or all(np.allclose(c_t, other) for other in moved):
                raise wrong
            h, final = loop(own, x, state, params)
        except (Wrong, *UNREADABLE):
            raise wrong from None
        test(h, final)
