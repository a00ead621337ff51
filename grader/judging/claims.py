"""What claims are made of: each function here returns what was asked for, or raises Wrong with the reason in a sentence
for the learner.
"""

import contextlib
import hashlib
import hmac
import os
import sys

import numpy as np

from grader.judging.calls import StandIn, observe

# Loose enough for an answer computed in float32, and far tighter than any mistake we know.
RTOL, ATOL = 1e-5, 1e-6
# A page's Python computes several times slower, on a telephone too, and its clock runs on while others compute.
PATIENCE = 20 if sys.platform == "emscripten" else 1
LONGEST = 600  # characters of a sentence for the learner, which may quote what they returned


class Wrong(AssertionError):
    """Why a claim does not hold, in a sentence for the learner.

    seen: what a call did, where that was wrong by itself; arguments: the names of what it was given; expected: the
    names of the parts that there should be in what it `returned`, or in a part of that; function: whose call it was,
    where no claim has made it.
    """

    def __init__(self, sentence, seen=None, arguments=(), expected=(), returned=None, function=None):
        super().__init__(sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST]} ...")
        self.seen, self.arguments, self.function = seen, arguments, function
        self.expected, self.returned = expected, returned


# What a check may run into when an answer is of an unexpected kind, such as a dictionary for an array.
UNREADABLE = (TypeError, ValueError, IndexError, KeyError, AttributeError, ArithmeticError)


class Blank(Wrong):
    """The learner has not written this function yet."""


def secret_seed(name):
    """The seed of a hidden check: its learners do not know it, and a regrade finds it again.

    It derives from LSTM_COURSE_SECRET, which is the course's, and from LSTM_COURSE_WORK, which stands for one student's
    answers (`classes.job` sets it): so no two hand-ins are asked the same, and a table of answers serves nobody. The
    learner's process inherits neither. Without a secret the seed is fresh at every call.
    """
    secret = os.environ.get("LSTM_COURSE_SECRET") or os.urandom(16).hex()
    message = f"{os.environ.get('LSTM_COURSE_WORK', '')} {name}"
    return int.from_bytes(hmac.digest(secret.encode(), message.encode(), hashlib.sha256)[:8], "big")


def sound(function, *args):
    """What a call of the learner's function did; Wrong where it raised or returned nothing."""
    seen = observe(function, *args)
    if seen.blank:
        raise Blank("This is not written yet.")
    if seen.error:
        raise Wrong(f"Your code stopped: {seen.error}", seen)
    if seen.value is None:
        raise Wrong("Your function returned None: is a return missing, or what is to stand behind it?", seen)
    return seen


def trained(train, seconds, *args, **earlier):
    """What a training of the learner's returns; Wrong where it takes more than so many seconds of the processor's time,
    whatever keeps the processor busy beside it. Functions of ours stand in for `earlier` ones of theirs, so that a slip
    there spoils nothing; with their own it is tried where that goes wrong."""
    if earlier:
        with contextlib.suppress(Wrong):
            return trained(StandIn(train, **earlier), seconds, *args)
    seen = sound(train, *args)
    if seen.seconds > (budget := PATIENCE * seconds):
        raise Wrong(f"Training took {seen.seconds:.0f} seconds of the processor's time; the budget is {budget}.")
    return seen.value


def value_of(function, *args):
    """What the learner's function returns; Wrong where it raises or returns nothing."""
    return sound(function, *args).value


def throughout(problems, test):
    """Test all problems, after a wrong one too: so a name for the mistake is tried on all. Raises the first Wrong."""
    wrong = None
    for problem in problems:
        try:
            test(*problem)
        except Blank:
            raise
        except Wrong as failure:
            wrong = wrong or failure
    if wrong:
        raise wrong


def parts_of(value, names):
    """The `names` parts of a returned pair or triple; Wrong where there is another number of them.

    They may come as one array of them, which a caller takes apart in the same way: of single numbers, or of matrices.
    An array of vectors is more likely one of the parts, and the others are missing.
    """
    if isinstance(value, np.ndarray) and value.shape[:1] == (len(names),) and value.ndim != 2:
        return tuple(value)
    if not isinstance(value, (tuple, list)) or len(value) != len(names):
        got = f"{len(value)} values" if isinstance(value, (tuple, list)) else f"one {type(value).__name__}"
        words = f"Expected {len(names)} values back, ({', '.join(names)}), got {got}."
        raise Wrong(words, expected=names, returned=value)
    return value


def shaped(name, value, shape, given="", axes=""):
    """The value as an array of this shape, whose sizes may be called `axes`; Wrong where it has another."""
    array = as_array(name, value)
    if array.shape != shape:
        due, has = (f"have the shape {axes}{shape}", "has") if shape else ("be one number", "has the shape")
        raise Wrong(f"{name} should {due}, yours {has} {array.shape}{given}.")
    return array


def loss_and_gradient(function, name, *args):
    """What the function returns: a loss, which is one number, and its gradient, which is called `name`."""
    loss, gradient = parts_of(value_of(function, *args), ("loss", name))
    return shaped("loss", loss, ()), gradient


SHOULD = "{entry} should be {want}, yours is {got}{given}."


def expect(name, got, want, given="", atol=ATOL, said=SHOULD):
    """Wrong, with the shapes or, in the words `said`, the first entry that differs, unless the array `got` is close to
    `want`."""
    want = np.asarray(want)
    got = as_array(name, got)
    if got.shape != want.shape:
        raise Wrong(f"{name} should have the shape {want.shape}, yours has {got.shape}{given}.")
    wrong = ~close(got, want, atol=atol)
    if wrong.any():
        at = tuple(int(k) for k in np.argwhere(wrong)[0])
        entry = f"{name}[{', '.join(map(str, at))}]" if at else name
        digits = next(d for d in (5, 8, 17) if d == 17 or f"{want[at]:.{d}g}" != f"{got[at]:.{d}g}")
        ours, theirs = f"{want[at] + 0.0:.{digits}g}", f"{got[at]:.{digits}g}"  # no -0
        raise Wrong(said.format(entry=entry, want=ours, got=theirs, given=given))


def agree(got, want, equal_nan=False, rtol=RTOL, atol=ATOL):
    """Whether two values are the same numbers or names, part by part; with `equal_nan`, NaN is the same as NaN. Of no
    number there is one kind only."""
    if isinstance(want, (tuple, list)):
        got = tuple(got) if isinstance(got, np.ndarray) and got.ndim == 1 else got
        return (
            isinstance(got, (tuple, list))
            and len(got) == len(want)
            and all(agree(ours, theirs, equal_nan, rtol, atol) for ours, theirs in zip(got, want, strict=True))
        )
    if isinstance(got, str) or isinstance(want, str):
        return isinstance(got, str) and isinstance(want, str) and got == want
    try:
        got = np.asarray(got, dtype=float)
    except (TypeError, ValueError):
        return False
    if got.size == np.size(want) == 0:
        return True
    return got.shape == np.shape(want) and bool(close(got, want, equal_nan, rtol, atol).all())


def close(got, want, equal_nan=False, rtol=RTOL, atol=ATOL):
    """`np.isclose` of arrays of one shape, in a quarter of its time: thousands of small ones are compared."""
    want = np.asarray(want, dtype=float)
    with np.errstate(all="ignore"):
        near = (np.abs(got - want) <= atol + rtol * np.abs(want)) & np.isfinite(want) | (got == want)
    return near | (got != got) & (want != want) if equal_nan else near


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
        raise Wrong(f"The call changed the numbers in {' and '.join(changed)}.", seen, names)


def silent(function, *args):
    """Wrong, quoting it, if NumPy warns of an overflow or the like; a learner's own warnings are nobody's business."""
    seen = observe(function, *args)
    numeric = [warning for warning in seen.warnings if warning.startswith("RuntimeWarning")]
    if numeric:
        raise Wrong(f"NumPy said {numeric[0]}.", seen)
