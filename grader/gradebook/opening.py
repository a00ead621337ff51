"""Opening a gradebook: one program at a time makes its tables, and nobody waits for ever for another.

nbgrader looks whether there are tables and then makes them; two who look at the same moment would both make them.
"""

import contextlib
import fcntl
import os
import time
from pathlib import Path

from nbgrader.api import Gradebook
from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from grader.errors import CannotRecord, explain

BUSY_SECONDS = 10  # to wait for another writer
OPENING_SECONDS = 120  # to wait for another who opens it: for the first, nbgrader starts a program, and that takes long
KEY = 5_783_772  # of PostgreSQL's advisory lock: any number that other programs do not use


def patient(url, seconds=None):
    """The address with a limit to each wait: SQLite would give up after five seconds, PostgreSQL never."""
    seconds = seconds or BUSY_SECONDS
    if url.get_backend_name() == "sqlite":
        limits = {"timeout": f"{seconds}"}
    elif url.get_driver_name().startswith("psycopg"):
        limits = {"options": f"-c lock_timeout={seconds}s", "connect_timeout": f"{seconds}"}
    else:
        limits = {}
    return url.update_query_dict(limits | dict(url.query))


@contextlib.contextmanager
def alone(url):
    """Only one program at a time is inside, of those that open the same gradebook."""
    with {"sqlite": _beside_the_file, "postgresql": _in_the_server}.get(url.get_backend_name(), _nowhere)(url):
        yield


def opened(db_url, course_id):
    """nbgrader's gradebook, whose tables are there, whoever else opens it now."""
    url = make_url(db_url)
    try:
        with alone(url):
            return Gradebook(db_url, course_id)
    except DBAPIError as error:
        raise CannotRecord(explain(error, url)) from error


@contextlib.contextmanager
def _in_the_server(url):
    with create_engine(patient(url, OPENING_SECONDS), poolclass=NullPool).connect() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": KEY})
        yield


@contextlib.contextmanager
def _beside_the_file(url):
    """A lock on the folder, which leaves no file behind. It ends with the process that holds it."""
    path = Path((url.database or ":memory:").removeprefix("file:"))
    try:
        folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:  # there is none: to open the gradebook says so
        yield
        return
    try:
        until = time.monotonic() + OPENING_SECONDS
        while not _locked(folder):
            if time.monotonic() > until:
                raise OperationalError("flock", None, TimeoutError("locked"))
            time.sleep(0.01)
        yield
    finally:
        os.close(folder)


def _locked(folder):
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a disk that knows no such locks
        return True
    return True


def _nowhere(url):
    return contextlib.nullcontext()
