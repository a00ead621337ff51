"""Claims about a learner's tests of an LSTM's two passes."""

import inspect

from grader.assignments.bptt import gradient_check_bugs
from grader.assignments.bptt.gradients import EARLIER
from grader.assignments.bptt.hints import HINTS
from grader.assignments.bptt.pairs_bugs import GROUPS
from grader.assignments.bptt.pairs_reference import RIGHT
from grader.assignments.bptt.pairs_subtle_bugs import SUBTLE
from grader.judging.inverse import check_tests


def check_examine(examine, points, seed=0):
    """The report on tests that are tried on mistaken pairs, the same in the learner's notebook and in hiding."""
    numerical = {"numerical_gradient": inspect.getsource(gradient_check_bugs.numerical_gradient)}
    return check_tests("examine", examine, RIGHT, GROUPS, SUBTLE, points, seed, hints=HINTS, **EARLIER, **numerical)
