"""In a fresh clone, whichever command comes first and whichever comes second: it works, or it names a command that
helps. No advice leads in a circle."""

import contextlib
import json
import re
import shlex
import shutil
import sqlite3
import subprocess
from types import SimpleNamespace

import nbformat
import pytest
from click.testing import CliRunner
from jupyter_core.application import NoStart
from nbgrader.api import Gradebook
from nbgrader.apps.nbgraderapp import NbGraderApp

import grader.classes.job
import grader.sandbox.pool
from grader import cli
from grader.classes import register
from grader.sandbox.fork_server import Gone

from .. import small_course as classes
from ..classroom import ROOT, Classroom

pytestmark = pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # nbgrader's own

NAME = "00-warm-up"
COMMANDS = [
    f"nbgrader generate_assignment {NAME}",
    f"nbgrader zip_collect {NAME}",
    f"nbgrader autograde {NAME}",
    f"nbgrader generate_feedback {NAME}",
    "nbgrader export",
    f"lstm-course grade {NAME}",
    f"lstm-course status {NAME}",
    f"lstm-course regrade {NAME}",
    f"lstm-course items {NAME}",
    "lstm-course export --to canvas canvas.csv",
]
RELEASED = f"exercises/{NAME}/warm_up.ipynb"
DOWNLOAD = f"_build/nbgrader/downloaded/{NAME}/archive/{NAME}_ada_attempt_2026-11-01-17-30-00_warm_up.ipynb"


class Clone:
    """A course of one assignment, as it is cloned."""

    def __init__(self, root, capfd):
        self.root, self.capfd = root, capfd

    def run(self, command, traced=False):
        """Whether a command succeeded, and what it said; a traceback only where nbgrader may have `traced` it."""
        program, *arguments = shlex.split(command)
        if program == "lstm-course":
            done = CliRunner().invoke(cli.main, arguments)
            assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
            return done.exit_code == 0, done.output
        self.capfd.readouterr()
        app, code = NbGraderApp.instance(), 0
        try:
            app.initialize(arguments)
            with contextlib.suppress(NoStart):  # the app has none, its subcommand is done
                app.start()
        except SystemExit as stop:
            code = stop.code
        finally:
            loggers = app.log, app.subapp.log
            app.reset()
            for logger in loggers:
                logger.handlers.clear()  # they write to this test's screen
        said = "".join(self.capfd.readouterr())
        assert traced or "Traceback" not in said, said
        return not code, said

    def state(self):
        """What the next command depends on: which files there are, and how many rows of which tables."""
        files = frozenset(path for path in self.root.rglob("*") if path.suffix not in (".log", ".csv", ".db"))
        with contextlib.closing(sqlite3.connect(self.root / "_build/nbgrader/gradebook.db")) as db:
            tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            rows = {(name, *db.execute(f"SELECT count(*) FROM {name}").fetchone()) for name in tables}
        return files, frozenset((name, number) for name, number in rows if number)

    def follow(self, command, advice_left=4):
        """Run a command until it succeeds, and before that whatever it asks for."""
        done, said = self.run(command)
        if not done:
            assert advice_left, f"{command} is still not done: {said}"
            advised = re.findall("`((?:nbgrader|lstm-course) [^`]+)`", said)
            assert advised, f"{command} names no command that helps: {said}"
            said = self.follow(advised[0], advice_left - 1)
            if command not in advised[0]:  # else it was the same with an option
                said = self.follow(command, advice_left - 1)
        return said


@pytest.fixture
def clone(tmp_path, monkeypatch, capfd):
    for name in ("nbgrader_config.py", f"solutions/{NAME}", f"exercises/{NAME}"):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, target)
    clone = Clone(tmp_path, capfd)

    def run(command, **_):
        done, said = clone.run(shlex.join(command).partition(" -m ")[2])
        return subprocess.CompletedProcess(command, int(not done), "", said)

    monkeypatch.chdir(tmp_path)
    # one process, and nothing of a learner's is executed: what is tried here is the order of the commands
    monkeypatch.setattr(cli, "subprocess", SimpleNamespace(run=run))
    monkeypatch.setattr(grader.classes.job, "execute", classes.one_point_a_check)
    monkeypatch.setattr(grader.classes.job, "judge", lambda nb, *_, **__: nb)
    monkeypatch.setattr(grader.sandbox.pool, "parents", lambda *_: None)
    return clone


@pytest.fixture
def download(clone):
    """A notebook that waits to be collected."""
    path = clone.root / DOWNLOAD
    path.parent.mkdir(parents=True)
    shutil.copy(clone.root / RELEASED, path)


def test_whichever_command_is_first_and_whichever_second_it_works_or_names_one_that_helps(
    clone, download, tmp_path_factory
):
    build = clone.root / "_build"
    fresh = shutil.copytree(build, tmp_path_factory.mktemp("fresh") / "_build")
    after = {}  # a copy of each course that a first command leaves behind; some leave the same
    for first in COMMANDS:
        clone.run(first)
        if clone.state() not in after:
            after[clone.state()] = shutil.copytree(build, tmp_path_factory.mktemp("after") / "_build")
        renew(build, fresh)
    assert len(after) > 2
    for second in COMMANDS:
        for left_behind in after.values():
            renew(build, left_behind)
            clone.follow(second)


def renew(folder, copy):
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


@pytest.mark.parametrize("command", COMMANDS)
def test_where_nobody_has_handed_in_no_command_goes_wrong_and_graders_say_how_to_collect(clone, command):
    done, said = clone.run(command)
    if any(word in command for word in ("zip_collect", "autograde", "grade ", "status")):
        assert f"_build/nbgrader/downloaded/{NAME}/archive" in said
        assert f"`nbgrader zip_collect {NAME}`" in said
    assert done or re.search("`(nbgrader|lstm-course) [^`]+`", said)


@pytest.mark.parametrize("command", [each for each in COMMANDS if NAME in each])
def test_a_misspelt_assignment_is_told_the_names_that_there_are(clone, command):
    _, said = clone.run(command.replace(NAME, "warm-up"))
    assert f"There is no assignment 'warm-up'. The course has: {NAME}." in said


def test_what_is_released_is_renewed_and_is_the_same_to_the_byte(clone):
    path = clone.root / RELEASED
    before = path.read_bytes()
    path.write_text(json.dumps(json.loads(before) | {"metadata": {}}))  # an older release
    assert clone.run(f"nbgrader generate_assignment {NAME}")[0]
    assert path.read_bytes() == before


def test_answers_are_not_overwritten_unless_one_asks_for_it(clone):
    classroom = Classroom(NAME)
    nbformat.write(classroom.submission(), clone.root / RELEASED)
    before = (clone.root / RELEASED).read_bytes()
    done, said = clone.run(f"nbgrader generate_assignment {NAME}")
    assert not done
    assert "holds answers" in said
    assert (clone.root / RELEASED).read_bytes() == before
    assert clone.run(f"nbgrader generate_assignment {NAME} --force")[0]
    assert not register.holds_answers(nbformat.read(clone.root / RELEASED, as_version=4))


def test_a_check_that_is_new_after_the_first_submission_costs_no_release_and_is_told(clone, download):
    """nbgrader alone would remove the released notebook, and leave a traceback."""
    clone.follow(f"lstm-course grade {NAME}")
    script = next((clone.root / "solutions" / NAME).glob("*.py"))
    script.write_text(script.read_text() + '\n# %% check="check-more" points=1\n1.0\n')
    before = (clone.root / RELEASED).read_bytes()
    for command in (f"nbgrader generate_assignment {NAME}", f"nbgrader autograde {NAME} --force"):
        done, said = clone.run(command)
        assert not done
        assert f"{NAME} has submissions" in said
        assert (clone.root / RELEASED).read_bytes() == before


def test_an_assignment_is_entered_as_nbgrader_itself_enters_it(clone, download):
    def entered():
        with Gradebook(f"sqlite:///{clone.root}/_build/nbgrader/gradebook.db") as book:
            (notebook,) = book.find_assignment(NAME).notebooks
            cells = *notebook.grade_cells, *notebook.solution_cells, *notebook.source_cells
            return [{key: value for key, value in cell.to_dict().items() if key != "id"} for cell in cells]

    assert clone.run(f"nbgrader generate_assignment {NAME} --force")[0]
    ours = entered()
    (clone.root / "_build/nbgrader/gradebook.db").unlink()
    clone.follow(f"lstm-course grade {NAME}")
    assert entered() == ours


def test_where_a_process_fails_autograde_records_nothing_says_so_and_tries_again(clone, download, monkeypatch):
    def fails(*_, **__):
        raise Gone("no process could be had")

    clone.follow(f"nbgrader zip_collect {NAME}")
    command = f"nbgrader autograde {NAME}"
    with monkeypatch.context() as patch:
        patch.setattr(grader.classes.job, "judge", fails)
        done, said = clone.run(command, traced=True)
    assert not done
    assert "ada is not graded, which is not the student's doing: no process could be had. Run" in said
    assert not (clone.root / f"_build/nbgrader/autograded/ada/{NAME}/warm_up.ipynb").exists()
    with Gradebook("sqlite:///_build/nbgrader/gradebook.db") as book:
        assert not any(grade.auto_score for grade in book.find_submission(NAME, "ada").notebooks[0].grades)
    done, said = clone.run(command)
    assert done
    assert (clone.root / f"_build/nbgrader/autograded/ada/{NAME}/warm_up.ipynb").exists()
