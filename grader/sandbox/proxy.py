"""The judge's side: the learner's process behind an object, and the learner's functions as proxies.

What comes back is a value, or the news that there is none: the learner's process may crash, hang or answer
nonsense, and only the calls that it spoils are lost.
"""

import math
import os
import time

from grader.judging import codec
from grader.judging.calls import Observation, names_in
from grader.sandbox.channel import Ended, Late, Lost, exchange
from grader.sandbox.fork_server import Gone

CELL_SECONDS = float(os.environ.get("LSTM_COURSE_CELL_SECONDS", 30))  # of the processor's time
CALL_SECONDS = float(os.environ.get("LSTM_COURSE_CALL_SECONDS", 10))
# Times as long by the clock: neighbours may keep the processor busy, and sleep does not use it.
PATIENCE = float(os.environ.get("LSTM_COURSE_PATIENCE", 4))
MAX_QUESTIONS = 2_000  # that one call of the learner's may ask about the functions that it was given
MAX_NUMBERS = 20_000  # in the arguments of one such question
LONGEST = 4_000  # characters of a text from the learner's process


class Learner:
    """A process that runs the learner's cells. It is started at the first cell and, when lost, started again with the
    cells that did not kill it. After `deadline`, by the monotonic clock, it answers no more."""

    parent = None  # the ForkServer whose children run the cells; set where the judge's process begins
    error = None  # why there is no such child, in words: then nothing may be recorded

    def __init__(self, deadline=math.inf):
        self.deadline = deadline
        self.cells = []
        self.channel = None

    def run(self, source, names=(), show=True):
        """Run a cell there and print what it printed; proxies for the functions `names` that it should define."""
        try:
            reply = self._ask({"run": (source,)}, CELL_SECONDS)
            self.cells.append(source)
            said = [readable(reply.get("output")), readable(reply.get("error"))]
        except Lost as lost:
            said = [f"This cell was stopped: {lost}"]
        if show and any(said):
            print(*filter(None, said), sep="\n")
        return [Proxy(self, name) for name in names]

    def call(self, name, args, instead):
        """Call the function `name` there, while the names `instead` stand for these values; an Observation. Lost where
        there is no answer."""
        functions = []  # among the arguments: they stay here, and the learner's code asks for their values
        reply = self._ask({"call": (name, args, instead)}, CALL_SECONDS, functions)
        error, seconds = reply.get("error"), reply.get("seconds")
        return Observation(
            value=reply.get("value"),
            error=error if error is None else readable(error),
            blank=reply.get("blank") is True,
            warnings=tuple(map(readable, reply.get("warnings") or ())),
            changed=tuple(k for k in range(len(args)) if k in (reply.get("changed") or ())),
            seconds=seconds if isinstance(seconds, float) else 0.0,
            overwrote=reply.get("overwrote") is True,
            kept=reply.get("kept") is True,
        )

    def close(self):
        """End the process and all that it started."""
        if self.channel is not None:
            self.channel.close()  # its keeper sees that, and ends it
            self.channel = None

    def _ask(self, request, seconds, functions=None):
        message = codec.encode(request | {"seconds": seconds}, functions)
        try:
            if self.channel is None:
                self._start()
            return self._exchange(message, seconds, functions)
        except Ended:
            self.close()
            self._fork().close()  # a parent that still forks is no reason for the end of its child
            raise Lost("your code ended the process that it ran in") from None
        except Lost:
            self.close()
            raise

    def _start(self):
        self.channel = self._fork()
        for source in self.cells:
            self._exchange(codec.encode({"run": (source,), "seconds": CELL_SECONDS}), CELL_SECONDS)

    def _fork(self):
        try:
            return self.parent.fork()
        except Gone as gone:
            Learner.error = str(gone)
            raise

    def _exchange(self, message, seconds, functions=None):
        until = min(self.deadline, time.monotonic() + PATIENCE * seconds)
        for _ in range(MAX_QUESTIONS):
            try:
                reply = exchange(self.channel, message, until)
            except Late:
                raise self._late(seconds) from None
            if not isinstance(reply, dict):
                raise Lost("the answer could not be read")
            if "late" in reply:
                raise self._late(seconds)
            if not functions or "question" not in reply:
                return reply
            message = answer(functions, reply["question"])
        raise Lost(f"it called what it was given more than {MAX_QUESTIONS} times")

    def _late(self, seconds):
        if time.monotonic() >= self.deadline:
            return Late("the time for all of your work is used up")
        return Late(f"no answer within {seconds:g} seconds: is there a loop that does not end, or too much to compute?")


def answer(functions, question):
    """The value of one of the judge's functions at arguments that the learner's code chose, or its error, as bytes."""
    try:
        number, args, named = question
        if sum(extent(array) for array in arrays_in((args, named))) > MAX_NUMBERS:
            raise ValueError(f"more than {MAX_NUMBERS} numbers: a smaller example will do")
        return codec.encode({"value": functions[number](*args, **named)})
    except Exception as error:  # the learner's choice of arguments; not theirs to end this process with
        return codec.encode({"error": readable(f"{type(error).__name__}: {error}")})


def arrays_in(value):
    """The arrays in nested tuples, lists and dictionaries."""
    if isinstance(value, (tuple, list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from arrays_in(item)
    elif hasattr(value, "shape"):
        yield value


def extent(array):
    """How much work an array may be: its numbers, an axis of none counted as one of one."""
    return math.prod(max(1, size) for size in array.shape)


def readable(text):
    """What can be shown of a text that may be forged: what a file can hold, and not too much of it."""
    return text[:LONGEST].encode(errors="replace").decode() if isinstance(text, str) else ""


class Proxy:
    """A function of the learner's, called in the learner's process. What hung once is not called again."""

    def __init__(self, learner, name):
        self.learner, self.name = learner, name
        self.hung = None

    @property
    def names(self):
        """All names in the cells that were run there."""
        return names_in(self.learner.cells)

    def observe(self, *args, **instead):
        """One call as an Observation, like `grader.judging.calls.attempt`."""
        if self.hung:
            return self.hung
        try:
            return self.learner.call(self.name, args, instead)
        except Late as late:
            self.hung = Observation(error=str(late))
            return self.hung
        except Lost as lost:
            return Observation(error=str(lost))
