"""What an answer depends on: one argument after the other is set to zero, or made smaller, and the learner's function
asked again."""

import numpy as np

from grader.judging import budget
from grader.judging.claims import agree
from grader.judging.evidence import finite
from grader.judging.numbers import leaves
from grader.judging.placing.comparison import asked_with, leaves_of, with_leaf

MOST = 40  # calls that went wrong, each of which is asked again
VARIED = 3  # different numbers that an answer must still have, to be evidence
SEVERAL = 2  # arguments of which each lets the mistake in: of more, none can be said to matter
SENTENCES = {
    "deaf": "at the calls that go wrong, a change of {given} changes nothing in {part}, and it should.",
    "hearing": "at the calls that go wrong, {part} changes with {given}, and it should not.",
    "mended": "with {given} at zero your answers are right: look at what you do with it.",
}


def of_arguments(question, wrong, which=None, name=None):
    """Which argument takes no part, or one that it should not, or lets the mistake in: a list of a sentence or none.
    `which` part of the answer, of this name, is wrong, where it has several."""
    if len(wrong) > MOST or any(each.call.seen.error or not finite(each.call.seen.value) for each in wrong):
        return []  # what is said here is said of all of them
    right, names = question.twin(), None
    for each in wrong:
        found = _names(each, question, right, which)
        names = {what: found[what] & names[what] for what in SENTENCES} if names else found
        if budget.late() or not any(names.values()):
            return []
    for what, sentence in SENTENCES.items():
        if 0 < len(names[what]) <= SEVERAL:
            joined = (" or " if what == "mended" else " and ").join(sorted(names[what]))
            return [sentence.format(given=joined, part=name or "your answer")]
    return []


def _names(each, question, right, which):
    """The names of the arguments of a call of which each of the sentences is true."""
    found = {what: set() for what in SENTENCES}
    for path, name, value in leaves_of(each.call.args, question.twin, right):
        if not isinstance(value, (np.ndarray, float)) or np.asarray(value).dtype.kind != "f" or not np.any(value):
            continue
        without, less = (_answers(each, right, path, factor * value) for factor in (0, 0.7))
        if without is None or less is None:
            continue
        before = each.call.seen.value, each.want.value
        same = [
            tuple(agree(_part(now, which), _part(then, which), equal_nan=True) for now, then in zip(*pair, strict=True))
            for pair in ((without, before), (less, before))
        ]
        if all(mine and not theirs for mine, theirs in same):
            found["deaf"].add(name)
        if (
            _varied(_part(each.want.value, which))
            and all(theirs for _, theirs in same)
            and not all(mine for mine, _ in same)
        ):
            found["hearing"].add(name)
        if agree(*without) and _varied(without[1], each.call.args):
            found["mended"].add(name)
    return found


def _varied(value, given=()):
    """Whether a value has several different numbers, besides those that were `given`: where an argument that is zero
    leaves all as it was, every answer is right."""
    numbers = np.unique(leaves(value).round(9))
    return len(np.setdiff1d(numbers, np.concatenate([np.zeros(0), *map(leaves, given)]).round(9))) >= VARIED


def _answers(each, right, path, value):
    """The learner's answer and the right one to a call with another argument; None where one of them is of no use."""
    again = asked_with(each, right, with_leaf(each.call.args, path, value))
    return None if again is None or again.call.seen.error else (again.call.seen.value, again.want.value)


def _part(value, which):
    return value if which is None else value[which]
