"""What a student handed in, as bytes. Names, links, sizes and dates are the student's, so none is trusted."""

import os
import re
import stat
import unicodedata
from datetime import datetime
from typing import NamedTuple

from nbgrader.utils import parse_utc

from grader.digest import digest

MAX_BYTES = 8_000_000  # of a notebook; those with many pictures have one or two million
MAX_NAME = 100
INSIDE_NAMES = " ._-@+'"
DATE = re.compile(r"[\w:+. -]+(/\w+)?")  # the parser would open what is named like a file as a time zone


class Submission(NamedTuple):
    student: str
    files: dict  # {notebook: bytes, or None where there is nothing to grade}
    timestamp: datetime | None  # in UTC, without a zone, as nbgrader keeps it
    notes: tuple

    @property
    def work(self):
        """A digest of the answers."""
        return digest(*(part for item in sorted(self.files.items()) for part in item))

    def digest(self, version):
        """A digest of all that the grades depend on."""
        return digest(version, self.work, str(self.timestamp))


def why_not(student):
    """Why a name cannot be a student's, in words, or None."""
    letters = [unicodedata.category(letter)[0] in "LMN" for letter in student]
    if not student or len(student) > MAX_NAME:
        return f"it has {len(student)} characters, and may have 1 to {MAX_NAME}"
    if not letters[0] or student != student.strip():
        return "a name begins with a letter or a digit, and ends in no space"
    for letter, good in zip(student, letters, strict=True):
        if not good and letter not in INSIDE_NAMES:
            return f"it contains {letter!r}; letters, digits, spaces and {INSIDE_NAMES.strip()} are allowed"
    return None


def read(course, assignment, student, notebooks):
    """The submission of one student, of whom `why_not` has nothing to say."""
    notes = []
    with _folder(course.path("submitted", student, assignment)) as folder:
        files = {name: _file(folder, f"{name}.ipynb", notes) for name in notebooks}
        timestamp = _timestamp(folder, notes)
    return Submission(student, files, timestamp, tuple(notes))


class _folder:
    """A folder as a descriptor, so that nothing that is exchanged below it leads elsewhere."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.number = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        return self.number

    def __exit__(self, *_):
        os.close(self.number)


def _file(folder, name, notes):
    """The bytes of a regular file that stands in the folder itself, or None and a note."""
    try:
        # a pipe without a writer would otherwise wait forever
        number = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    except FileNotFoundError:
        notes.append(f"{name} was not handed in.")
        return None
    except OSError:
        notes.append(f"{name} is a link or cannot be opened, so it was not read.")
        return None
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        notes.append(f"{name} is not a file, so it was not read.")
        return None
    with os.fdopen(number, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        notes.append(f"{name} is larger than {MAX_BYTES // 1_000_000} MB, so it was not read.")
        return None
    return data


def _timestamp(folder, notes):
    missing = []
    data = _file(folder, "timestamp.txt", missing)
    if data is None:
        # nbgrader does without the file; one that is there and is unreadable is worth a word
        notes.extend(note for note in missing if "not handed in" not in note)
        return None
    try:
        text = data[:100].decode("utf-8-sig").strip()
        if not DATE.fullmatch(text):
            raise ValueError
        return parse_utc(text)
    except (ValueError, OverflowError, TypeError, AttributeError):
        notes.append("timestamp.txt holds no date, so lateness was not judged.")
        return None
