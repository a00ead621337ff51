"""Which mistaken loop gives the learner's numbers on all the problems: what the loop back and the loop over chunks
share."""

import numpy as np

from grader.judging.calls import observe
from grader.judging.diagnosis import agree, one_of


def diagnose(function, problems, bugs, twin):
    """The diagnoses of the learner's `function`; `twin(bugs)` makes the loop with these bugs."""
    answers = [observe(function, *problem).value for problem in problems]

    def explains(made):
        try:
            return all(agree(answer, twin(made)(*problem)) for answer, problem in zip(answers, problems, strict=True))
        except (ValueError, IndexError):
            return False

    with np.errstate(all="ignore"):
        found = [(bug,) for bug in bugs if explains((bug,))]
    return one_of(found, getattr(function, "learners", function), twin)
