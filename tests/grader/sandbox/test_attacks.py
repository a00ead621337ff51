"""Every attack in tests/attacks earns what it deserves, harms nobody, and leaves nothing behind.

Each stands between two honest submissions, which earn full marks whatever came before. No attack is started unless the
sandbox has shown itself to one that is harmless.
"""

import contextlib
import json
import os
import re
import socket
import tempfile
from pathlib import Path

import nbformat
import psutil
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.classes import grading, job
from grader.classes.job import Job, execute
from grader.classes.register import points
from grader.demo import fill
from grader.sandbox import pool

from ...attacks.archives import NAMES as ARCHIVES_OF_NAMES
from ...attacks.battery import Attack, attacks
from ...attacks.files import FILES, handed_in
from ...attacks.folders import FOLDERS
from ..classroom import ROOT
from ..conftest import ASSIGNMENT, Course
from ..small_course import SmallCourse, register
from ..waiting import descendants, sandboxed, until

pytestmark = pytest.mark.timeout(480)  # seconds for one attack; with the limits below a quiet machine needs a twentieth
ENOUGH, FEW = 120, 10  # for one submission, by the clock: where it must earn something, and where it need not
SECRET = "the seed that nobody should see"
BAIT = {"neighbour.ipynb": "a neighbour's work", "gradebook.db": "the gradebook", "stolen.txt": "a prize"}
LARGEST = 500_000  # characters of a graded notebook; an honest one has 60,000


@pytest.fixture(autouse=True)
def learners_parent():
    """In the place of the one that all other tests share: they start here, with the limits of `limits`."""


@pytest.fixture(scope="module", autouse=True)
def limits(tmp_path_factory):
    """Parents whose children wait for less long, and whose temporary files can be counted."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LSTM_COURSE_CELL_SECONDS", "4")
        patch.setenv("LSTM_COURSE_CALL_SECONDS", "2")
        patch.setenv("LSTM_COURSE_PATIENCE", "2")
        patch.setattr(job, "SECONDS", ENOUGH)
        patch.setenv("LSTM_COURSE_SECRET", SECRET)
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))
        patch.setattr(pool, "_parents", {})
        yield
        pool.close_all()


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    """What the attackers are told: where everything is, and what to reach out for."""
    marker = f"attack-{os.getpid()}"
    bait = tmp_path_factory.mktemp("bait")
    for name, text in BAIT.items():
        (bait / name).write_text(text)
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        for address in (f"\0{marker}", str(bait / "socket")):
            local = stack.enter_context(socket.socket(socket.AF_UNIX))
            local.bind(address)
            local.listen()
        for path in [*bait.rglob("*"), *list(bait.parents)[:-2], bait]:
            if path.owner() == bait.owner():
                path.chmod(path.stat().st_mode | 0o055)
        yield {
            "root": str(ROOT),
            "bait": str(bait),
            "home": os.path.expanduser("~"),
            "port": server.getsockname()[1],
            "judge": os.getpid(),
            "marker": marker,
        }


@pytest.fixture(scope="module")
def run(solved):
    """Grade the bytes of a file; the outcome."""
    source = nbformat.writes(solved)
    return lambda data: execute(Job(ASSIGNMENT, "eve", "gates", data, source))


@pytest.fixture
def neighbour(run, released, solved):
    """An honest submission: call it to see that it earns full marks."""
    honest = nbformat.writes(fill(released, solved)).encode()

    def neighbour():
        scores = run(honest).scores
        assert total(scores) == 42
        assert scores["own-words"] is None

    return neighbour


@pytest.fixture(scope="module")
def caged(known, run):
    """Nothing runs here that does not run behind the wall."""
    tell = f"""
import os, socket
try:
    network = bool(socket.socket())
except OSError:
    network = False
print("cage", os.getpid(), os.getuid(), network, os.path.exists({known["bait"]!r}))
"""
    told = run(nbformat.writes(new_notebook(cells=[new_code_cell(tell)])).encode()).notebook
    if not re.search(r"cage 1 (?!0)\d+ False False", told):
        pytest.exit("The sandbox does not hold: no attack is started.", 1)


@pytest.fixture(scope="module")
def at_rest(known, run, solved):
    """What is there when nothing is being graded, once the fork servers have started and served an honest one."""
    assert total(run(nbformat.writes(solved).encode()).scores) == 42
    until(lambda: not sandboxed(), "the end of the last sandbox")
    return traces(known)


@pytest.fixture
def clean(known, neighbour, at_rest):
    """After each test a neighbour earns full marks, and processes, files and the bait are as they were."""
    yield
    neighbour()
    until(lambda: traces(known) == at_rest, f"a rest as before, {at_rest}", seconds=ENOUGH)
    bait = Path(known["bait"])
    assert {path.name: path.read_text() for path in bait.iterdir() if path.is_file()} == BAIT


def traces(known):
    """How many processes there are of ours, which of the attackers', and the temporary files."""
    theirs = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if any(known["marker"] in word for word in process.cmdline()):
                theirs.append(process.pid)
    return len(descendants()), theirs, sorted(os.listdir(tempfile.gettempdir()))


def total(scores):
    return sum(score or 0 for score in scores.values())


def shown_to_the_learner(nb):
    """All outputs of cells that are not checks; those of checks are the instructor's."""
    for cell in nb.cells:
        if not cell.metadata.get("nbgrader", {}).get("grade_id", "").startswith("check-"):
            yield from cell.get("outputs", [])


@pytest.fixture(scope="module")
def secrets(solved):
    """Lines that no learner may see: the hidden tests' and the reference's."""
    hidden = re.findall(r"### BEGIN HIDDEN TESTS(.*?)### END", "\n".join(cell.source for cell in solved.cells), re.S)
    answers = (ROOT / "lstm_ref" / "lstm.py").read_text()
    lines = [line.strip() for text in [*hidden, answers] for line in text.splitlines()]
    return {line for line in lines if len(line) > 30 and not line.startswith(("#", "import", "from"))} | {SECRET}


def check_what_is_shown(outcome, secrets):
    outcome.notebook.encode()  # a file can hold it
    assert len(outcome.notebook) < LARGEST
    nb = nbformat.reads(outcome.notebook, as_version=4)
    shown = json.dumps([*shown_to_the_learner(nb)], ensure_ascii=False)
    assert not [line for line in secrets if line in shown]
    for output in shown_to_the_learner(nb):
        ours = output.get("ename") == "JudgeLost"  # says that a cell could not be finished
        assert ours or output.output_type == "stream", "what a learner displays must not be rendered"
    for cell in nb.cells:
        for output in cell.get("outputs", []):
            assert "<script" not in output.get("data", {}).get("text/html", "")


@pytest.mark.usefixtures("caged", "clean")
class TestAttacks:
    """In one class, so that one worker runs all: the processes that are counted are its own."""

    @pytest.mark.parametrize("attack", [*attacks(ASSIGNMENT)], ids=lambda attack: attack.name)
    def test_code(self, attack, run, known, released, solved, secrets, monkeypatch):
        with monkeypatch.context() as patch:
            if attack.scores.startswith("at most"):
                patch.setattr(job, "SECONDS", FEW)
            outcome = run(nbformat.writes(attack.notebook(released, solved, known)).encode())
        assert attack.deserves(total(outcome.scores)), outcome.scores
        check_what_is_shown(outcome, secrets)

    @pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
    def test_file(self, file, run, released, solved, secrets):
        outcome = run(handed_in(file, dict(fill(released, solved))))
        assert total(outcome.scores) == file.points
        assert file.note in " ".join(outcome.notes)
        check_what_is_shown(outcome, secrets)

    def test_loot_would_show_in_the_points(self, run, known, released, solved):
        """The battery can fail: an attack that succeeds earns full marks."""
        for loot, earned in (("True", 42), ("False", 0)):
            attack = Attack("control", "loot", "0", f"loot = {loot}\n")
            outcome = run(nbformat.writes(attack.notebook(released, solved, known)).encode())
            assert total(outcome.scores) == earned

    @pytest.mark.parametrize("student", ["", "..", "../../eve", "<script>alert(1)</script>", "eve\n\x1b[2J", "\ud800"])
    def test_name(self, student, solved, released):
        data = nbformat.writes(fill(released, solved)).encode()
        outcome = execute(Job(ASSIGNMENT, student, "gates", data, nbformat.writes(solved)))
        assert total(outcome.scores) == 42


def test_folders_of_submissions(tmp_path, released, solved):
    """A class in which one has handed in orderly, and each of the others put something odd in the place of a file."""
    course, source = SmallCourse(tmp_path), nbformat.writes(solved)
    (tmp_path / "gradebook.db").unlink()
    register(course.db_url, cells=points(source))
    (tmp_path / "source" / "small" / "work.ipynb").write_text(source)
    honest = nbformat.writes(fill(released, solved)).encode()
    neighbours = [course.hand_in(name, honest) for name in ("aaron", "zoe")]
    for odd in FOLDERS:
        folder = tmp_path / "submitted" / odd.name / "small"
        folder.mkdir(parents=True)
        odd.place(folder, honest, neighbours[0])

    result = grading.grade("small", root=tmp_path)

    earned = {name: sum(auto or 0 for auto, _ in book["work"].values()) for name, book in course.grades().items()}
    assert earned.pop("aaron") == earned.pop("zoe") == 42
    for odd in FOLDERS:
        if odd.points is None:
            assert odd.note in result.refused[odd.name]
            assert odd.name not in result.recorded
        else:
            assert earned[odd.name] == odd.points, odd.name
            assert odd.note in " ".join(result.recorded[odd.name])


def test_archives(tmp_path, released, solved):
    """Whatever others hand in as archives, one's work is collected as it was, and nothing lands elsewhere."""
    course = Course(tmp_path / "deep" / "down" / "course")
    build = course.root / "_build" / "nbgrader"
    folder = build / "downloaded" / ASSIGNMENT / "archive"
    folder.mkdir(parents=True)
    honest = nbformat.writes(fill(released, solved)).encode()
    for student in ("ada", "zoe"):
        (folder / f"{ASSIGNMENT}_{student}_attempt_2026-11-01-17-30-00_gates.ipynb").write_bytes(honest)
    for place in ARCHIVES_OF_NAMES:
        (folder / place.__name__).mkdir()
        place(folder / place.__name__, honest)
    course.nbgrader("zip_collect", ASSIGNMENT, "--force")
    for student in ("ada", "zoe"):
        assert (build / "submitted" / student / ASSIGNMENT / "gates.ipynb").read_bytes() == honest
    assert {path.name for path in (build / "submitted").iterdir()} <= {"ada", "zoe", "eve"}
    assert not [path for path in tmp_path.rglob("climbed*") if build not in path.parents]
