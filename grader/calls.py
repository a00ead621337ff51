"""Calling a learner's function and noting all that a check may ask about: value, error, warnings, changed arguments.

The same code serves a function in the learner's own notebook and, in the worker, one behind a proxy.
"""

import contextlib
import linecache
import sys
import traceback
import warnings
from typing import Any, NamedTuple

import numpy as np


class Observation(NamedTuple):
    """What one call did. `error` is None or a sentence; `blank` says that it was a NotImplementedError."""

    value: Any = None
    error: str | None = None
    blank: bool = False
    warnings: tuple = ()
    changed: tuple = ()  # numbers of the arguments that the call changed in place


def observe(function, *args):
    """Call `function` on copies of `args`; never raises what the function raises."""
    if hasattr(function, "observe"):
        return function.observe(*args)
    if not callable(function):
        return Observation(error=f"expected a function, got a value of type {type(function).__name__}")
    given = copy(args)
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("always")
        try:
            value = function(*given)
        except (Exception, SystemExit) as error:
            blank = isinstance(error, NotImplementedError)
            return Observation(error=describe(error), blank=blank)
    changed = tuple(k for k, (now, before) in enumerate(zip(given, args, strict=True)) if not same(now, before))
    return Observation(
        value, warnings=tuple(f"{item.category.__name__}: {item.message}" for item in caught), changed=changed
    )


def describe(error):
    """An exception in one line: type, message, and the innermost line of a notebook's cell that led to it."""
    sentence = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if "ipykernel" in frame.filename or "<ipython-input" in frame.filename:
            line = linecache.getline(frame.filename, frame.lineno).strip()
            return f"{sentence} (line {frame.lineno} of your cell: {line})"
    return sentence


def copy(value):
    """A copy of arrays in nested tuples, lists and dictionaries, so that a call cannot reach the originals."""
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, (tuple, list)):
        return type(value)(copy(item) for item in value)
    if isinstance(value, dict):
        return {key: copy(item) for key, item in value.items()}
    return value


def same(a, b):
    """Whether two arguments are equal to the last bit, NaN equal to NaN."""
    if isinstance(a, (tuple, list)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, np.ndarray):
        return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()
    return a is b or a == b
