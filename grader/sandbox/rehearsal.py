"""Grading the instructor's own notebook once, so that what costs more the first time is paid once for a class.

First as it stands, then with answers whose numbers no mistake gives: the search for a name then has made all the
mistaken functions that it keeps.
"""

import functools
import inspect
import resource
import time

import numpy as np
from IPython.core.interactiveshell import InteractiveShell

from grader.judging import explained
from grader.sandbox.judge_process import run_cell

SECONDS = 2  # of the processor's time; no cell begins after it. A class of forty gains no more from what is left
MOST = 60  # then the kernel ends the process


def rehearse(cells):
    """Execute the cells; what they define is forgotten. One that does not end, or ends the process, ends this one."""
    shell = InteractiveShell.instance()
    limits = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (MOST, limits[1]))
    before, explained.in_rehearsal = dict(shell.user_ns), True
    for change in (lambda value: value, nameless, first_part_nameless):
        right = {}
        for source in cells:
            known = dict(shell.user_ns)
            run_cell(shell, source)
            new = {name: value for name, value in shell.user_ns.items() if known.get(name) is not value}
            shell.user_ns.update(right)  # of the functions, only those are spoilt that the next cell judges
            right = {name: value for name, value in new.items() if inspect.isfunction(value)}
            shell.user_ns.update({name: spoilt(function, change) for name, function in right.items()})
            if time.process_time() > SECONDS:
                break
    explained.in_rehearsal = False
    shell.user_ns.clear()
    shell.user_ns.update(before)
    resource.setrlimit(resource.RLIMIT_CPU, limits)


def spoilt(function, change):
    """The function with its values changed."""
    return functools.wraps(function)(lambda *args, **named: change(function(*args, **named)))


def nameless(value):
    """Other numbers, as no mistake gives them, in nested lists and tuples."""
    if isinstance(value, (list, tuple)):
        return tuple(map(nameless, value))
    return 1.09 * value + 0.013 if isinstance(value, (float, np.ndarray, np.floating)) else value


def first_part_nameless(value):
    """Other numbers in the first part of a tuple."""
    return (nameless(value[0]), *value[1:]) if isinstance(value, tuple) and value else value
