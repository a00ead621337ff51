"""The gradebook in PostgreSQL: a server of our own, which only this machine's files lead to."""

import glob
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import make_url

from grader.classes import grading
from grader.classes.course import Course
from grader.errors import CannotRecord
from grader.gradebook import opening
from grader.gradebook.record import Recorder, Verdict

from ..small_course import Outcome, SmallCourse, execute, looked_into, open_at_once, recorded, register, source
from ..waiting import LONG

FULL = {"check-a": 3, "check-b": 5}


@pytest.fixture(scope="module")
def server():
    """The folder of the socket of a PostgreSQL server."""
    programs = max(glob.glob("/usr/lib/postgresql/*/bin"), default=None)
    if programs is None:
        pytest.fail("no PostgreSQL: run .ci/system-packages, or apt-get install postgresql", pytrace=False)
    who = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())  # it refuses to run as root
    as_user = {"user": who.pw_uid, "group": who.pw_gid} if os.getuid() == 0 else {}
    # not in pytest's folder, which others may not enter; and a socket's path must be short
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    os.chown(folder, who.pw_uid, who.pw_gid)
    quiet = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL, "timeout": LONG, **as_user}
    data = str(folder / "data")
    subprocess.run([f"{programs}/initdb", "-D", data, "-U", "teacher", "-A", "trust", "-N", "-E", "UTF8"], **quiet)
    control = [f"{programs}/pg_ctl", "-D", data, "-w", "-l", str(folder / "log")]
    subprocess.run([*control, "-o", f"-c listen_addresses='' -k {folder} -F", "start"], **quiet)
    yield folder
    subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def create(server):
    """Make a database, empty or a copy of another one; its address."""

    def create(name, like="template1"):
        with psycopg.connect(f"host={server} user=teacher dbname=postgres", autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
        return f"postgresql+psycopg://teacher@/{name}?host={server}"

    return create


@pytest.fixture(scope="module")
def registered(create):
    """A gradebook that knows the small course, made once."""
    register(create("registered"))
    return "registered"


@pytest.fixture
def small(tmp_path, create, registered, request):
    """A course whose gradebook is in a database of its own."""
    return SmallCourse(tmp_path, db_url=create(request.node.name.lower()[:60], like=registered))


def test_a_class_is_graded_once_and_again_where_it_changed(small):
    for student in ("ada", "Zoë Müller", "eve"):
        small.hand_in(student, FULL)
    assert len(grading.grade("small", execute=execute, root=small.root).recorded) == 3
    cells = {"check-a": (3, False), "check-b": (5, False), "words": (None, True)}
    assert small.grades() == {student: {"work": cells} for student in ("ada", "Zoë Müller", "eve")}
    small.hand_in("eve", b"\x00 broken", "2026-11-02 17:30:00 UTC")
    result = grading.grade("small", execute=execute, root=small.root)
    assert result.recorded.keys() == {"eve"}
    assert small.grades()["eve"]["work"]["check-a"] == (0, False)


@pytest.mark.parametrize("ways", [(recorded, recorded), (recorded, looked_into), (looked_into, looked_into)])
def test_two_who_open_a_new_gradebook_at_once_both_find_it_whole(create, ways):
    new = create("_".join(("new", *(way.__name__ for way in ways))))
    assert open_at_once(new, ways) == []
    with Recorder(new, "small") as recorder:
        assert recorder.db.execute(text("SELECT count(*) FROM alembic_version")).scalar() == 1


def test_two_recorders_of_one_submission_record_it_once(small):
    """Both are told to write the same at the same moment; one does, the other sees it."""
    start = threading.Barrier(2, timeout=LONG)

    def write():
        with Recorder(small.db_url, "small") as recorder:
            start.wait()
            outcomes = {"work": Outcome(source(), {"check-a": 1}, ())}
            return [recorder.record("small", f"s{number}", outcomes, "d").name for number in range(20)]

    with ThreadPoolExecutor(2) as threads:
        verdicts = [verdict for each in [threads.submit(write) for _ in range(2)] for verdict in each.result(LONG)]
    assert sorted(verdicts) == [Verdict.KNOWN.name] * 20 + [Verdict.RECORDED.name] * 20
    assert len(small.grades()) == 20


def test_a_student_who_is_new_in_two_assignments_at_once_is_entered_once(small):
    """Recorders of different assignments do not wait for each other: both find that the student is unknown."""
    register(small.db_url, "large")
    looked = threading.Barrier(2, timeout=LONG)

    def write(assignment):
        with Recorder(small.db_url, "small") as recorder:
            recorder.cells(assignment)
            event.listen(recorder.db(), "before_flush", lambda *_: looked.wait(), once=True)
            return recorder.record(assignment, "ada", {"work": Outcome(source(), {"check-a": 1}, ())}, "d")

    with ThreadPoolExecutor(2) as threads:
        written = [threads.submit(write, assignment) for assignment in ("small", "large")]
        assert [each.result(LONG) for each in written] == [Verdict.RECORDED] * 2


def test_who_waits_for_another_program_is_told_so(small, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_SECONDS", 1)
    monkeypatch.setattr(opening, "OPENING_SECONDS", 1)
    with opening.alone(make_url(small.db_url)), pytest.raises(CannotRecord, match="locked by another program"):
        Recorder(small.db_url, "small")
    with (
        Recorder(small.db_url, "small") as recorder,
        recorder._transaction("small"),
        Recorder(small.db_url) as other,
        pytest.raises(CannotRecord, match="locked by another program"),
    ):
        other.fail("small", "ada", "It cannot be written.")


def test_a_learners_bytes_do_not_trouble_the_database(small):
    with Course(small.root).recorder() as recorder:
        recorder.fail("small", "ada", "zero \x00 and half a pair \ud800")
        assert "zero" in recorder.ledger("small")["ada"].notes


def test_a_server_that_is_gone_is_told_without_its_password(server):
    with pytest.raises(CannotRecord) as told:
        Recorder(f"postgresql+psycopg://teacher:secret@/none?host={server}/nowhere")
    assert "secret" not in str(told.value)
