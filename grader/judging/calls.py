"""Calling a learner's function and noting all that a check may ask about: value, error, warnings, changed arguments.

The same code serves a function in the learner's own notebook and, in the worker, one behind a proxy.
"""

import ast
import contextlib
import inspect
import linecache
import re
import signal
import sys
import textwrap
import threading
import time
import traceback
import warnings
from typing import Any, NamedTuple

import numpy as np

from grader.judging.codec import CodecError, decode, encode
from grader.judging.forgotten import forgotten
from grader.judging.inside import called_by, numbers_inside

SECONDS = 1  # of the processor's time for a call that no claim makes


class Observation(NamedTuple):
    """What one call did. `error` is None or a sentence; `blank` says that it was a NotImplementedError."""

    value: Any = None
    error: str | None = None
    blank: bool = False
    warnings: tuple = ()
    changed: tuple = ()  # numbers of the arguments that the call changed in place
    seconds: float = 0.0  # of the processor's time, which neighbours cannot take away
    overwrote: bool = False  # another call changed what this one had returned
    kept: bool = False  # another call returned the same arrays again


class Call(NamedTuple):
    """A call of a learner's function that was observed while a claim was tested."""

    function: Any
    args: tuple
    seen: Observation
    asked: Any  # how it was called: the function itself, or a StandIn for it


_records = []  # the lists that calls are noted in, the innermost last
_answers = {}  # what is asked in the place of a learner's function, by its id


@contextlib.contextmanager
def recorded(calls):
    """Note every call that is observed meanwhile in the list `calls`."""
    _records.append(calls)
    try:
        yield
    finally:
        _records.pop()


@contextlib.contextmanager
def provisional():
    """Note the calls that are observed meanwhile only if all ends well. ValueError where one changed its arguments."""
    with recorded(calls := []):
        yield
    if any(call.seen.changed for call in calls):
        raise ValueError("what the function was given is not as it was")
    if _records:
        _records[-1].extend(calls)


@contextlib.contextmanager
def answered_by(learners, right):
    """Let `right` be asked meanwhile wherever a learner's function would be."""
    _answers[id(learners)] = right
    try:
        yield
    finally:
        del _answers[id(learners)]


def observe(function, *args):
    """Call `function` on copies of `args`; never raises what the function raises.

    Its value is what would arrive where work is graded, so what holds in a notebook holds there.
    """
    learners = getattr(function, "learners", function)
    asked = _answers.get(id(learners), function)
    seen = asked.observe(*args) if hasattr(asked, "observe") else crossed(attempt(asked, *args))
    if _records:
        _records[-1].append(Call(learners, args, seen, function))
    return seen


def crossed(seen):
    """An observation as it would come back from the learner's process."""
    try:
        return seen._replace(value=decode(encode(seen.value)))
    except CodecError as error:
        return Observation(error=f"what was returned cannot be graded: {error}")


def attempt(function, *args, afresh=False, inside=False, turned=False, within=None, then=None, again=False, **instead):
    """Call `function` as `observe` does, and leave its value as it is. While it runs, the names `instead` stand for
    these values in the notebook that it was written in; `afresh`, what it may have kept of earlier calls is away.
    `inside`, its value is that of `numbers_inside`; `turned`, its arrays lie in memory column by column;
    `within` so many seconds of the processor's time it ends; `then` it is called with these arguments, too, and what
    it had returned should stay as it is; and `again` with the same ones, which should give other arrays."""
    if not callable(function):
        return Observation(error=f"expected a function, got a value of type {type(function).__name__}")
    given, start = copy(args, order="F" if turned else "C"), time.process_time()
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("always")
        try:
            ours = {name: written(name, value) for name, value in instead.items()}
            away = forgotten(function) if afresh else contextlib.nullcontext()
            with away, ended(within), replaced(getattr(inspect.unwrap(function), "__globals__", {}), ours):
                value = numbers_inside(function, *given) if inside else function(*given)
                overwrote = then is not None and _overwrites(function, then, value)
                kept = again and _keeps(function, args, value)
        except (Exception, SystemExit) as error:
            blank = isinstance(error, NotImplementedError)
            return Observation(error=describe(error), blank=blank)
    changed = tuple(k for k, (now, before) in enumerate(zip(given, args, strict=True)) if not same(now, before))
    return Observation(
        value,
        warnings=tuple(f"{item.category.__name__}: {item.message}" for item in caught),
        changed=changed,
        seconds=time.process_time() - start,
        overwrote=overwrote,
        kept=kept,
    )


def _overwrites(function, args, value):
    """Whether a call of the function changes this value, which it has returned before."""
    before = copy(value)
    with contextlib.suppress(Exception):  # that call's own errors are no matter here
        function(*copy(args))
    return not same(value, before)


def _keeps(function, args, value):
    """Whether a function returns an array that it has returned before, in which somebody may have written meanwhile."""
    again = []
    with contextlib.suppress(Exception):
        mapped(again.append, function(*copy(args)))
    before = []
    mapped(before.append, value)
    return any(new.flags.writeable and np.may_share_memory(new, old) for new in again for old in before)


@contextlib.contextmanager
def ended(within):
    """What is done meanwhile ends with a TimeoutError after so many seconds of the processor's time; if None, or where
    no timer is to be had, it does not."""
    if not within or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(*_):
        raise TimeoutError(f"no answer within {within:g} seconds")

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, within)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def written(name, value):
    """What a name shall stand for: the value, or the function of this name that a text defines. A function stays where
    it is, and takes what crosses; as text it comes along, and takes functions of the learner's too."""
    if not isinstance(value, str):
        return value
    namespace = {"np": np}
    exec(value, namespace)
    return namespace[name]


@contextlib.contextmanager
def replaced(namespace, names):
    """Other values for some names of a namespace, for a while."""
    before = {name: namespace[name] for name in names if name in namespace}
    namespace.update(names)
    try:
        yield
    finally:
        for name in names:
            namespace.pop(name, None)
        namespace.update(before)


class StandIn:
    """A learner's function in whose notebook some names stand for functions of ours while it runs.

    So a loop is judged by itself: `StandIn(lstm_forward, lstm_step=reference)` calls our step where it calls its own.
    What takes functions of theirs stands in as text (`written`).
    """

    def __init__(self, learners, **instead):
        self.learners, self.instead = learners, instead  # or what else `attempt` takes

    @classmethod
    def of(cls, asked, **instead):
        """What was asked, a function or a StandIn for it, with more that stands in."""
        kind = type(asked) if isinstance(asked, cls) else cls
        return kind(getattr(asked, "learners", asked), **{**getattr(asked, "instead", {}), **instead})

    @classmethod
    def for_a_place(cls, asked):
        """What was asked, for a call that no claim makes: with other arguments, a loop of the learner's may not end."""
        return cls.of(asked, within=SECONDS)

    def observe(self, *args):
        """One call as an Observation."""
        if hasattr(self.learners, "observe"):
            return self.learners.observe(*args, **self.instead)
        return crossed(attempt(self.learners, *args, **self.instead))


def name_of(function):
    """What a function of the learner's is called, here or behind a proxy; None where it has no name."""
    name = getattr(function, "name", getattr(function, "__name__", None))
    return name if isinstance(name, str) else None


def names_around(function):
    """All names in the code of a function of the learner's and of what it calls, here or behind a proxy; none where it
    cannot be read."""
    if hasattr(function, "names"):
        return function.names
    try:
        return names_in([inspect.getsource(each) for each in called_by(inspect.unwrap(function))])
    except (OSError, TypeError, AttributeError):
        return set()


def names_in(sources):
    """All names in some sources, and those of arguments."""
    found = set()
    for source in sources:
        with contextlib.suppress(SyntaxError, ValueError):
            for node in ast.walk(ast.parse(textwrap.dedent(source))):
                found.update(getattr(node, name, None) for name in ("id", "arg", "name"))
    return found


def describe(error):
    """An exception in one line: type, message, and the innermost line of a notebook's cell that led to it."""
    sentence = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if "ipykernel" in frame.filename or "<ipython-input" in frame.filename:
            line = linecache.getline(frame.filename, frame.lineno).strip()
            return f"{sentence} (line {frame.lineno} of your cell: {line})"
    return sentence


OWN_LINE = re.compile(r"^(.*) \(line \d+ of your cell: (.*)\)$", re.DOTALL)  # what `describe` writes


def stop_of(error):
    """Of an error as `describe` writes it, what it says, and the line of the learner's that it names, or None."""
    found = OWN_LINE.match(error)
    return (found[1], found[2]) if found else (error, None)


def copy(value, order="C"):
    """A copy of arrays in nested tuples, lists and dictionaries, so that a call cannot reach the originals."""
    return mapped(lambda array: array.copy(order), value)


def mapped(change, value):
    """A value with `change(array)` for each array in nested tuples, lists and dictionaries."""
    if isinstance(value, np.ndarray):
        return change(value)
    if isinstance(value, (tuple, list)):
        parts = [mapped(change, item) for item in value]
        return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
    if isinstance(value, dict):
        return {key: mapped(change, item) for key, item in value.items()}
    return value


def same(a, b):
    """Whether two arguments are of one type and equal to the last bit, NaN equal to NaN."""
    if type(a) is not type(b):
        return False
    if isinstance(a, (tuple, list)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, np.ndarray):
        return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()
    return a is b or a == b
