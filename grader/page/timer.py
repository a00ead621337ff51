"""A timer of the processor's time where no signal comes: each line of the learner's code looks at the clock.

A browser's thread gets none, so what a check asks besides its claims (`judging.calls.ended`) would go on in a loop of
the learner's until they press Stop. Functions that are lent to them end, and only the calls of these look.
"""

import signal
import sys
import time

LENT = {"grader", "lstm_ref", "numpy"}


def stand_in():
    """Let `signal.setitimer` work, where there is none."""
    if not hasattr(signal, "setitimer"):
        signal.setitimer = setitimer


def setitimer(which, seconds):
    """As `signal.setitimer` with `ITIMER_VIRTUAL` does, for what is called from now on; 0 takes the timer away."""
    end = time.process_time() + seconds

    def look(frame, event, arg):
        if time.process_time() > end:
            sys.settrace(None)
            signal.getsignal(signal.SIGVTALRM)(signal.SIGVTALRM, frame)
        return None if frame.f_globals.get("__name__", "").partition(".")[0] in LENT else look

    sys.settrace(look if seconds else None)
