"""Claims about a sequence hold on our step's numbers, or on those of the learner's own step."""

import contextlib

import numpy as np

from grader.assignments.gates.loop import loop
from grader.assignments.gates.lstm_forward_bugs import learners
from grader.assignments.gates.lstm_step_search import draw, right_step
from grader.judging.calls import StandIn, provisional
from grader.judging.claims import UNREADABLE, Blank, Wrong, as_array, parts_of, value_of
from lstm_ref import lstm


def sequence(rng, T, N, D, H):
    """Arguments of a forward pass: random inputs, one of them all zeros where T allows, states and weights."""
    _, state, params = draw(rng, N, D, H)
    x = rng.normal(size=(T, N, D))
    if T > 2:
        x[T // 2] = 0
    return x, state, params


def either(lstm_forward, lstm_step, problem, test):
    """Run `test(h, final, want_h, want_final)` on the learner's sequence as it stands and, if that fails, with our step
    in the place of their own.

    So a mistake in lstm_step, which has lost its points already, costs none here. One that is called in another way, or
    under another name, is no mistake of the sequence either: where our step has no say, the sequence may be right for
    the own step.
    """
    x, state, params = problem
    want_h, want, _ = lstm.forward(x, state, lstm.Params(*params))
    with contextlib.suppress(Wrong, *UNREADABLE), provisional():
        return test(*outputs(lstm_forward, problem), want_h, want)
    try:
        test(*outputs(StandIn(lstm_forward, lstm_step=right_step), problem), want_h, want)
    except Blank:
        raise
    except Wrong:
        with contextlib.suppress(Wrong, *UNREADABLE):
            return test(*outputs(lstm_forward, problem), *own_outputs(lstm_step, problem))
        raise


def own_outputs(lstm_step, problem):
    """What a sequence over the own step gives. Wrong where its state does not depend on the state before and on the
    input: with a step that forgets either, a loop that never runs is right."""
    x, state, params = problem
    own = learners(lstm_step)
    here, *others = (as_array("c_t", own(x_t, start, params)[1]) for x_t, start in starts(x[0], state))
    if any(np.allclose(here, other) for other in (state[1], *others)):
        raise Wrong("The state does not depend on the state before and on the input.")
    return loop(own, x, state, params)


def starts(x_t, state):
    """A step's input and state, and three others: each differs in one of x, h and c."""
    h, c = state
    return (x_t, state), (x_t + 1, state), (x_t, (h + 1, c)), (x_t, (h, c + 1))


def outputs(lstm_forward, problem):
    """The learner's h of every step and final state."""
    return parts_of(value_of(lstm_forward, *problem), ("h", "state"))
