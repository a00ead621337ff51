"""The judge's side: the learner's process behind an object, and the learner's functions as proxies.

What comes back is a value, or the news that there is none: the learner's process may crash, hang or answer
nonsense, and only the calls that it spoils are lost.
"""

import os
import time

from grader import codec
from grader.calls import Observation
from grader.channel import Lost, exchange

CELL_SECONDS = float(os.environ.get("LSTM_COURSE_CELL_SECONDS", 30))
CALL_SECONDS = float(os.environ.get("LSTM_COURSE_CALL_SECONDS", 10))
SUBMISSION_SECONDS = float(os.environ.get("LSTM_COURSE_SUBMISSION_SECONDS", 300))  # all calls together
MAX_QUESTIONS = 2_000  # that one call of the learner's may ask about the functions that it was given
MAX_NUMBERS = 100_000  # in the arguments of one such question
LONGEST = 4_000  # characters of a text from the learner's process


class Learner:
    """A process that runs the learner's cells. It is started at the first cell and, when lost, started again with the
    cells that did not kill it."""

    parent = None  # the `grader.warm.Warm` whose children run the cells; set where the judge's process begins

    def __init__(self):
        self.cells = []
        self.channel = None
        self.waited = 0.0

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
        """Call the function `name` there, while the names `instead` stand for these values; an Observation, whatever
        happens."""
        functions = []  # among the arguments: they stay here, and the learner's code asks for their values
        try:
            reply = self._ask({"call": (name, args, instead)}, CALL_SECONDS, functions)
        except Lost as lost:
            return Observation(error=str(lost))
        error = reply.get("error")
        return Observation(
            value=reply.get("value"),
            error=error if error is None else readable(error),
            blank=reply.get("blank") is True,
            warnings=tuple(map(readable, reply.get("warnings") or ())),
            changed=tuple(k for k in range(len(args)) if k in (reply.get("changed") or ())),
        )

    def close(self):
        """End the process and all that it started."""
        if self.channel is not None:
            self.channel.close()  # its keeper sees that, and ends it
            self.channel = None

    def _ask(self, request, seconds, functions=None):
        message = codec.encode(request, functions)
        if self.waited > SUBMISSION_SECONDS:
            raise Lost(f"all its calls together took longer than {SUBMISSION_SECONDS:g} seconds")
        start = time.monotonic()
        try:
            if self.channel is None:
                self._start()
            return self._exchange(message, seconds, functions)
        except Lost:
            self.close()
            raise
        finally:
            self.waited += time.monotonic() - start

    def _start(self):
        try:
            self.channel = self.parent.fork()
        except OSError:
            raise Lost("the process that your code runs in could not be started again") from None
        for source in self.cells:
            self._exchange(codec.encode({"run": (source,)}), CELL_SECONDS)

    def _exchange(self, message, seconds, functions=None):
        deadline = time.monotonic() + seconds
        for _ in range(MAX_QUESTIONS):
            reply = exchange(self.channel, message, deadline - time.monotonic())
            if not isinstance(reply, dict):
                raise Lost("the answer could not be read")
            if not functions or "question" not in reply:
                return reply
            message = answer(functions, reply["question"])
        raise Lost(f"it called what it was given more than {MAX_QUESTIONS} times")


def answer(functions, question):
    """The value of one of the judge's functions at arguments that the learner's code chose, or its error, as bytes."""
    try:
        number, args = question
        if sum(array.size for array in arrays_in(args)) > MAX_NUMBERS:
            raise ValueError(f"more than {MAX_NUMBERS} numbers: a smaller example will do")
        return codec.encode({"value": functions[number](*args)})
    except Exception as error:  # the learner's choice of arguments; not theirs to end this process with
        return codec.encode({"error": readable(f"{type(error).__name__}: {error}")})


def arrays_in(value):
    """The arrays in nested tuples, lists and dictionaries."""
    if isinstance(value, (tuple, list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from arrays_in(item)
    elif hasattr(value, "size"):
        yield value


def readable(text):
    """What can be shown of a text that may be forged: what a file can hold, and not too much of it."""
    return text[:LONGEST].encode(errors="replace").decode() if isinstance(text, str) else ""


class Proxy:
    """A function of the learner's, called in the learner's process. What hung once is not called again."""

    def __init__(self, learner, name):
        self.learner, self.name = learner, name
        self.hung = None

    def observe(self, *args, **instead):
        """One call as an Observation, like `grader.calls.attempt`."""
        if self.hung:
            return self.hung
        seen = self.learner.call(self.name, args, instead)
        if seen.error and seen.error.startswith("no answer within"):
            self.hung = seen
        return seen
