"""Executing the cells of one submission in a judge's process, from outside.

One that is lost is replaced by another, which executes the cells that are not graded again; a cell that loses two is
given up.
"""

import os
import time

from grader.judging import codec
from grader.sandbox.channel import Late, Lost, exchange
from grader.sandbox.fork_server import Gone

CHECK_SECONDS = float(os.environ.get("LSTM_COURSE_CHECK_SECONDS", 200))  # of one cell, which may make many calls


class Execution:
    """The cells of one submission, executed in a judge's process of these `parents`, a `pool.Parents`."""

    def __init__(self, parents, deadline):
        self.parents, self.deadline = parents, deadline
        self.earlier, self.channel = [], None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def run(self, source, graded):
        """The outputs of a cell."""
        until = min(self.deadline, time.monotonic() + CHECK_SECONDS)
        try:
            outputs = self._once_more_if_lost(source, until)
            if not graded:
                self.earlier.append(source)
            return outputs
        except Lost as lost:
            self.close()
            late = isinstance(lost, Late)
            if not (late or self.parents.alive()):
                raise Gone("the parents have ended") from None
            why = "your code took longer than there is time for" if late else "its process was lost"
            return [error_output("JudgeLost", f"This could not be finished: {why}.")]

    def _once_more_if_lost(self, source, until):
        try:
            return self._execute(source, until)
        except Late:
            raise
        except Lost:
            self.close()
            return self._execute(source, until)

    def _execute(self, source, until):
        if self.channel is None:
            self.channel = self.parents.judges.fork(self.parents.learners.control.fileno())
            self.parents.channels.add(self.channel)
            if self.parents.gone:  # closed meanwhile, by one who did not see this channel yet
                self.close()
                raise Gone("the parents have ended")
            for earlier in self.earlier:
                self._ask(earlier, until)
        return self._ask(source, until)

    def _ask(self, source, until):
        reply = exchange(self.channel, codec.encode(source), until)
        if reply["error"]:
            raise Gone(reply["error"])
        return reply["outputs"]

    def close(self):
        if self.channel is not None:
            self.parents.channels.discard(self.channel)
            self.channel.close()
            self.channel = None


def error_output(name, message):
    return {"output_type": "error", "ename": name, "evalue": message, "traceback": [f"{name}: {message}"]}
