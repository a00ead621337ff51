"""The learner's process: runs the learner's cells and calls the learner's functions, and knows no answer.

It is started by `grader.proxy` as `python -I -m grader.worker` and speaks `grader.codec` over what were its standard
input and output; the learner's prints go elsewhere.
"""

import contextlib
import io
import os
import sys

from IPython.core.interactiveshell import InteractiveShell

from grader import codec
from grader.calls import Observation, describe, observe

MAX_OUTPUT = 4_000  # characters shown of what one cell prints


class NoAnswersHere:
    """Refuses to import the reference and the grader. Advice more than a wall: the wall is the process."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("lstm_ref", "grader"):
            raise ImportError(f"{name} holds the answers and cannot be imported while your work is graded")


def run_cell(shell, source):
    """Run one cell as a notebook does; what it printed, and its error as a sentence or None."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        result = shell.run_cell(source, store_history=True)
    error = result.error_before_exec or result.error_in_exec
    text = "" if error else printed.getvalue()
    if len(text) > MAX_OUTPUT:
        text = text[:MAX_OUTPUT] + "\n... (output cut)"
    return {"output": text, "error": error and describe(error)}


def call(shell, name, args):
    """Call the learner's function `name`; the fields of an Observation."""
    if name not in shell.user_ns:
        return Observation(error=f"{name} is not defined: did its cell run?")._asdict()
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        return observe(shell.user_ns[name], *args)._asdict()


def serve(requests, replies):
    """Answer requests, one message each, until there are no more."""
    shell = InteractiveShell.instance()
    shell.colors = "nocolor"
    sys.meta_path.insert(0, NoAnswersHere())
    for module in [name for name in sys.modules if name.partition(".")[0] in ("lstm_ref", "grader")]:
        del sys.modules[module]
    while size := requests.read(8):
        request = codec.decode(requests.read(int.from_bytes(size, "big")))
        reply = run_cell(shell, *request["run"]) if "run" in request else call(shell, *request["call"])
        try:
            message = codec.encode(reply)
        except codec.CodecError as error:
            message = codec.encode(Observation(error=f"what was returned cannot be graded: {error}")._asdict())
        replies.write(len(message).to_bytes(8, "big") + message)
        replies.flush()


if __name__ == "__main__":
    requests, replies = (os.fdopen(os.dup(number), mode) for number, mode in ((0, "rb"), (1, "wb")))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    serve(requests, replies)
