"""Small courses on disk, and an `execute` that costs nothing: what the tests of recording and grading share."""

import contextlib
import functools
import json
import tempfile
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader import api
from nbgrader.api import Base, Gradebook
from nbgrader.preprocessors import ComputeChecksums
from sqlalchemy import event

from grader.classes.job import Outcome
from grader.classes.register import points
from grader.gradebook import opening
from grader.gradebook.record import Recorder

from .waiting import LONG

CELLS = {"check-a": 3.0, "check-b": 5.0, "words": 4.0}
CONFIG = """
import os
c = get_config()
c.CourseDirectory.course_id = "small"
c.CourseDirectory.root = os.path.abspath(".")
c.CourseDirectory.db_url = {db_url!r} or "sqlite:///" + os.path.abspath("gradebook.db")
"""

# What an `execute` of the tests does: points are what the file says, JSON such as {"check-a": 3}.
EXECUTE = textwrap.dedent(
    """
    import json
    from grader.classes.job import Outcome

    def execute(job, trust=False):
        try:
            scores = json.loads(job.submission)
        except Exception:
            return Outcome(job.source, {}, ("Nothing could be read.",))
        return Outcome(job.source, {"words": None} | scores, ())
    """
)
exec(EXECUTE)


def one_point_a_check(job, trust=False):
    return Outcome(job.source, dict.fromkeys(points(job.source), 1.0), ())


def two_points_a_check(job, trust=False):
    return Outcome(job.source, dict.fromkeys(points(job.source), 2.0), ())


# nbgrader starts a program for this number at each new gradebook; it is the same for all.
api.get_alembic_version = functools.cache(api.get_alembic_version)

calls = []  # the jobs that `watched` was given
behaviour = []  # what it does with them


def watched(job, trust=False):
    """An `execute` to look at. It stands in a module, since dask would send a copy of a test's own function."""
    calls.append((job, trust))
    return behaviour[-1](job, trust)


def _cell(name, cell_type="code", worth=None, solution=False):
    new = new_code_cell if cell_type == "code" else new_markdown_cell
    cell = new(f"# {name}", id=name)
    cell.metadata["nbgrader"] = {
        "grade_id": name,
        "grade": worth is not None,
        "solution": solution,
        "locked": not solution,
        "task": False,
        "schema_version": 3,
        "cell_type": cell_type,
        **({} if worth is None else {"points": worth}),
    }
    return cell


def source(cells=CELLS):
    """An instructor's notebook: an answer in code, checks, and an answer in words."""
    graded = [_cell(name, worth=worth) for name, worth in cells.items() if name != "words"]
    nb = new_notebook(cells=[_cell("answer", solution=True), *graded, _cell("words", "markdown", cells["words"], True)])
    return nbformat.writes(ComputeChecksums().preprocess(nb, {})[0])


def recorded(db_url):
    with Recorder(db_url, "small") as recorder:
        return recorder.ledger("small")


def looked_into(db_url):
    """What `nbgrader generate_assignment` and `nbgrader autograde` do first."""
    with opening.opened(db_url, "small") as book:
        return book.assignments


def open_at_once(db_url, ways=(recorded, looked_into)):
    """Open a gradebook in several threads; each looks for its tables before any may make them, unless they take turns.
    What went wrong."""
    number = len(ways)
    looked = threading.Barrier(number)

    def wait(*_, **__):
        with contextlib.suppress(threading.BrokenBarrierError):  # who is alone goes on after a second
            looked.wait(timeout=1)

    event.listen(Base.metadata, "before_create", wait)
    try:
        with ThreadPoolExecutor(number) as threads:
            opened = [threads.submit(way, db_url) for way in ways]
            return [error for each in opened if (error := each.exception(timeout=LONG))]
    finally:
        event.remove(Base.metadata, "before_create", wait)


def register(db_url, assignment="small", notebooks=("work",), cells=CELLS):
    """What `nbgrader generate_assignment` leaves in the gradebook."""
    with Gradebook(db_url, "small") as book:
        book.update_or_create_assignment(assignment)
        for notebook in notebooks:
            book.update_or_create_notebook(notebook, assignment)
            for name in ("answer", *cells):
                kind = "markdown" if name == "words" else "code"
                book.update_or_create_source_cell(name, notebook, assignment, cell_type=kind)
                if name in cells:
                    book.update_or_create_grade_cell(name, notebook, assignment, max_score=cells[name], cell_type=kind)
                if name in ("answer", "words"):
                    book.update_or_create_solution_cell(name, notebook, assignment)


@functools.cache
def _gradebook(notebooks):
    """The bytes of a new gradebook, made once."""
    with tempfile.TemporaryDirectory() as folder:
        register(f"sqlite:///{folder}/gradebook.db", notebooks=notebooks)
        return Path(folder, "gradebook.db").read_bytes()


class SmallCourse:
    """A course of one assignment in a folder of its own; a gradebook at `db_url` knows it already."""

    def __init__(self, root, notebooks=("work",), db_url=None):
        self.root, self.notebooks = root, notebooks
        self.db_url = db_url or f"sqlite:///{root}/gradebook.db"
        (root / "nbgrader_config.py").write_text(CONFIG.format(db_url=db_url))
        (root / "source" / "small").mkdir(parents=True)
        for notebook in notebooks:
            (root / "source" / "small" / f"{notebook}.ipynb").write_text(source())
        if not db_url:
            (root / "gradebook.db").write_bytes(_gradebook(notebooks))

    def hand_in(self, student, scores, timestamp="2026-11-01 17:30:00 UTC"):
        """Submit work that earns these points in each notebook; bytes are submitted as they are."""
        folder = self.root / "submitted" / student / "small"
        folder.mkdir(parents=True, exist_ok=True)
        for notebook in self.notebooks:
            data = scores if isinstance(scores, bytes) else json.dumps(scores).encode()
            (folder / f"{notebook}.ipynb").write_bytes(data)
        if timestamp:
            (folder / "timestamp.txt").write_text(timestamp)
        return folder

    def grades(self):
        """What the gradebook says: {student: {notebook: {cell: (automatic points, waits for a person)}}}."""
        with Gradebook(self.db_url, "small") as book:
            return {
                submission.student_id: {
                    notebook.name: {g.name: (g.auto_score, g.needs_manual_grade) for g in notebook.grades}
                    for notebook in submission.notebooks
                }
                for submission in book.assignment_submissions("small")
            }
