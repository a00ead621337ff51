"""Which mistakes in one step, alone or two together, give the learner's numbers.

To try all pairs would take too long, so c_t and h_t are explained one after the other: where one mistake explains c_t, the
second can only be one that leaves c_t alone.
"""

from itertools import combinations, product

import numpy as np

from grader.bugs import Diagnosis, agree, conduct, edited, one_of
from grader.bugs.lstm_step import BUGS, PAGE
from grader.calls import observe
from lstm_ref import lstm

BOTH, C_ALONE = slice(None), slice(1, 2)


def draw(rng, N=3, D=5, H=4):
    """A step's arguments: random states, a bias of its own for every row, no two sizes the same."""
    x_t, h_prev, c_prev = (rng.normal(size=(N, size)) for size in (D, H, H))
    return x_t, (h_prev, 2 * c_prev), tuple(rng.normal(size=shape) for shape in ((4 * H, D), (4 * H, H), (4 * H,)))


def outcome(bugs, problem):
    """The state that a step with these bugs returns."""
    x_t, state, params = problem
    module = edited(lstm, *((bug.old, bug.new) for bug in bugs), names=("cell", "step"))
    return module.step(x_t, state, module.Params(*params))[0]


def diagnose(lstm_step, rng):
    """The mistakes in words, each a Diagnosis; none where the numbers have no name."""
    problems = [draw(rng, 1, 2, 3), draw(rng), draw(rng)]
    seen = [observe(lstm_step, *problem) for problem in problems]
    answers = [each.value for each in seen]
    if any(not isinstance(answer, (tuple, list)) or len(answer) != 2 for answer in answers):
        return conduct.stopped("lstm_step", seen)
    changed = conduct.changed("lstm_step", ("x_t", "the state", "the weights"), seen)

    def explains(bugs, part=BOTH):
        try:
            with np.errstate(all="ignore"):
                return all(
                    agree(tuple(answer)[part], outcome(bugs, problem)[part])
                    for answer, problem in zip(answers, problems, strict=True)
                )
        except ValueError:  # two edits of one line, or shapes that do not fit
            return False

    if explains(()):
        return changed + overflows(lstm_step, rng)
    return changed + search(explains, problems)


def search(explains, problems):
    """The mistakes, alone or two together, that `explains(bugs, part)` says give the learner's numbers."""
    if alone := [(bug,) for bug in BUGS if explains((bug,))]:
        return one_of(alone)
    with np.errstate(all="ignore"):
        right = outcome((), problems[1])[C_ALONE]
        after_c = [bug for bug in BUGS if agree(outcome((bug,), problems[1])[C_ALONE], right)]
    of_c = [bug for bug in BUGS if bug not in after_c]
    if explains((), C_ALONE):
        return one_of(pairs(combinations(after_c, 2), explains))
    if explain_c := [bug for bug in of_c if explains((bug,), C_ALONE)]:
        return one_of(pairs(product(explain_c, after_c), explains) or [(bug,) for bug in explain_c])
    return one_of(pairs(combinations(of_c, 2), explains))


def overflows(lstm_step, rng):
    """The diagnosis of a step that is right but for large pre-activations."""
    x_t, state, (W_x, W_h, b) = draw(rng)
    warnings = observe(lstm_step, x_t, state, (W_x, W_h, np.full_like(b, -1000.0))).warnings
    words = "your sigmoid overflows where a is large and negative: written as tanh(a / 2) / 2 + 1 / 2 it cannot."
    return [Diagnosis(words, f"{PAGE}saturation")] if any("RuntimeWarning" in text for text in warnings) else []


def pairs(candidates, explains):
    """The first pair that explains all, in a list: two edits of one line are none."""
    return next(([pair] for pair in candidates if pair[0].old != pair[1].old and explains(pair)), [])
