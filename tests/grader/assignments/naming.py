"""What the tests of all named mistakes share: a mistake that is made loses marks, and is told by its name."""

import pytest

from grader.judging import evidence
from grader.judging.diagnosis import OR, edited


def each_of(bugs):
    """The test, once with each mistake as `bug`."""
    return pytest.mark.parametrize("bug", bugs, ids=lambda bug: bug.words)


def each_named(pairs):
    """The test, once with each pair of the `name` of a function and a mistake in it, `bug`."""
    return pytest.mark.parametrize(("name", "bug"), pairs, ids=lambda each: getattr(each, "words", each))


def bug_of(bugs, words):
    """The first mistake of which this is said: a list of them may grow anywhere."""
    return next(bug for bug in bugs if words in bug.words)


def mistaken(module, bug, *names):
    """The last of these functions of a module, with a mistake made in it or in one that it calls."""
    return getattr(edited(module, (bug.old, bug.new), names=names), names[-1])


def words_of(report):
    return " ".join(diagnosis.words for diagnosis in report.diagnoses)


def expect_named(report, bug, *besides):
    """That no other name is told, but for one of the same numbers, and what is said `besides` of another function."""
    assert report.score < report.points
    (told,) = (diagnosis for diagnosis in report.diagnoses if diagnosis not in besides)
    assert bug.words in told.words
    assert told.words == bug.words or OR in told.words


def expect_no_other(report, function, bug, bugs, twin):
    """That whatever name is told to `function`, which makes the mistake `bug`, makes the same numbers at every call."""
    for diagnosis in report.diagnoses:
        if bug.words not in diagnosis.words:
            (other,) = (each for each in bugs if diagnosis.words.startswith(each.words))
            calls = report.calls_of(function)
            assert all(evidence.answers_as(twin((other,)), call) for call in calls), (bug.words, other.words)
