"""One budget of the processor's time for all that is told of an answer."""

import time
from pathlib import Path

import numpy as np
import pytest

from grader.judging import budget, explained
from grader.judging.calls import Call, attempt
from grader.judging.claims import Wrong
from grader.judging.diagnosis import Bug
from grader.judging.report import Report


def spend(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def test_a_search_ends_where_the_time_for_all_does():
    now = time.process_time()
    assert budget.until(5) >= now + 5
    assert not budget.late()
    with budget.begun(now):
        assert budget.until(5) == pytest.approx(now + budget.SECONDS)
        assert budget.until(5, share=0.5) == pytest.approx(now + budget.SECONDS / 2)
    with budget.begun(now - 2 * budget.SECONDS):
        assert budget.late()
        assert time.process_time() < budget.until(0.8) < time.process_time() + 0.3
    assert not budget.late()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system does not say how much a process has")
def test_what_asks_for_the_whole_memory_meanwhile_gets_none():
    too_many = budget.MEMORY // 4  # of eight bytes each
    with budget.begun(time.process_time()), pytest.raises(MemoryError):
        np.empty(too_many)
    assert len(np.empty(too_many)) == too_many


def test_what_a_name_has_taken_is_not_there_for_the_place(monkeypatch):
    monkeypatch.setattr(budget, "SECONDS", 0.2)
    late = []

    def diagnose(rng):
        late.append(budget.late())
        spend(0.3)

    report = Report("f", 1, 0, diagnose, lambda rng: late.append(budget.late()))

    @report.claim("It holds.")
    def _(rng):
        raise Wrong("It does not.")

    assert report.first_wrong
    assert late == [False, True]


def power(v, k=2, by=1, add=0):
    return by * v**k + add


def twin(bugs=()):
    spend(0.001)
    return lambda v: power(v, **{bug.old: float(bug.new) for bug in bugs})


BUGS = [Bug(name, str(new), f"{name} is {new}.", "") for name in ("add", "by", "k") for new in range(20, 40)]


def explanations(v, seen):
    calls = [Call(None, (v,), seen, None)]
    return explained.explaining(explained.together(BUGS), calls, power, twin)


def test_of_two_mistakes_those_are_tried_first_of_which_one_makes_a_part(monkeypatch):
    """There are 1200 pairs, and time for few."""
    monkeypatch.setattr(explained, "SECONDS", 0.4)
    v = np.array([0.0, 0.0, 0.0, 1.5])  # at zero, the number that is added is all
    pair = BUGS[19], BUGS[39]
    assert explanations(v, attempt(twin(pair), v)) == [pair]


def test_no_pair_is_tried_for_ever(monkeypatch):
    monkeypatch.setattr(explained, "SECONDS", 0.1)
    begun = time.process_time()
    assert explanations(np.array([0.3, 1.5]), attempt(lambda v: v + 1e3, np.array([0.3, 1.5]))) == []
    assert time.process_time() - begun < 1.5
