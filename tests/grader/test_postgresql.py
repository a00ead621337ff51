"""The gradebook in PostgreSQL: a server of our own, which only this machine's files lead to."""

import glob
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

import pytest

from grader import grading
from grader.course import Course
from grader.record import Recorder, Verdict
from grader.trouble import CannotRecord

from .classes import Outcome, SmallCourse, execute, source

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
    quiet = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL, **as_user}
    data = str(folder / "data")
    subprocess.run([f"{programs}/initdb", "-D", data, "-U", "teacher", "-A", "trust", "-N", "-E", "UTF8"], **quiet)
    control = [f"{programs}/pg_ctl", "-D", data, "-w", "-l", str(folder / "log")]
    subprocess.run([*control, "-o", f"-c listen_addresses='' -k {folder} -F", "start"], **quiet)
    yield folder
    subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
    shutil.rmtree(folder)


@pytest.fixture
def small(tmp_path, server, request):
    """A course whose gradebook is an empty database of that server."""
    import psycopg

    name = request.node.name.lower()[:60]
    with psycopg.connect(f"host={server} user=teacher dbname=postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return SmallCourse(tmp_path, db_url=f"postgresql+psycopg://teacher@/{name}?host={server}")


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


def test_two_recorders_of_one_submission_record_it_once(small):
    """Both are told to write the same at the same moment; one does, the other sees it."""
    verdicts, start = [], threading.Barrier(2)

    def write():
        with Recorder(small.db_url, "small") as recorder:
            start.wait()
            for number in range(20):
                outcomes = {"work": Outcome(source(), {"check-a": 1}, ())}
                verdicts.append(recorder.record("small", f"s{number}", outcomes, "d"))

    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.name for each in verdicts) == [Verdict.KNOWN.name] * 20 + [Verdict.RECORDED.name] * 20
    assert len(small.grades()) == 20


def test_a_learners_bytes_do_not_trouble_the_database(small):
    with Course(small.root).recorder() as recorder:
        recorder.fail("small", "ada", "zero \x00 and half a pair \ud800")
        assert "zero" in recorder.ledger("small")["ada"].notes


def test_a_server_that_is_gone_is_told_without_its_password(server):
    with pytest.raises(CannotRecord) as told:
        Recorder(f"postgresql+psycopg://teacher:secret@/none?host={server}/nowhere")
    assert "secret" not in str(told.value)
