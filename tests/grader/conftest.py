"""Grading a submission as nbgrader's plug-in does, in this process: only the kernel around the judge is left out."""

import ast
import contextlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions
from nbgrader.utils import is_grade
from traitlets.config import PyFileConfigLoader

from grader import job, plugin, pool, proxy
from grader.demo import fill
from grader.reading import grade_id
from grader.release import notebook

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "03-gates"


@pytest.fixture(scope="session")
def config():
    return PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()


@pytest.fixture(scope="session")
def solved():
    """The instructor's notebook, with solutions and hidden tests."""
    return notebook(ROOT / "solutions" / ASSIGNMENT / "gates.py")


@pytest.fixture
def released(solved, config):
    """The learner's notebook."""
    nb, _ = ClearSolutions(config=config).preprocess(nbformat.from_dict(solved), {})
    return ClearHiddenTests(config=config).preprocess(nb, {})[0]


@pytest.fixture
def submission(released, solved):
    """The notebook handed in by one who answers as the solution does, but for the functions in `answers`."""
    return lambda answers="": fill(released, solved, answers)


@pytest.fixture
def transplant(config):
    resources = {"nbgrader": {"assignment": ASSIGNMENT, "notebook": "gates", "student": "ada"}}
    return lambda nb: plugin.Transplant(config=config).preprocess(nbformat.from_dict(nb), resources)[0]


@pytest.fixture(autouse=True)
def learners_parent(monkeypatch):
    """Where a test plays the judge, its learner's process comes out of the sandbox too."""
    with pool.slot(modules=("numpy",)) as slot:
        monkeypatch.setattr(proxy.Learner, "parent", slot.learners)
        yield


@pytest.fixture
def grade(transplant):
    """From a submitted notebook to the Report of each graded cell, by name."""
    learners = []

    def grade(nb):
        judge, reports = {}, {}
        exec(job.BEFORE, judge)
        learners.append(judge["_learner"])
        for cell in transplant(nb).cells:
            if cell.cell_type == "code":
                source = job.judges_source(cell)
                exec(compile(ast.parse(source), grade_id(cell) or "extra", "exec"), judge)
                if is_grade(cell):
                    reports[grade_id(cell)] = judge["report"]
                    judge["report"]._repr_html_()  # at once, as in a notebook, before another cell is run
        return reports

    yield grade
    for learner in learners:  # a report may have asked once more
        learner.close()


def header(path, key):
    """The values of `# key: value` in the first lines of a submission."""
    return re.findall(rf"^# {key}: (.+)$", path.read_text(), re.MULTILINE)


class Course:
    """A copy of all that a course needs, where nbgrader may write."""

    def __init__(self, root):
        self.root = root
        for name in ("nbgrader_config.py", "solutions", "exercises", "tests/wrong"):
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            copy(ROOT / name, root / name)

    def inside(self):
        """A context in which the copy is the working directory."""
        return contextlib.chdir(self.root)

    def nbgrader(self, *arguments):
        """Run a command of nbgrader as an instructor does; what it printed."""
        command = [sys.executable, "-m", "nbgrader", *arguments]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def gradebook(self):
        return Gradebook(f"sqlite:///{self.root}/_build/nbgrader/gradebook.db")


@pytest.fixture(scope="session")
def course(tmp_path_factory):
    return Course(tmp_path_factory.mktemp("course"))
