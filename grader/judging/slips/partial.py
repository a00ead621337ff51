"""A slip that is seen inside a learner's function, whose answer it does not explain: more is wrong after it."""

import re

import numpy as np

from grader.judging.explained import same_numbers
from grader.judging.placing.flow import Way, among, telling_calls
from grader.judging.placing.quantities import RETURNED, quantities
from grader.judging.slips.bounded import outcome

FEWEST = 3  # different numbers of a slip that must stand in the learner's function


def seen_inside(question, known, wrong, late):
    """The likeliest slips, of those `known`, of which the first quantity that is missing is made in the learner's
    function; `wrong` are the calls that went wrong, each as `placing.asked.Asked`."""
    ways = [way for each in telling_calls(wrong) for way in [Way(question.twin, each.call)] if way.first_missing]
    names = {way.first_missing[0].name for way in ways}
    if len(names) != 1 or RETURNED in names:
        return []
    (name,) = names
    return [slip for slip in known if _concerns(slip, name) and not late() and _in_all(slip, ways, name)]


def _concerns(slip, name):
    """Whether a slip stands where a quantity is made."""
    return name in re.findall(r"\w+", slip.words.partition("\n")[0])


def _in_all(slip, ways, name):
    """Whether the numbers of a quantity with the slip stand in the learner's function at all calls, and not by chance."""
    found = [_in(slip, way, name) for way in ways]
    return all(numbers is not None for numbers in found) and len(np.unique(np.concatenate(found))) >= FEWEST


def _in(slip, way, name):
    """Its numbers at a call, none of which the reference has on its way, if they all stand there; or None. A slip that
    explains the answer leaves nothing after it, so that the other calls speak against it."""
    passes = way.first_missing[0].passes
    made = [each for each in quantities(way.twin, (slip,), way.call) if each.name == name and each.passes == passes]
    numbers = way.telling(made[-1].value) if made else np.zeros(0)
    new = numbers[~among(numbers, way.on_the_way)]
    if not len(new) or not among(numbers, way.numbers).all():
        return None
    return None if same_numbers(outcome(way.twin, (slip,), way.call), way.call.seen) else new
