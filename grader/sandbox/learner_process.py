"""The learner's process: runs the learner's cells and calls the learner's functions, and knows no answer.

`grader.sandbox.fork_server_process` forks it and hands it a socket, over which it speaks `grader.judging.codec`.
"""

import builtins
import contextlib
import io
import math
import os
import resource
import sys
import time

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from grader.judging import codec
from grader.judging.calls import Observation, attempt, describe
from grader.sandbox.shell import Notebook

MAX_OUTPUT = 4_000  # characters shown of what one cell prints
MAX_ERRORS = 5  # shown of one cell


LIBRARIES = {"jax", "keras", "onnx", "onnxruntime", "tensorflow", "torch"}  # they have the LSTM that is asked for


class NoAnswersHere:
    """Refuses to import the reference, the grader and libraries that an assignment does not use. Advice more than a
    wall: the wall is that reference and grader are not there; a library's code can always be copied."""

    def __init__(self):
        self.refused = LIBRARIES - sys.modules.keys()

    def find_spec(self, name, path=None, target=None):
        sys.path_importer_cache.pop(os.getcwd(), None)  # a cell may import what it has written the moment before
        package = name.partition(".")[0]
        if package in ("lstm_ref", "grader"):
            raise ImportError(f"{package} holds the answers and cannot be imported while your work is graded")
        if package in self.refused:
            raise ImportError(f"{package} is not part of this assignment: what is asked for is your own code")


def run_cell(shell, source):
    """Run one cell as a notebook does; what it printed, and its errors as sentences or None."""
    printed, shell.errors = io.StringIO(), []
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        result = shell.run_cell(source, store_history=True)
    last = result.error_before_exec or result.error_in_exec
    errors = [error for error in shell.errors if error is not last] + [last] * (last is not None)
    text = printed.getvalue()
    if len(text) > MAX_OUTPUT:
        text = text[:MAX_OUTPUT] + "\n... (output cut)"
    return {"output": text, "error": "\n".join(map(describe, errors[:MAX_ERRORS])) or None}


def call(shell, name, args, instead):
    """Call the learner's function `name`, while the names `instead` stand for these values; an Observation."""
    if name not in shell.user_ns:
        return Observation(error=f"{name} is not defined: did its cell run?")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        return attempt(shell.user_ns[name], *args, **instead)


def fields(seen):
    """What an Observation says, by the names of its fields."""
    usual = Observation._field_defaults
    return {name: value for name, value in seen._asdict().items() if value is not usual[name]}


def spend(seconds):
    """Let the kernel end this process when it has used so much more of the processor's time, in whole seconds."""
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    limit = math.ceil(time.process_time() + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit if most == resource.RLIM_INFINITY else min(limit, most), most))


def prepare():
    """What the fork server does once for all children: the function that serves a child's channel."""
    shell = new_shell(Notebook)
    run_cell(shell, "1 / 0")  # the first error costs as much as a fork
    sys.path.insert(0, "")  # where a notebook finds the files that it has written
    sys.dont_write_bytecode = True  # which would be taken for that of a file written in the same second
    sys.breakpointhook = lambda *_, **__: None
    builtins.input = lambda prompt="": print(prompt) or ""
    sys.meta_path.insert(0, NoAnswersHere())
    for module in [name for name in sys.modules if name.partition(".")[0] in ("lstm_ref", "grader")]:
        del sys.modules[module]
    return lambda channel: serve(shell, channel)


def new_shell(kind=InteractiveShell):
    """IPython without what costs time or leaves files: no history, no coloured tracebacks."""
    settings = Config()
    settings.HistoryManager.enabled = False
    shell = kind.instance(config=settings)
    shell.colors = "nocolor"
    shell.run_cell("pass")  # imports what it has put off
    shell.showtraceback = shell.showsyntaxerror = lambda *_, **__: None  # the first one costs a fifth of a second
    return shell


def serve(shell, channel):
    """Answer requests, one message each, until there are no more."""
    requests, replies = channel.makefile("rb"), channel.makefile("wb")

    def far(number):
        """One of the judge's functions, as a function here."""

        def function(*args, **named):
            codec.write(replies, codec.encode({"question": (number, args, named)}))
            reply = codec.decode(codec.read(requests))
            if "error" in reply:
                raise ValueError(reply["error"].removeprefix("ValueError: "))
            return reply["value"]

        return function

    while message := codec.read(requests):
        request = codec.decode(message, far)
        spend(request["seconds"])
        reply = run_cell(shell, *request["run"]) if "run" in request else fields(call(shell, *request["call"]))
        try:
            message = codec.encode(reply)
        except codec.CodecError as error:
            message = codec.encode({"error": f"what was returned cannot be graded: {error}"})
        codec.write(replies, message)
