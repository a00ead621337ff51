"""The judge's side: the learner's process behind an object, and the learner's functions as proxies.

What comes back is a value, or the news that there is none: the learner's process may crash, hang or answer
nonsense, and only the calls that it spoils are lost.
"""

import os
import time

from grader import codec
from grader.calls import Observation

CELL_SECONDS = float(os.environ.get("LSTM_COURSE_CELL_SECONDS", 30))
CALL_SECONDS = float(os.environ.get("LSTM_COURSE_CALL_SECONDS", 10))
SUBMISSION_SECONDS = float(os.environ.get("LSTM_COURSE_SUBMISSION_SECONDS", 300))  # all calls together
LONGEST = 4_000  # characters of a text from the learner's process


class Lost(Exception):
    """The learner's process gave no answer; the message is a sentence that says how."""


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

    def call(self, name, args):
        """Call the function `name` there; an Observation, whatever happens."""
        try:
            reply = self._ask({"call": (name, args)}, CALL_SECONDS)
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

    def _ask(self, request, seconds):
        message = codec.encode(request)
        if self.waited > SUBMISSION_SECONDS:
            raise Lost(f"all its calls together took longer than {SUBMISSION_SECONDS:g} seconds")
        start = time.monotonic()
        try:
            if self.channel is None:
                self._start()
            return self._exchange(message, seconds)
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

    def _exchange(self, message, seconds):
        reply = exchange(self.channel, message, seconds)
        if not isinstance(reply, dict):
            raise Lost("the answer could not be read")
        return reply


def exchange(channel, message, seconds):
    """Send a message, give back the answer; Lost where there is none in time, or none that can be read."""
    deadline = time.monotonic() + seconds
    try:
        channel.settimeout(seconds)
        channel.sendall(len(message).to_bytes(8, "big") + message)
        size = int.from_bytes(_read(channel, 8, deadline), "big")
        if size > codec.MAX_BYTES:
            raise Lost("the answer was too large")
        return codec.decode(_read(channel, size, deadline))
    except TimeoutError:
        raise Lost(f"no answer within {seconds:g} seconds: is there a loop that does not end?") from None
    except OSError:
        raise Lost("your code ended the process that it ran in") from None
    except codec.CodecError:
        raise Lost("the answer could not be read") from None


def _read(channel, size, deadline):
    parts = []
    while size:
        channel.settimeout(max(1e-3, deadline - time.monotonic()))
        part = channel.recv(min(size, 2**20))
        if not part:
            raise ConnectionResetError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def readable(text):
    """What can be shown of a text that may be forged: what a file can hold, and not too much of it."""
    return text[:LONGEST].encode(errors="replace").decode() if isinstance(text, str) else ""


class Proxy:
    """A function of the learner's, called in the learner's process. What hung once is not called again."""

    def __init__(self, learner, name):
        self.learner, self.name = learner, name
        self.hung = None

    def observe(self, *args):
        """One call as an Observation, like `grader.calls.observe`."""
        if self.hung:
            return self.hung
        seen = self.learner.call(self.name, args)
        if seen.error and seen.error.startswith("no answer within"):
            self.hung = seen
        return seen
