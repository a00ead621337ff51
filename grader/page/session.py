"""Runs the cells of a notebook in the page, as a kernel would: one namespace, the last line's value is shown.

What a cell shows goes out as it comes, by `emit(kind, content)`: `stream` is text; `display` is a MIME bundle, with the
id of the picture that it belongs to and whether it renews that one; `error` is what stopped the cell.
"""

import ast
import linecache
import re
import sys
import traceback

from grader.page import timer
from grader.page.display import bundle_of, display_to, stand_in
from grader.page.floats import let_functions_warn
from grader.page.operators import let_operators_warn, rewritten

CELL = "<ipython-input-{}>"  # by this `judging.calls` knows a line of the learner's
MAGIC = re.compile(r"(\s*)([%!].*)")
REPORT = "application/vnd.lstm-course.report+json"


class Session:
    """The namespace of one notebook."""

    def __init__(self, emit, rewritten=lambda tree: tree):
        self.emit, self.rewritten, self.runs, self.reports = emit, rewritten, 0, {}
        self.display = display_to(
            lambda bundle, of, renews: emit("display", {"data": bundle, "id": of, "update": renews})
        )
        stand_in(self.display)
        self.namespace = {"__name__": "__main__", "display": self.display}

    def hint(self, cell):
        """Show the next hint of the report that this cell has shown, if that was not before Python began anew."""
        if report := self.reports.get(cell):
            self.display(report.hint())
        else:
            self.emit("stream", "Run this check again first: Python began anew.\n")
        return bool(report)

    def run(self, source, cell=None):
        """Run one cell; returns whether it came to its end."""
        self.runs += 1
        name, source = CELL.format(self.runs), self.without_magics(source)
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        try:
            value = self.value_of(source, name)
            if value is not None:
                summary = summary_of(value)
                if summary:
                    self.reports[cell] = value
                self.emit("display", {"data": bundle_of(value) | summary, "id": None, "update": False})
            return True
        except KeyboardInterrupt:
            self.emit("error", "Stopped.")
        except BaseException as error:  # also SystemExit: the page has no kernel that could end
            self.emit("error", told(error))
        return False

    def value_of(self, source, name):
        """What the last line of a cell gives, where it is an expression that no semicolon ends."""
        tree = self.rewritten(ast.parse(source, name))
        quiet = source.rstrip().endswith(";")
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, name, "exec"), self.namespace)
        value = last and eval(compile(ast.Expression(last.value), name, "eval"), self.namespace)
        return None if quiet else value

    def without_magics(self, source):
        """The cell, its lines for Jupyter's shell replaced by nothing, which is told. One that stands in a text is no
        line of its own, and no parser stumbles over it."""
        lines = source.split("\n")
        for _ in lines:
            try:
                ast.parse("\n".join(lines))
                break
            except SyntaxError as error:
                line = lines[error.lineno - 1] if error.lineno and error.lineno <= len(lines) else ""
                if not (found := MAGIC.match(line)):
                    break
                self.emit("stream", f"Left out, for there is no Jupyter in the page: {found[2]}\n")
                lines[error.lineno - 1] = f"{found[1]}pass"
        return "\n".join(lines)


def summary_of(value):
    """The points of a report, for the page's own account; nothing for any other value."""
    if not hasattr(value, "failed") or not hasattr(value, "points"):
        return {}
    said = {"title": value.title, "score": value.score, "points": value.points, "failed": len(value.failed)}
    return {REPORT: said | {"hints": bool(getattr(value, "hints", None))}}


def told(error):
    """An error as Jupyter would tell it, only with the lines that are the learner's."""
    if isinstance(error, SyntaxError):
        return "".join(traceback.format_exception_only(error)).strip()
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith("<ipython")]
    lines = [
        f"line {frame.lineno} of {frame.name if frame.name != '<module>' else 'this cell'}:\n    {frame.line}"
        for frame in frames
    ]
    return "\n".join([*lines, *traceback.format_exception_only(error)]).strip()


def start(emit):
    """A session whose prints go to `emit` as well; called once by the worker."""

    class Stream:
        def write(self, text):
            if text:
                emit("stream", text)
            return len(text)

        def flush(self):
            pass

        def isatty(self):
            return False

    sys.stdout = sys.stderr = Stream()
    timer.stand_in()
    try:
        import numpy
    except ImportError:  # the page has said that NumPy is not there
        return Session(emit)
    let_functions_warn(numpy)
    let_operators_warn(numpy)
    return Session(emit, rewritten)
