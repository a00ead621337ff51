"""The timer that looks at the clock itself ends what does not end, as that of the machine does."""

import contextlib
import signal
import sys
import types

import pytest

from grader.judging.calls import attempt
from grader.page import timer


@contextlib.contextmanager
def in_a_browser():
    """No timer meanwhile but ours; who watches the lines of the tests goes on watching afterwards."""
    watching = sys.gettrace()
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(signal, "setitimer")
        timer.stand_in()
        try:
            yield
        finally:
            sys.settrace(watching)


def down_to_zero(n):
    while n:
        n -= 2
    return n


def test_a_loop_ends_when_its_time_is_over():
    with in_a_browser():
        seen = attempt(down_to_zero, 7, within=0.1)
    assert "no answer within 0.1 seconds" in seen.error


def test_what_ends_in_time_is_as_it_was_and_takes_the_timer_away():
    with in_a_browser():
        seen, left = attempt(down_to_zero, 8, within=5), sys.gettrace()
    assert seen.value == 0
    assert left is None


def test_functions_that_are_lent_are_not_watched_line_by_line():
    with in_a_browser():
        signal.setitimer(signal.ITIMER_VIRTUAL, 5)
        look = sys.gettrace()
        theirs, ours = (types.SimpleNamespace(f_globals={"__name__": name}) for name in ("__main__", "lstm_ref.lstm"))
        assert look(theirs, "call", None) is look
        assert look(ours, "call", None) is None
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def test_where_there_is_a_timer_it_stays():
    before = signal.setitimer
    timer.stand_in()
    assert signal.setitimer is before
