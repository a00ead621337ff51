"""What claims are made of: each function here returns what was asked for, or raises Wrong with the reason in a sentence
for the learner.
"""

import hashlib
import os

import numpy as np

from grader.calls import observe

# Loose enough for an answer computed in float32, and far tighter than any mistake we know.
RTOL, ATOL = 1e-5, 1e-6


class Wrong(AssertionError):
    """Why a claim does not hold, in a sentence for the learner.

    seen: what a call did, where that was wrong by itself; arguments: the names of what it was given; expected: the
    names of the parts that it should have returned, where it returned another number of them.
    """

    seen, arguments, expected = None, (), ()

    @classmethod
    def call(cls, sentence, seen, arguments=()):
        wrong = cls(sentence)
        wrong.seen, wrong.arguments = seen, arguments
        return wrong


# What a check may run into when an answer is of an unexpected kind, such as a dictionary for an array.
UNREADABLE = (TypeError, ValueError, IndexError, KeyError, AttributeError, ArithmeticError)


class Blank(Wrong):
    """The learner has not written this function yet."""


def secret_seed(name):
    """The seed of a hidden check: fixed for one course, unknown to its learners.

    It derives from LSTM_COURSE_SECRET, which `nbgrader_config.py` sets and the learner's process does not
    inherit. Without it the seed is fresh at every call.
    """
    secret = os.environ.get("LSTM_COURSE_SECRET") or os.urandom(16).hex()
    return int.from_bytes(hashlib.sha256(f"{secret} {name}".encode()).digest()[:8], "big")


def sound(function, *args):
    """What a call of the learner's function did; Wrong where it raised or returned nothing."""
    seen = observe(function, *args)
    if seen.blank:
        raise Blank("This is not written yet.")
    if seen.error:
        raise Wrong.call(f"Your code stopped: {seen.error}", seen)
    if seen.value is None:
        raise Wrong.call("Your function returned None: is the return statement missing?", seen)
    return seen


def value_of(function, *args):
    """What the learner's function returns; Wrong where it raises or returns nothing."""
    return sound(function, *args).value


def parts_of(value, names):
    """The `names` parts of a returned pair or triple; Wrong where there is another number of them."""
    if not isinstance(value, (tuple, list)) or len(value) != len(names):
        got = f"{len(value)} values" if isinstance(value, (tuple, list)) else f"one {type(value).__name__}"
        wrong = Wrong(f"Expected {len(names)} values back, ({', '.join(names)}), got {got}.")
        wrong.expected = names
        raise wrong
    return value


def expect(name, got, want, given=""):
    """Wrong, with the shapes or the first entry that differs, unless the array `got` is close to `want`."""
    want = np.asarray(want)
    got = as_array(name, got)
    if got.shape != want.shape:
        raise Wrong(f"{name} should have the shape {want.shape}, yours has {got.shape}{given}.")
    wrong = ~np.isclose(got, want, rtol=RTOL, atol=ATOL, equal_nan=False)
    if wrong.any():
        at = tuple(int(k) for k in np.argwhere(wrong)[0])
        where = f"{name}[{', '.join(map(str, at))}]" if at else name
        raise Wrong(f"{where} should be {want[at]:.5g}, yours is {got[at]:.5g}{given}.")


def as_array(name, value):
    """The value as an array of numbers; Wrong where it is none."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise Wrong(f"{name} should be an array, yours has rows of different lengths.") from None
    if array.dtype.kind not in "biuf":
        raise Wrong(f"{name} should be an array of real numbers, yours is of type {type(value).__name__}.")
    return array


def unchanged(function, names, *args):
    """Wrong, naming them, if a call changes the arrays that it was given."""
    seen = sound(function, *args)
    changed = [names[k] for k in seen.changed]
    if changed:
        raise Wrong.call(f"After the call {' and '.join(changed)} held other numbers than before.", seen, names)


def silent(function, *args):
    """Wrong, quoting it, if NumPy warns of an overflow or the like; a learner's own warnings are nobody's business."""
    numeric = [warning for warning in observe(function, *args).warnings if warning.startswith("RuntimeWarning")]
    if numeric:
        raise Wrong(f"NumPy said {numeric[0]}.")
