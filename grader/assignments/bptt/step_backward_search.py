"""Which mistakes in a step back, alone or two together, give the learner's gradients.

To try all pairs would take too long. Of two mistakes, one alone gives at least one of the wrong parts: the four gates'
rows of db, dc_prev, or another gradient.
"""

import numpy as np

from grader.assignments.bptt.step_backward_bugs import BUGS, NAMES
from grader.assignments.gates import lstm_step_search
from grader.judging.calls import observe, recorded
from grader.judging.diagnosis import agree, edited, made_in, one_of
from grader.judging.explained import note
from lstm_ref import lstm


def draw(rng, N=3, D=5, H=4):
    """Arguments of a step back: gradients of the state, and the cache of a random step, in plain tuples."""
    x_t, state, params = lstm_step_search.draw(rng, N, D, H)
    _, (*rest, _) = lstm.step(x_t, state, lstm.Params(*params))
    return tuple(rng.normal(size=(N, H)) for _ in range(2)), (*rest, params)


def right(dstate, cache, module=lstm):
    """The reference's step back, or that of an edited module, on plain tuples."""
    return on_tuples(module.step_backward)(dstate, cache)


def on_tuples(step_backward):
    """A step back of the reference's, on plain tuples."""

    def step(dstate, cache):
        *rest, params = cache
        dx_t, dstate_prev, dparams = step_backward(tuple(dstate), (*rest, lstm.Params(*params)))
        return dx_t, dstate_prev, tuple(dparams)

    return step


def mistaken(bugs):
    """The reference with these bugs."""
    return edited(lstm, *((bug.old, bug.new) for bug in bugs), names=NAMES)


def outcome(bugs, problem):
    """The gradients of a step back with these bugs, or None where they do not fit together."""
    try:
        with np.errstate(all="ignore"):
            return right(*problem, mistaken(bugs))
    except (ValueError, IndexError):
        return None


def parts(gradients):
    """The gradients part by part, the rows of db gate by gate."""
    dx_t, (dh_prev, dc_prev), (dW_x, dW_h, db) = gradients
    blocks = np.split(np.asarray(db, dtype=float), 4) if np.shape(db) and len(db) % 4 == 0 else [db]
    return [dx_t, dh_prev, dc_prev, dW_x, dW_h, *blocks]


def diagnose(step_backward, rng):
    """The named mistakes that explain the learner's gradients on two random steps."""

    def twin(bugs):
        module = mistaken(bugs)
        return lambda dstate, cache: right(dstate, cache, module)

    problems = [draw(rng), draw(rng)]
    with recorded(calls := []):
        for problem in problems:
            observe(step_backward, *problem)
    answers = [call.seen.value for call in calls]
    note(step_backward, calls, made_in(lstm, *NAMES, wrap=on_tuples), BUGS)

    def explains(bugs):
        wanted = (outcome(bugs, problem) for problem in problems)
        return all(want is not None and agree(got, want) for got, want in zip(answers, wanted, strict=True))

    if alone := [(bug,) for bug in BUGS if explains((bug,))]:
        return one_of(alone, step_backward, twin)
    got, want = parts(answers[0]), parts(right(*problems[0]))
    wrong = [k for k, pair in enumerate(zip(got, want, strict=True)) if not agree(*pair)]

    def gives_a_part(bug):
        theirs = outcome((bug,), problems[0])
        return theirs is not None and any(agree(got[k], part) for k, part in enumerate(parts(theirs)) if k in wrong)

    for first in filter(gives_a_part, BUGS):
        for second in BUGS:
            if second.old != first.old and explains((first, second)):
                return one_of([(first, second)], step_backward, twin)
    return []
