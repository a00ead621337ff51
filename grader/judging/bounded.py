"""A function with a slip, run so that it ends, whatever the slip has made of it."""

import math
import re
import time
import types
from functools import lru_cache
from itertools import repeat
from operator import length_hint

import numpy as np

from grader.judging.calls import attempt, copy
from grader.judging.diagnosis import edited_text, source_of

PASSES = 200_000  # of all loops of a call: a condition may never fail, and a list grow while a loop runs through it
TIMES, MORE = 3, 12  # of those that the right function makes
MOMENT = 1e-3  # seconds between two looks at the processor's clock, which take as long as many a pass
WHILE = re.compile(r"^( *)while (.*):$", re.MULTILINE)
FOR = re.compile(r"^( *)for (.*?) in (.*):$", re.MULTILINE)
BETWEEN = re.compile(r"\n\n(?=\S)")  # two functions of a source


def allowed(twin, call):
    """How many passes of loops a mistaken function may make at a call: some more than the right one. Not many more: for
    what doubles in each would fill the memory."""
    passes = repeat(True, PASSES)
    attempt(made(twin, _passes=passes), *call.args)
    return TIMES * (PASSES - length_hint(passes)) + MORE


def outcome(twin, bugs, call, passes=PASSES, until=math.inf):
    """What the mistaken function does at a call of the learner's, in so many passes, and no longer than `until`, by the
    processor's clock; None where the slips make no function."""
    try:
        function = made(twin, bugs, _passes=_in_time(passes, until))
    except (SyntaxError, ValueError):
        return None
    with np.errstate(all="ignore"):
        seen = attempt(function, *call.args)
    return None if _holds_itself(seen.value) else seen


def value(twin, bugs, call, passes=PASSES, until=math.inf):
    """The value of that alone, in half of the time; None where there is none."""
    with np.errstate(all="ignore"):
        try:
            found = made(twin, bugs, _passes=_in_time(passes, until))(*copy(call.args))
        except Exception:
            return None
    return None if _holds_itself(found) else found


def made(twin, bugs=(), change=str, **names):
    """The function that `twin(bugs)` makes, with loops that end and linear algebra that stops at NaN; of its text after
    a `change`, and with some more `names` that it may use."""
    text = change(edited_text(source_of(twin.module, twin.names), ((bug.old, bug.new) for bug in bugs)))
    namespace = {**vars(twin.module), "np": _numpy, "_passes": repeat(True, PASSES), "_each": _each, **names}
    for function in BETWEEN.split(text):
        exec(_ending(function), namespace)
    return twin.wrap(namespace[twin.names[-1]])


@lru_cache(maxsize=256)
def _ending(text):
    """The code of a function with loops that end: a slip is in one of several, and the others are those of the last."""
    text = WHILE.sub(r"\1while next(_passes) and (\2):", FOR.sub(r"\1for \2 in _each(_passes, (\3)):", text))
    return compile(text, "slip", "exec")


def _in_time(passes, until):
    """True for each pass that may be made."""
    looked = time.perf_counter()
    for _ in range(passes):
        if (now := time.perf_counter()) > looked + MOMENT:
            looked = now
            if time.process_time() > until:
                return
        yield True


def _each(passes, iterated):
    """What a loop runs through, while there are passes left."""
    for each in iterated:
        if not next(passes, False):
            raise RuntimeError("the loop does not end")
        yield each


class _Module(types.ModuleType):
    """A module with some of its names otherwise, whose functions take no list that holds itself."""

    def __init__(self, module, **instead):
        super().__init__(module.__name__)
        self.__dict__.update(instead)
        self._module = module

    def __getattr__(self, name):
        found = getattr(self._module, name)
        if callable(found) and not isinstance(found, type):
            found = self.__dict__[name] = _Guarded(found)
        return found


class _Guarded:
    """A function of NumPy's, which would go through a list that holds itself, and through that in it, without end."""

    def __init__(self, function):
        self._function = function

    def __call__(self, *args, **named):
        if any(isinstance(each, (list, tuple)) and _holds_itself(each) for each in args):
            raise ValueError("a list that holds itself")
        return self._function(*args, **named)

    def __getattr__(self, name):
        return getattr(self._function, name)


def _holds_itself(value, around=()):
    """Whether a list or a tuple stands in itself."""
    if not isinstance(value, (list, tuple)):
        return False
    inner = [each for each in value if isinstance(each, (list, tuple))]
    return id(value) in around or any(_holds_itself(each, (*around, id(value))) for each in inner)


def _finite(function):
    """The function, which LAPACK may never leave, where an array has NaN or infinity."""

    def checked(*arrays, **options):
        if not all(np.isfinite(array).all() for array in arrays if isinstance(array, np.ndarray)):
            raise np.linalg.LinAlgError("not finite")
        return function(*arrays, **options)

    return checked


_solvers = {
    name: _finite(getattr(np.linalg, name)) for name in ("lstsq", "svd", "eig", "eigvals", "qr", "solve", "inv", "norm")
}
_numpy = _Module(np, linalg=_Module(np.linalg, **_solvers))
