"""Which named mistakes, alone or two together, give a learner's numbers: the search that the modules `variants_*` share."""

from itertools import combinations

import numpy as np

from grader.bugs import agree, one_of
from grader.calls import observe
from grader.claims import UNREADABLE


def diagnose(function, bugs, outcome, problems, together=()):
    """Diagnoses of the learner's `function`: the bugs whose `outcome(edits, problem)` is the learner's on all problems.

    Where none is alone, pairs of the bugs in `together` are tried, of two different lines.
    """
    answers = [observe(function, *problem).value for problem in problems]
    if any(answer is None for answer in answers):
        return []
    if all(agree(answer, outcome((), problem)) for answer, problem in zip(answers, problems, strict=True)):
        return []  # right here: what is wrong shows elsewhere, and two mistakes that cancel explain nothing

    def explains(made):
        try:
            with np.errstate(all="ignore"):
                return all(
                    agree(answer, outcome(tuple((bug.old, bug.new) for bug in made), problem))
                    for answer, problem in zip(answers, problems, strict=True)
                )
        except UNREADABLE:  # shapes that do not fit, or two edits that do not
            return False

    if alone := [(bug,) for bug in bugs if explains((bug,))]:
        return one_of(alone)
    two = ((a, b) for a, b in combinations(together, 2) if a.old != b.old)
    return one_of(next(([pair] for pair in two if explains(pair)), []))
