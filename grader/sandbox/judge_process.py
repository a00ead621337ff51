"""The judge's process: executes a graded notebook whose learner's cells are calls of `grader.sandbox.proxy.Learner`.

It has namespaces of its own, as the learner's process has: what comes from there is only data, but data may be large
or slow.
"""

import ast
import socket
import traceback
import warnings
from functools import cache

from IPython.utils.capture import capture_output

from grader.judging import codec
from grader.sandbox import proxy
from grader.sandbox.fork_server import ForkServer
from grader.sandbox.learner_process import new_shell

WARM = """from grader.judging.report import Report
report = Report("what a first report costs is paid once", 1)
report.claim("A claim that does not hold.")(lambda rng: float("none"))
report"""


def prepare():
    """What the fork server does once for all children: the function that serves a child's channel."""
    shell = new_shell()
    hook = shell.displayhook  # keeps a cell's last value in the place of printing it
    hook.values = []
    hook.write_output_prompt = hook.finish_displayhook = lambda: None
    hook.write_format_data = lambda data, metadata=None: hook.values.append(data)
    run_cell(shell, WARM)
    warnings.simplefilter("ignore", RuntimeWarning)  # such as of an overflow in comparing what came back
    warnings.formatwarning = lambda message, category, *_, **__: f"{category.__name__}: {message}\n"  # no line of ours
    return lambda channel, learners: serve(shell, channel, learners)


def serve(shell, channel, learners):
    """Execute cells, one request each, until there are no more; the outputs go back as nbformat writes them, and with
    them what has kept the learner's process from its work that is not the learner's doing."""
    proxy.Learner.parent = ForkServer(socket.socket(fileno=learners))
    requests, replies = channel.makefile("rb"), channel.makefile("wb")
    while request := codec.read(requests):
        outputs = run_cell(shell, codec.decode(request))
        codec.write(replies, codec.encode({"outputs": outputs, "error": proxy.Learner.error}))


def run_cell(shell, source):
    """The outputs of a cell. What goes to stderr is shown with the rest: nbgrader gives nothing for a cell with any."""
    with capture_output() as captured, shell.builtin_trap:
        error = execute(shell, source)
    outputs = [
        {"output_type": "display_data", "data": texts(output.data), "metadata": {}} for output in captured.outputs
    ]
    if text := captured.stdout + captured.stderr:
        outputs.insert(0, {"output_type": "stream", "name": "stdout", "text": text})
    while shell.displayhook.values:
        data = texts(shell.displayhook.values.pop())
        outputs.append({"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": None})
    if error:
        last = traceback.format_exception_only(error)
        outputs.append({"output_type": "error", "ename": type(error).__name__, "evalue": str(error), "traceback": last})
    return outputs


def execute(shell, source):
    """Run an instructor's cell and show its last value, as IPython does at a higher cost; its error, or None."""
    try:
        all_but_last, last = compiled(shell, source)
        exec(all_but_last, shell.user_ns)
        if last is not None:
            shell.displayhook(eval(last, shell.user_ns))
    except (Exception, SystemExit) as error:
        return error
    return None


@cache
def compiled(shell, source):
    """The code of a cell, and of the value that it shows or None. Checks of a class are compiled in the rehearsal."""
    tree = ast.parse(shell.transform_cell(source))
    silent = source.rstrip().endswith(";") or not (tree.body and isinstance(tree.body[-1], ast.Expr))
    last = None if silent else compile(ast.Expression(tree.body.pop().value), "<cell>", "eval")
    return compile(tree, "<cell>", "exec"), last


def texts(data):
    """What can be shown of a value: its texts, and pictures as they are encoded already."""
    return {kind: content for kind, content in data.items() if isinstance(content, str)}
