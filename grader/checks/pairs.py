"""Claims about a learner's tests of an LSTM's two passes."""

import inspect

from grader.bugs import gradient_check
from grader.bugs.lstm_pairs import RIGHT
from grader.bugs.lstm_pairs_mistaken import HIDDEN, VISIBLE
from grader.checks.gradients import EARLIER
from grader.checks.inverse import check_tests


def check_examine(examine, points, seed=0):
    """The report on tests that are tried on three mistaken pairs in the learner's notebook, and on others in hiding."""
    numerical = {"numerical_gradient": inspect.getsource(gradient_check.numerical_gradient)}
    return check_tests("examine", examine, RIGHT, HIDDEN if seed else VISIBLE, points, seed, **EARLIER, **numerical)
