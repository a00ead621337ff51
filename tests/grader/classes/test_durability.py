"""Grading that is killed: started again it does the rest, and no grade is lost or counted twice."""

import contextlib
import os
import random
import re
import signal
import sqlite3
import subprocess
import threading

import pytest

from grader.classes import cluster, grading, threads
from grader.classes.course import Course
from grader.errors import CannotGrade

from .. import small_course as classes
from ..small_course import EXECUTE, SmallCourse, execute
from ..waiting import LONG, program, until

STUDENTS = [f"s{number:02}" for number in range(20)]

# A program that grades, with an execute that writes down whose work it executes. Its imports take seconds, so it makes
# them once and forks a process for each run; that one is killed at a statement of the database, or before a change of
# a file or folder.
DRIVER = """
import os, signal, sys
from sqlalchemy import Engine, event
from grader.classes import grading
root = sys.argv[1]
honest = execute
grading.version = lambda *_: "one"  # it covers the grader's own files, which may be edited while this test runs

def execute(job, trust=False):
    with open(os.path.join(root, "executed"), "a") as log:
        log.write(job.student + "\\n")
    return honest(job)

def run(kind, number):
    steps = [0]
    def step(*_):
        steps[0] += 1
        if steps[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
    def audit(event, arguments):
        if event in ("os.mkdir", "os.remove", "os.rename") or event == "open" and arguments[2] & os.O_ACCMODE:
            step()
    if kind == "file":
        sys.addaudithook(audit)
    if kind == "statement":
        event.listen(Engine, "after_cursor_execute", step)
    grading.grade("small", execute=execute, root=root)

for line in sys.stdin:
    kind, number = line.split()
    child = os.fork()
    if not child:
        try:
            run(kind, int(number))
        finally:
            os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def small(tmp_path):
    small = SmallCourse(tmp_path)
    for number, student in enumerate(STUDENTS):
        small.hand_in(student, {"check-a": number % 4, "check-b": number % 6})
    return small


@pytest.fixture
def driver(small):
    """Grade in a process that is killed at a point; its exit status."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with program("-c", EXECUTE + DRIVER, str(small.root), **pipes) as process:

        def run(kind="never", number=0):
            process.stdin.write(f"{kind} {number}\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        yield run


def recorded(small):
    with Course(small.root).recorder() as recorder:
        return {student for student, row in recorder.ledger("small").items() if row.digest}


def executed(small):
    path = small.root / "executed"
    return path.read_text().split() if path.exists() else []


def check_whole(small):
    """The gradebook is sound, and what the ledger has is in it once, with its file; who is recorded."""
    known, grades = recorded(small), small.grades()
    with contextlib.closing(sqlite3.connect(small.root / "gradebook.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for table in ("submitted_assignment", "submitted_notebook", "lstm_course_ledger"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(known),)
        assert db.execute("SELECT count(*) FROM grade").fetchone() == (3 * len(known),)
    for student in known:
        number = STUDENTS.index(student)
        cells = {"check-a": (number % 4, False), "check-b": (number % 6, False), "words": (None, True)}
        assert grades[student]["work"] == cells
        assert (small.root / "autograded" / student / "small" / "work.ipynb").exists()
    return known


@pytest.mark.parametrize(("kind", "first", "last"), [("file", 1, 24), ("statement", 8, 60)])
def test_a_driver_killed_at_ten_points_loses_and_doubles_nothing(small, driver, kind, first, last):
    random_points = random.Random(4)
    kills, known = 0, set()
    for _ in range(10):
        done = len(executed(small))
        kills += driver(kind, random_points.randint(first, last)) == -signal.SIGKILL
        assert not known & set(executed(small)[done:])  # what was recorded is not done again
        known, before = check_whole(small), known
        assert known >= before
    assert kills >= 5  # the others had nothing left to do
    assert driver() == 0
    assert check_whole(small) == set(STUDENTS)
    before = executed(small)
    assert driver() == 0
    assert executed(small) == before


@pytest.fixture
def spawn(tmp_path):
    """Start a program of dask's on this machine alone, with a role that its work can read; what it says last of its
    address."""
    quiet = {"DASK_DISTRIBUTED__SCHEDULER__HTTP__ROUTES": "[]", "DASK_DISTRIBUTED__WORKER__HTTP__ROUTES": "[]"}
    local = ("--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", "127.0.0.1:0")
    with contextlib.ExitStack() as stack:

        def spawn(name, *arguments, says, role=""):
            path = tmp_path / f"{name}{role}.log"
            command = ("-m", f"distributed.cli.dask_{name}", *arguments, *local)
            with path.open("wb") as log:
                environment = os.environ | quiet | {"ROLE": role}
                process = stack.enter_context(program(*command, stderr=log, env=environment))
            line = until(lambda: re.search(rf"{says}.* (\S+)\n", path.read_text()), f"{says!r} from {name}")
            return process, line[1]

        yield spawn


# An execute on two workers: one never ends its first piece of work, and the other only begins when it is at that.
REMOTE = """
import os, sys, time
from pathlib import Path
from grader.classes import grading

def held_up(job, trust=False):
    begun = Path(root, "begun")
    if os.environ["ROLE"] == "victim":
        begun.touch()
    until = time.monotonic() + int(sys.argv[3])
    while time.monotonic() < until and (os.environ["ROLE"] == "victim" or not begun.exists()):
        time.sleep(0.01)
    with open(Path(root, "executed"), "a") as log:
        log.write(job.student + "\\n")
    return execute(job)

root = sys.argv[1]
result = grading.grade("small", execute=held_up, root=root, scheduler=sys.argv[2])
assert not result.refused, result.refused
print(len(result.recorded))
"""


def test_a_worker_that_is_killed_costs_no_submission(small, spawn):
    _, address = spawn("scheduler", "--port", "0", says="Scheduler at")
    worker = ("worker", address, "--nthreads", "1", "--no-nanny")
    victim, _ = spawn(*worker, says="Registered to", role="victim")
    spawn(*worker, says="Registered to", role="survivor")
    with program(
        "-c", EXECUTE + REMOTE, str(small.root), address, str(LONG), stdout=subprocess.PIPE, text=True
    ) as driver:
        until((small.root / "begun").exists, "the victim to begin")
        victim.kill()
        said, _ = driver.communicate(timeout=LONG)
    assert said.split() == [str(len(STUDENTS))]
    assert sorted(executed(small)) == STUDENTS
    assert check_whole(small) == set(STUDENTS)


def test_where_no_worker_comes_it_is_told(small, spawn, monkeypatch):
    _, address = spawn("scheduler", "--port", "0", says="Scheduler at")
    monkeypatch.setattr(cluster, "PAUSE", 0.1)
    monkeypatch.setattr(cluster, "UNMANNED_SECONDS", 0.5)
    with pytest.raises(CannotGrade, match="Start one and run this again"):
        grading.grade("small", execute=execute, root=small.root, scheduler=address)
    assert recorded(small) == set()


def test_where_nothing_is_done_any_more_it_is_told(small, monkeypatch):
    monkeypatch.setattr(threads, "SILENT_SECONDS", 0.5)
    told = threading.Event()

    class Told(CannotGrade):
        def __init__(self, *words):
            super().__init__(*words)
            told.set()

    monkeypatch.setattr(threads, "CannotGrade", Told)
    classes.behaviour[:] = [lambda job, trust: told.wait(LONG)]
    with pytest.raises(Told, match="no submission was done"):
        grading.grade("small", execute=classes.watched, root=small.root)
    assert recorded(small) == set()


def test_a_scheduler_that_does_not_answer_is_told(small, monkeypatch):
    monkeypatch.setattr(cluster, "SECONDS", 1)
    with pytest.raises(CannotGrade, match=r"No dask scheduler answers at tcp://127\.0\.0\.1:9"):
        grading.grade("small", execute=execute, root=small.root, scheduler="tcp://127.0.0.1:9")
    assert recorded(small) == set()
