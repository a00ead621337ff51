"""Where the course keeps things, as `nbgrader_config.py` says, and what its assignments are."""

import contextlib
import itertools
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import PyFileConfigLoader

import lstm_ref
from grader.classes import register
from grader.errors import UNKNOWN, CannotGrade
from grader.gradebook.record import Recorder
from grader.notebooks.digest import digest

GRADER = Path(__file__).parents[1]
# Of our own code, what grades depend on: to mend the sandbox or the command line puts no grade out of date.
JUDGED_BY = (
    "assignments",
    "judging",
    *(f"notebooks/{name}.py" for name in ("arrange", "asked", "reading", "transplant", "words")),
)


class Course:
    """The course whose `nbgrader_config.py` stands in the folder `root`."""

    def __init__(self, root="."):
        root = Path(root).resolve()
        if not (root / "nbgrader_config.py").exists():
            raise CannotGrade(f"There is no nbgrader_config.py in {root}: go to the folder of the course first.")
        with contextlib.chdir(root):  # as nbgrader does: the file may name paths from where it stands
            self.config = PyFileConfigLoader("nbgrader_config.py", path=str(root)).load_config()
        self.directory = CourseDirectory(config=self.config)

    @property
    def hint_cost(self):
        """What share of an exercise's points each hint costs."""
        return float(self.config.get("Judge", {}).get("hint_cost", 0))

    def path(self, step, student, assignment):
        """The folder of a student's assignment at a step of nbgrader's, such as "submitted"."""
        return Path(self.directory.format_path(getattr(self.directory, f"{step}_directory"), student, assignment))

    def recorder(self, assignment=None):
        """The open gradebook; one that knows this assignment, if one is named."""
        penalties = AssignLatePenalties(config=self.config)
        penalties.init_plugin()
        rule = penalties.plugin_inst.late_submission_penalty
        with contextlib.ExitStack() as stack:
            recorder = stack.enter_context(Recorder(self.directory.db_url, self.directory.course_id, rule))
            if assignment and self.sources(assignment):
                register.ensure(recorder.book, self.directory, assignment, self.config)
            stack.pop_all()
            return recorder

    def assignments(self):
        return sorted({path.parent.name for path in self.path("source", ".", "*").parent.glob("*/*.ipynb")})

    def sources(self, assignment):
        """The instructor's notebooks, {name: JSON text}."""
        if assignment not in self.assignments():
            raise CannotGrade(UNKNOWN.format(assignment, ", ".join(self.assignments()) or "none"))
        paths = sorted(self.path("source", ".", assignment).glob("*.ipynb"))
        return {path.stem: path.read_text() for path in paths}

    def students(self, assignment):
        """The names of all folders in which this assignment may have been handed in, whatever they look like."""
        before, after = self._around(assignment)
        if not before.is_dir():
            return []
        return sorted(entry.name for entry in before.iterdir() if (entry / after).is_dir())

    def _around(self, assignment):
        parts = self.path("submitted", "*", assignment).parts
        place = parts.index("*")
        return Path(*parts[:place]), Path(*parts[place + 1 :])


def version(sources, hint_cost):
    """A digest of all that grades depend on besides the submission: the assignment, what a hint costs, our own code,
    the packages."""
    places = [Path(lstm_ref.__file__).parent, *(GRADER / name for name in JUDGED_BY)]
    files = [path for place in places for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])]
    lock = GRADER.parent / "requirements.txt"
    files += [lock] if lock.exists() else []
    return digest(str(hint_cost), *itertools.chain(*sorted(sources.items())), *(path.read_bytes() for path in files))
