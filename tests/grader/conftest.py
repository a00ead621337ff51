"""One assignment to try the grader with, and a copy of the course where nbgrader may write."""

import contextlib
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbgrader.api import Gradebook
from traitlets.config import PyFileConfigLoader

from grader import plugin
from grader.judging import budget
from grader.judging.placing import changes, entries
from grader.judging.slips import search
from grader.sandbox import pool, proxy

from .classroom import ROOT, Classroom
from .displayed import Displayed
from .waiting import LONG

ASSIGNMENT = "03-gates"
PATIENCE = 3


@pytest.fixture(scope="session", autouse=True)
def time_enough():
    """What is told depends on no machine, nor on how busy it is: what is looked for has more time than in a class."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (budget, changes, entries, search):
            patch.setattr(module, "SECONDS", PATIENCE * module.SECONDS)
        yield


@pytest.fixture(scope="session")
def config():
    return PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()


@pytest.fixture(scope="session")
def classroom():
    return Classroom(ASSIGNMENT)


@pytest.fixture(scope="session")
def solved(classroom):
    """The instructor's notebook, with solutions and hidden tests."""
    return classroom.solved


@pytest.fixture
def released(classroom):
    """The learner's notebook."""
    return classroom.released


@pytest.fixture
def submission(classroom):
    """The notebook handed in by one who answers as the solution does, but for the functions in `answers`."""
    return classroom.submission


@pytest.fixture
def transplant(config):
    resources = {"nbgrader": {"assignment": ASSIGNMENT, "notebook": "gates", "student": "ada"}}
    return lambda nb: plugin.Transplant(config=config).preprocess(nbformat.from_dict(nb), resources)[0]


class Parent:
    """The fork server of the learners' processes, which is started only for a test that asks for one."""

    def __getattr__(self, name):
        return getattr(pool.parents(modules=("numpy",)).learners, name)


@pytest.fixture(autouse=True)
def learners_parent(monkeypatch):
    """Where a test plays the judge, its learner's process comes out of the sandbox too."""
    monkeypatch.setattr(proxy.Learner, "parent", Parent())


@pytest.fixture
def grade(classroom):
    """From a submitted notebook to the Report of each graded cell, by name."""
    return classroom.grade


@pytest.fixture
def shown(monkeypatch):
    """The figures that are displayed, in the order in which they are."""
    figures = Displayed()
    monkeypatch.setattr("IPython.display.display", figures)
    return figures


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
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, timeout=LONG)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    def gradebook(self):
        return Gradebook(f"sqlite:///{self.root}/_build/nbgrader/gradebook.db")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """One for all tests of a module."""
    return Course(tmp_path_factory.mktemp("course"))
