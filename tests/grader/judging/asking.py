"""A function of a learner's, asked some problems beside the right one: what is said of where it goes wrong."""

import sys

from grader.judging import explained
from grader.judging.calls import observe, recorded
from grader.judging.diagnosis import made_in
from grader.judging.evidence import same_numbers
from grader.judging.placing import placed


def where(function, right, problems, rows=()):
    """In words, or None. `right` is a function of the module that asks."""
    with recorded(calls := []):
        for each in problems:
            observe(function, *each)
    twin = made_in(sys.modules[right.__module__], right.__name__)
    return placed([explained.Question(function, calls, twin, (), same_numbers)], calls, rows)
