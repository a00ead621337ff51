"""What pictures of a learner's work have in common: where a part is missing or stops, ours stands in and says so.

They are drawn in the learner's notebook only: where work is graded, functions are proxies, and nothing is drawn.
"""

import os
import time
from contextlib import contextmanager, suppress
from copy import deepcopy
from functools import wraps

import numpy as np

from grader.judging.calls import describe

LONGEST = 200  # characters of why something cannot be drawn


class NotDrawable(ValueError):
    """It returned what no picture can be made of; the message says what."""


def numbers_of(function, *shapes):
    """What the function returns as an array of this shape, for all arguments, or as a tuple of arrays where there are
    several shapes; NotDrawable where it returns another."""

    @wraps(function)
    def asked(*args):
        found = function(*args)
        parts = tuple(found) if len(shapes) > 1 else (found,)
        if any(part is None for part in parts):  # which NumPy takes for a number that is none
            raise NotImplementedError
        arrays = tuple(np.asarray(part, dtype=float) for part in parts)
        if len(arrays) != len(shapes):
            raise NotDrawable(f"it returns {len(arrays)} values where {len(shapes)} belong")
        for array, shape in zip(arrays, shapes, strict=True):
            if array.shape != shape:
                raise NotDrawable(f"it returns the shape {array.shape} where {shape} belongs")
        return arrays if len(shapes) > 1 else arrays[0]

    return asked


def graded(*functions):
    """Whether these are functions of a submission that is being graded, or stand in its notebook."""
    return bool(os.environ.get("LSTM_COURSE_WORK")) or any(hasattr(function, "observe") for function in functions)


def picture(draw):
    """A function that draws what functions of a learner's do, and nothing where these are being graded."""

    @wraps(draw)
    def drawn(*functions):
        if not graded(*functions):
            with np.errstate(all="ignore"):  # the picture shows what became no number
                draw(*functions)

    return drawn


def or_ours(theirs, ours, *args, name=None):
    """What the learner's function returns, and an empty text; what ours does, and a sentence with the reason, where
    theirs is not written, or stops.

    >>> def doubled(x): raise NotImplementedError
    >>> or_ours(doubled, lambda x: 2 * x, 4)
    (8, 'Your doubled is not written yet: ours stands in.')
    """
    why = "is not written yet"
    try:
        if (answer := theirs(*deepcopy(args))) is not None:  # ours must not find them changed
            return answer, ""
    except NotImplementedError:
        pass
    except NotDrawable as error:
        why = f"cannot be drawn yet ({error})"
    except Exception as error:  # whatever stops it, the picture is drawn
        reason = describe(error)
        reason = (
            f"it stops at {reason[:LONGEST]}" if "of your cell" in reason else "its result does not fit the picture"
        )
        why = f"cannot be drawn yet ({reason})"
    return ours(*args), f"Your {name or getattr(theirs, '__name__', 'part')} {why}: ours stands in."


def of_either(make, theirs, ours, *args, name=None):
    """What make(theirs, *args) gives, and an empty text; make(ours, *args), and a sentence, where that stops.

    >>> of_either(lambda power: [power(n) for n in (1, 2)], lambda n: n / 0, lambda n: n**2, name="power")
    ([1, 4], 'Your power cannot be drawn yet (its result does not fit the picture): ours stands in.')
    """
    return or_ours(make, lambda _, *rest: make(ours, *rest), theirs, *args, name=name)


def usable(theirs, ours, shapes, *args, name=None):
    """The learner's function and an empty text; ours, and a sentence, where theirs does not give arrays of these shapes
    for these arguments. For what is called too often to be asked each time."""
    _, note = or_ours(numbers_of(theirs, *shapes), lambda *_: None, *args, name=name)
    return (ours, note) if note else (theirs, "")


@contextmanager
def watched(function, name, see):
    """While it lasts, see(found, *args) is told of every call of `name`, a function in the notebook of `function`."""
    names = getattr(function, "__globals__", {})
    given = names.get(name)

    def told(*args, **more):
        found = given(*args, **more)
        with suppress(TypeError):  # a learner's own function of this name may take other arguments
            see(found, *args, **more)
        return found

    if given:
        names[name] = told
    try:
        yield
    finally:
        if given:
            names[name] = given


def guessed(guess, of):
    """The learner's guess as the beginning of a sentence.

    >>> guessed(30, "bits"), guessed(None, "bits")
    ('You guessed 30 bits. ', '')
    """
    return "" if guess is None else f"You guessed {str(guess)[:40]} {of}. "


def drawable(guess, low, high):
    """Whether a guess is a number that has a place in a picture, from low to high."""
    return isinstance(guess, int | float) and not isinstance(guess, bool) and low <= guess <= high


class Late(Exception):
    """It has taken long enough for a picture."""


def within(seconds, run, see):
    """What run(told) returns, where told(*what) hands on to see(*what); None where it took longer, and so was ended."""
    end = time.monotonic() + seconds

    def told(*what):
        see(*what)
        if time.monotonic() > end:
            raise Late

    try:
        return run(told)
    except Late:
        return None
