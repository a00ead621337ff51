"""Which mistaken loop gives the learner's numbers on all the problems: what the loop back and the loop over chunks
share."""

import numpy as np

from grader.judging.calls import observe, recorded
from grader.judging.diagnosis import agree, one_of
from grader.judging.explained import note


def diagnose(function, problems, bugs, twin):
    """The diagnoses of the learner's `function`; `twin(bugs)` makes the loop with these bugs."""
    with recorded(calls := []):
        for problem in problems:
            observe(function, *problem)
    answers = [call.seen.value for call in calls]
    note(getattr(function, "learners", function), calls, twin, bugs)

    def explains(made):
        try:
            return all(agree(answer, twin(made)(*problem)) for answer, problem in zip(answers, problems, strict=True))
        except (ValueError, IndexError):
            return False

    with np.errstate(all="ignore"):
        found = [(bug,) for bug in bugs if explains((bug,))]
    return one_of(found, getattr(function, "learners", function), twin)
