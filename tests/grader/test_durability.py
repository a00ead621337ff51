"""Grading that is killed: started again it does the rest, and no grade is lost or counted twice."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from grader.course import Course

from .classes import EXECUTE, SmallCourse

STUDENTS = [f"s{number:02}" for number in range(20)]

# A program that grades, with an execute that writes down whose work it executes. Its imports take seconds, so it makes
# them once and forks a process for each run; that one is killed after a delay in ms, or at a statement of the database.
DRIVER = """
import os, signal, sys, time
from sqlalchemy import Engine, event
from grader import grading
root = sys.argv[1]
honest = execute
grading.version = lambda sources: "one"  # it covers the grader's own files, which may be edited while this test runs

def execute(job, trust=False):
    with open(os.path.join(root, "executed"), "a") as log:
        log.write(job.student + "\\n")
    time.sleep(0.02)
    return honest(job)

def run(kind, number):
    statements = [0]
    def count(*_):
        statements[0] += 1
        if kind == "statement" and statements[0] == number:
            os.kill(os.getpid(), signal.SIGKILL)
    event.listen(Engine, "after_cursor_execute", count)
    if kind == "delay":
        signal.signal(signal.SIGALRM, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    def progress(done, total):
        if kind == "delay" and not signal.getitimer(signal.ITIMER_REAL)[0]:
            signal.setitimer(signal.ITIMER_REAL, number / 1000)
    result = grading.grade("small", execute=execute, root=root, on_progress=progress)
    return len(result.recorded)

for line in sys.stdin:
    kind, number = line.split()
    child = os.fork()
    if not child:
        try:
            run(kind, float(number))
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
    command = [sys.executable, "-c", EXECUTE + DRIVER, str(small.root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

        def run(kind="never", number=0):
            process.stdin.write(f"{kind} {number}\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        yield run
        process.stdin.close()


def recorded(small):
    with Course(small.root).recorder() as recorder:
        return {student for student, row in recorder.ledger("small").items() if row.digest}


def executed(small):
    path = small.root / "executed"
    return path.read_text().split() if path.exists() else []


def check_whole(small):
    """The gradebook is sound, and what the ledger has is in it once, with its file."""
    with closing(sqlite3.connect(small.root / "gradebook.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for table in ("submitted_assignment", "submitted_notebook", "lstm_course_ledger"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(recorded(small)),)
        assert db.execute("SELECT count(*) FROM grade").fetchone() == (3 * len(recorded(small)),)
    for student in recorded(small):
        number = STUDENTS.index(student)
        cells = small.grades()[student]["work"]
        assert cells == {"check-a": (number % 4, False), "check-b": (number % 6, False), "words": (None, True)}
        assert (small.root / "autograded" / student / "small" / "work.ipynb").exists()


@pytest.mark.parametrize("kind", ["delay", "statement"])
def test_a_driver_killed_at_ten_points_loses_and_doubles_nothing(small, driver, kind):
    random_points = random.Random(4)
    kills = 0
    for _ in range(10):
        before, known = len(executed(small)), recorded(small)
        point = random_points.uniform(1, 60) if kind == "delay" else random_points.randint(8, 60)
        kills += driver(kind, point) == -signal.SIGKILL
        check_whole(small)
        assert recorded(small) >= known
        assert not known & set(executed(small)[before:])  # what was recorded is not done again
    assert kills >= 5  # the others had nothing left to do
    assert driver() == 0
    check_whole(small)
    assert recorded(small) == set(STUDENTS)
    before = executed(small)
    assert driver() == 0
    assert executed(small) == before


@pytest.fixture
def spawn():
    """Start a program of dask's on this machine alone; what it says it listens to."""
    started = []

    def spawn(*arguments, wait_for):
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], stderr=subprocess.PIPE, text=True, env=os.environ | QUIET
        )
        started.append(process)
        for line in process.stderr:
            if wait_for in line:
                return process, line.split()[-1]
        raise AssertionError(f"{arguments[0]} said nothing of {wait_for!r}")

    yield spawn
    for process in started:
        process.kill()
        process.communicate()


QUIET = {"DASK_DISTRIBUTED__SCHEDULER__HTTP__ROUTES": "[]", "DASK_DISTRIBUTED__WORKER__HTTP__ROUTES": "[]"}
LOCAL = ("--host", "127.0.0.1", "--no-dashboard", "--dashboard-address", "127.0.0.1:0")

REMOTE = """
import sys, os, time
from grader import grading

def slow(job, trust=False):
    with open(os.path.join(sys_root, "executed"), "a") as log:
        log.write(job.student + " " + str(os.getpid()) + "\\n")
    time.sleep(0.1)
    return execute(job)

sys_root = sys.argv[1]
result = grading.grade("small", execute=slow, root=sys_root, scheduler=sys.argv[2])
assert not result.refused, result.refused
print(len(result.recorded))
"""


def test_a_worker_that_is_killed_costs_no_submission(small, spawn):
    _, address = spawn("distributed.cli.dask_scheduler", "--port", "0", *LOCAL, wait_for="Scheduler at")
    worker = ("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", *LOCAL)
    victim, _ = spawn(*worker, wait_for="Registered to")
    spawn(*worker, wait_for="Registered to")
    command = [sys.executable, "-c", EXECUTE + REMOTE, str(small.root), address]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as driver:
        while len(executed(small)) < 12 and driver.poll() is None:  # two words for each
            time.sleep(0.02)
        victim.kill()
        said, _ = driver.communicate(timeout=120)
    assert said.split() == [str(len(STUDENTS))]
    pids = {int(pid) for pid in executed(small)[1::2]}
    assert len(pids) == 2
    assert victim.pid in pids
    check_whole(small)
    assert recorded(small) == set(STUDENTS)


def test_a_scheduler_that_does_not_answer_is_told(small, monkeypatch):
    from grader import fleet, grading
    from grader.trouble import CannotGrade

    from .classes import execute

    monkeypatch.setattr(fleet, "SECONDS", 1)
    with pytest.raises(CannotGrade, match=r"No dask scheduler answers at tcp://127\.0\.0\.1:9"):
        grading.grade("small", execute=execute, root=small.root, scheduler="tcp://127.0.0.1:9")
    assert recorded(small) == set()
