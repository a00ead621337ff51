"""Mistakes that no edit of the reference makes: a function remembers, is nearly right, or stops for its own reason."""

import numpy as np

from grader.judging.calls import Observation, StandIn, attempt, observe
from grader.judging.evidence import neither
from grader.judging.explained import nearly_right, remembering
from grader.judging.report import Report

table = []


def double(v):
    return 2 * v


def by_size(v, known={}):  # noqa: B006
    return known.setdefault(v.shape, 2 * v)


def grows(v):
    table.append(2 * v)
    return sum(table)


def calls_of(learners, count=4):
    report = Report("double", 1)

    @report.claim("It is twice v.")
    def _(rng):
        for k in range(count):
            observe(learners, np.array([1.0 + k]))

    return report.calls_of(learners)


def told(what, learners):
    return [each.words for each in what(learners, calls_of(learners), double, "page.html#double")]


def test_who_is_right_without_what_was_kept_is_told_to_forget():
    assert "by_size remembers earlier calls" in told(remembering, by_size)[0]
    assert "grows remembers earlier calls" in told(remembering, grows)[0]


def test_who_keeps_what_does_no_harm_is_not():
    def halves(v, known={}):  # noqa: B006
        return known.setdefault(float(v[0]), v / 2)

    assert told(remembering, double) == []
    assert told(remembering, halves) == []


def test_a_table_that_a_function_reads_is_no_memory():
    def listed(v, wrong=[3.0]):  # noqa: B006
        return 2 * v if v[0] not in wrong else v

    assert told(remembering, listed) == []


def test_who_keeps_nothing_is_not_told_to_forget_where_there_is_no_right_answer():
    with np.errstate(invalid="ignore"):
        assert remembering(double, calls_of(double), lambda v: v / 0 * 0, "page.html#double") == []


def test_what_a_function_kept_is_there_again():
    kept = {(1,): np.zeros(1)}

    def stops(v, known=kept):
        assert known
        return known[v.shape]

    assert attempt(stops, np.ones(1), afresh=True).error
    assert list(kept) == [(1,)]
    assert attempt(stops, np.ones(1)).value == 0
    assert attempt(by_size, np.full(3, 2.0)).value.tolist() == [4.0, 4.0, 4.0]
    assert observe(StandIn(by_size, afresh=True), np.full(3, 5.0)).value.tolist() == [10.0, 10.0, 10.0]
    assert observe(by_size, np.full(3, 5.0)).value.tolist() == [4.0, 4.0, 4.0]


def test_numbers_that_are_nearly_right_are_told_so_and_no_others():
    def halved(v):
        return (2 * v).astype(np.float16) + np.float16(0.01)

    assert "two or three digits" in told(nearly_right, halved)[0]
    assert told(nearly_right, double) == []
    assert told(nearly_right, lambda v: 2.03 * v) == []
    assert told(nearly_right, lambda v: None) == []


def test_a_stop_is_no_nan_unless_it_stops_at_what_numpy_takes_for_one():
    nan = Observation(value=np.nan)
    for error, alike in (("ZeroDivisionError: division by zero", True), ("ValueError: the truth value of", False)):
        assert neither(nan, Observation(error=error)) == alike
        assert neither(Observation(error=error), nan)
        assert not neither(Observation(value=1.0), Observation(error=error))
