"""What nbgrader runs in the place of its own steps, so that `nbgrader autograde` grades as `classes.job` does."""

import glob
from pathlib import Path

import nbformat
from nbconvert.exporters import NotebookExporter
from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader.converters import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearHiddenTests,
    GetGrades,
    IgnorePattern,
    LimitOutput,
    NbGraderPreprocessor,
    SaveAutoGrades,
)
from traitlets import Bool, Float

from grader.classes import job, register
from grader.errors import CannotGrade
from grader.gradebook import opening
from grader.notebooks import inert, reading
from grader.notebooks.transplant import tell, transplant
from grader.sandbox import pool, wall
from grader.sandbox.fork_server import Gone


class Reader(NotebookExporter):
    """Reads what a learner handed in, whatever its encoding and version. What cannot be read is graded as blank."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        course = self.parent.coursedir  # the converter's, which knows the assignment
        try:  # before nbgrader touches anything, and those that Judge will ask for
            with opening.opened(course.db_url, course.course_id) as book:
                for folder in glob.glob(course.format_path(course.source_directory, ".", course.assignment_id)):
                    register.ensure(book, course, Path(folder).name, self.config)
                    for path in Path(folder).glob("*.ipynb"):
                        source = nbformat.read(path, as_version=4)
                        pool.parents(Judge(parent=self).trust, job.modules_of(source), job.rehearsal_of(source))
        except (wall.Unavailable, CannotGrade) as why:
            self.log.error("%s", why)
            raise NbGraderException(str(why)) from None

    def from_filename(self, filename, resources=None, **kwargs):
        course = CourseDirectory(parent=self)
        ours = Path(course.format_path(course.autograded_directory, ".", "."))
        if Path(filename).resolve().is_relative_to(ours.resolve()):  # nbgrader's second pass, after the transplant
            return super().from_filename(filename, resources, **kwargs)
        try:
            if Path(filename).is_symlink():
                raise reading.Unreadable("The notebook is a link to another file, so it was not read.")
            nb, notes = reading.read(Path(filename).read_bytes())
        except reading.Unreadable as unreadable:
            nb, notes = nbformat.v4.new_notebook(), [str(unreadable)]
        for note in notes:
            self.log.warning("%s: %s", filename, note)
        nb.metadata["notes"] = notes  # for Transplant
        return self.from_notebook_node(nb, resources, **kwargs)


class Transplant(NbGraderPreprocessor):
    """The instructor's notebook with the learner's answers in it."""

    def preprocess(self, nb, resources):
        names = resources["nbgrader"]
        course = CourseDirectory(parent=self)
        folder = course.format_path(course.source_directory, ".", names["assignment"])
        path = Path(folder, f"{names['notebook']}.ipynb")
        if not path.exists():
            raise FileNotFoundError(
                f"{path} is missing: run `nbgrader generate_assignment {names['assignment']}` first"
            )
        before = nb.metadata.get("notes", [])
        nb, notes = transplant(nbformat.read(path, as_version=4), nb)
        for note in notes:
            self.log.warning(note)
        tell(nb, before + notes)
        return nb, resources


class Judge(NbGraderPreprocessor):
    """Executes the checks in the judge's process and all other cells in the learner's, both sandboxed."""

    trust = Bool(False, help="Run learners' code without a sandbox where there is none.").tag(config=True)
    hint_cost = Float(0, min=0, max=1, help="What share of an exercise's points each hint costs.").tag(config=True)

    def preprocess(self, nb, resources):
        student = resources["nbgrader"]["student"]
        try:
            return job.judge(nb, student, self.trust, hint_cost=self.hint_cost), resources
        except Gone as gone:  # nbgrader goes on with the next student, and comes back to this one when run again
            self.log.error(
                "%s is not graded, which is not the student's doing: %s. Run the command again.", student, gone
            )
            raise


class Inert(NbGraderPreprocessor):
    """What formgrader shows does nothing, whoever wrote it."""

    def preprocess(self, nb, resources):
        return inert.notebook(nb), resources


class Grades(GetGrades):
    """What the gradebook says of a cell, and whether a person has still to read it."""

    def _get_score(self, cell, resources):
        super()._get_score(cell, resources)
        name, student = cell.metadata.nbgrader["grade_id"], self.student_id
        grade = self.gradebook.find_grade(name, self.notebook_id, self.assignment_id, student)
        cell.metadata.nbgrader["needs_manual_grade"] = grade.needs_manual_grade


SANITIZE = [Transplant, CheckCellMetadata]
AUTOGRADE = [
    Judge,
    Inert,
    IgnorePattern,
    ClearMetadataPreprocessor,
    LimitOutput,
    SaveAutoGrades,
    AssignLatePenalties,
    CheckCellMetadata,
]
FEEDBACK = [Grades, ClearHiddenTests]
