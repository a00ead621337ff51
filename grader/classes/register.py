"""How the gradebook comes to know an assignment, and the release of its notebooks, without nbgrader's two traps.

Left to itself `nbgrader generate_assignment` skips what is released already, as `exercises/` is in a fresh clone, and
then the gradebook knows nothing of it; and with --force it overwrites whatever has been written there.
"""

import contextlib
import fcntl
import json
import os
import tempfile
import time
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader.converters import GenerateAssignment, NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import compute_checksum, is_solution
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from traitlets.log import get_logger

from grader.errors import CannotGrade, CannotRecord, explain
from grader.gradebook import opening
from grader.notebooks.reading import grade_id

PATIENCE = 60  # seconds to wait for another command that enters the same assignment; it takes about one
WRITTEN = (
    "{path} holds answers, and a release would overwrite them. Move the file to another folder; "
    "or give the answers up, by --force."
)
OTHER = "The gradebook expects other checks of {0} than its source has: run `lstm-course regrade {0}` first."
FROZEN = (
    "{0} has submissions, so none of its cells may come, go or change its name. Put the cells of solutions/{0} back, "
    "or give the new version a folder of its own. What was released stays as it is."
)
FAILED = "nbgrader cannot enter {0} into the gradebook; it says why above. What was released stays as it is."


class Release(NotebookExporter):
    """Made by nbgrader before it touches anything: renews what is released, unless somebody has written in it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        converter = self.parent
        course = converter.coursedir
        released = Path(course.format_path(course.release_directory, ".", course.assignment_id))
        if not released.exists():
            return
        if not converter.force:
            for path in sorted(released.glob("*.ipynb")):
                if holds_answers(nbformat.read(path, as_version=4)):
                    self._refuse(WRITTEN.format(path=path))
        try:  # somewhere else first, since nbgrader removes what was released when it fails
            enter(course, course.assignment_id, converter.config)
        except CannotGrade as why:
            self._refuse(why)
        converter.force = True

    def _refuse(self, why):
        self.log.error("%s", why)
        raise NbGraderException(str(why)) from None


def holds_answers(nb):
    """Whether a cell for answers is no longer what was released."""
    cells = (cell for cell in nb.cells if is_solution(cell))
    return any(cell.metadata.nbgrader.get("checksum") != compute_checksum(cell) for cell in cells)


def ensure(book, course, assignment, config):
    """Enter an assignment where the gradebook does not know it, or where it has changed and nobody has handed it in."""
    folder = Path(course.format_path(course.source_directory, ".", assignment))
    expected = {path.stem: points(path.read_text()) for path in folder.glob("*.ipynb")}
    try:
        if _known(book, assignment) != expected:
            with _alone(folder):
                known = _known(book, assignment)  # now that the others are done
                if known not in (expected, None) and book.find_assignment(assignment).submissions:
                    _expect_same_cells(book, course, assignment)
                    raise CannotRecord(OTHER.format(assignment))
                if known != expected:
                    enter(course, assignment, config)
        book.db.rollback()
    except DBAPIError as error:
        raise CannotRecord(explain(error, make_url(course.db_url))) from error


def enter(course, assignment, config):
    """Tell the gradebook what `nbgrader generate_assignment` tells it; what is released stays as it is."""
    with opening.opened(course.db_url, course.course_id) as book:
        _expect_same_cells(book, course, assignment)
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = CourseDirectory(config=config, assignment_id=assignment, release_directory=folder)
        elsewhere.root, elsewhere.db_url = course.root, course.db_url
        quiet = get_logger().getChild("entering")
        quiet.setLevel("WARNING")
        try:
            GenerateAssignment(coursedir=elsewhere, config=config, log=quiet).start()
        except NbGraderException:
            raise CannotRecord(FAILED.format(assignment)) from None


def points(source):
    """The points of each graded cell of a notebook's JSON text, by name."""
    cells = (cell["metadata"].get("nbgrader", {}) for cell in json.loads(source)["cells"])
    return {cell["grade_id"]: float(cell["points"]) for cell in cells if cell.get("grade") or cell.get("task")}


def _expect_same_cells(book, course, assignment):
    """What nbgrader demands of an assignment with submissions; it would say so by a traceback."""
    found = next((each for each in book.assignments if each.name == assignment), None)
    if found is None or not found.submissions:
        return
    known = {notebook.name: {cell.name for cell in notebook.source_cells} for notebook in found.notebooks}
    paths = Path(course.format_path(course.source_directory, ".", assignment)).glob("*.ipynb")
    notebooks = {path.stem: nbformat.read(path, as_version=4) for path in paths}
    if known != {name: {grade_id(cell) for cell in nb.cells} - {None} for name, nb in notebooks.items()}:
        raise CannotRecord(FROZEN.format(assignment))


def _known(book, assignment):
    """The points of the graded cells that the gradebook has, or None where it does not know the assignment."""
    book.db.rollback()  # read what others have written since
    found = next((each for each in book.assignments if each.name == assignment), None)
    if found is None:
        return None
    return {
        notebook.name: {cell.name: cell.max_score for cell in (*notebook.grade_cells, *notebook.task_cells)}
        for notebook in found.notebooks
    }


@contextlib.contextmanager
def _alone(folder):
    """Only one command at a time enters an assignment: nbgrader writes it cell by cell."""
    number = os.open(folder, os.O_RDONLY)
    deadline = time.monotonic() + PATIENCE
    try:
        while True:
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            if time.monotonic() > deadline:
                raise CannotGrade(f"Another command has been entering {folder.name} for {PATIENCE} seconds.")
            time.sleep(0.1)
        yield
    finally:
        os.close(number)
