"""Processes that take turns, on one core: to wake another core takes longer than what judge and learner say to each
other, above all in a virtual machine."""

import contextlib
import os

ANY = 255


def stay(number):
    """Let this thread run on one core only, the same for the same number, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[number % len(cores)]})


def chosen():
    """The one core that this thread runs on, as a byte; ANY where there are several."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else ()
    return bytes([*cores] if len(cores) == 1 and max(cores) < ANY else [ANY])


def join(order):
    """Let this process run on the core that somebody has `chosen`."""
    if order[0] != ANY:
        with contextlib.suppress(OSError):  # not one of those that this process may use
            os.sched_setaffinity(0, {order[0]})
