"""The timer that looks at the clock itself ends what does not end, as that of the machine does."""

import signal
import sys

import pytest

from grader.judging.calls import attempt
from grader.page import timer


@pytest.fixture(autouse=True)
def no_signals(monkeypatch):
    """As in a browser; who watches the lines of the tests goes on watching afterwards."""
    watching = sys.gettrace()
    monkeypatch.delattr(signal, "setitimer")
    timer.stand_in()
    yield
    sys.settrace(watching)


def down_to_zero(n):
    while n:
        n -= 2
    return n


def test_a_loop_ends_when_its_time_is_over():
    assert "no answer within 0.1 seconds" in attempt(down_to_zero, 7, within=0.1).error


def test_what_ends_in_time_is_as_it_was_and_takes_the_timer_away():
    assert attempt(down_to_zero, 8, within=5).value == 0
    assert sys.gettrace() is None
    assert attempt(down_to_zero, 8).value == 0


def test_where_there_is_a_timer_it_stays(monkeypatch):
    monkeypatch.setattr(signal, "setitimer", ours := object(), raising=False)
    timer.stand_in()
    assert signal.setitimer is ours
