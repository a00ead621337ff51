"""A slip that is seen inside a learner's function, whose answer it does not explain: more is wrong after it."""

import re

import numpy as np

from grader.judging.bounded import outcome
from grader.judging.explained import same_numbers
from grader.judging.numbers import leaves
from grader.judging.placing.quantities import RETURNED
from grader.judging.placing.ways import among, ways

ANYWAY = r"\b(max|min|maximum|minimum|median) stands where|\bleft out"
SEVERAL = 2  # calls
FEWEST = 3  # different numbers of a slip that must stand in the learner's function


class Inside:
    """What is seen inside a learner's function at the calls that went `wrong`, each a `placing.comparison.Comparison`."""

    def __init__(self, question, wrong):
        self.ways = [way for way in ways(question, wrong) if way.first_missing]
        names = {way.first_missing.quantity.name for way in self.ways}
        self.name = names.pop() if len(names) == 1 else None  # of the first quantity that is missing, at each call

    def concerned(self, slips):
        """Of some slips, those where that quantity is made."""
        return [slip for slip in slips if self.name in re.findall(r"what is returned|\w+", place_of(slip))]

    def holds(self, slip):
        """Whether the numbers of that quantity with the slip stand in the function at each of several calls, and not by
        chance."""
        if self.name == RETURNED or len(self.ways) < SEVERAL:
            return False
        found = []
        for way in self.ways:
            found.append(_in(slip, way, self.name))
            if found[-1] is None:
                return False
        return len(np.unique(np.concatenate(found))) >= FEWEST


def stands_anyway(slip):
    """Whether its numbers stand in many a function that has not made it: the largest of some numbers wherever these do,
    and a sum without a term on the way to the sum."""
    return bool(re.search(ANYWAY, slip.words))


def place_of(slip):
    """Where a slip stands, in words."""
    return slip.words.partition("\n")[0]


def _in(slip, way, name):
    """Its numbers at a call, none of which the reference has on its way, if they all stand there, from the first time on
    that the quantity is missing; or None. A slip that explains the answer leaves nothing after it, so that the other
    calls speak against it."""
    missing = way.first_missing
    made = [each for each in way.quantities(slip) if each.whole and each.name == name][missing.times :]
    if not made or made[0].passes != missing.quantity.passes:
        return None
    if np.size(made[0].numbers) < min(FEWEST, np.size(missing.quantity.numbers)):
        return None  # an array that has become a single number: that one stands in many a function
    numbers = way.telling(np.concatenate([leaves(each.numbers) for each in made]))
    new = numbers[~among(numbers, way.on_the_way)]
    if not len(new) or not among(numbers, way.numbers).all():
        return None
    return None if same_numbers(outcome(way.twin, (slip,), way.call, way.allowed), way.call.seen) else new
