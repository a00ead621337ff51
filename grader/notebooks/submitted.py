"""What a student handed in, as bytes. Names, links, sizes and dates are the student's, so none is trusted."""

import os
import re
import stat
import unicodedata
from datetime import datetime
from typing import NamedTuple

from nbgrader.utils import parse_utc

from grader.notebooks.digest import digest

MAX_BYTES = 8_000_000  # of a notebook; those with many pictures have one or two million
MAX_NAME = 100
INSIDE_NAMES = " ._-@+'"
# What copying a notebook, or downloading it again, makes of its name; there are no two ways through this pattern.
COPY = re.compile(
    r"^(?:(?:copy|kopie|copie|copia)[ _](?:of|von|de)[ _])+"
    r"|(?:[ _-]*(?:copy|kopie|copie|copia)(?:[ _-]?\d+)?|[ _]*\(\d+\)|_\d+_)+$",
    re.IGNORECASE,
)
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


def means(names, notebooks):
    """Which of the files that were handed in together is which notebook, {notebook: name}, all names without endings:
    the one of its name, else a copy of it, else the only one where only one is asked for."""
    meant = {}
    for notebook in notebooks:
        copies = sorted(_numbered(name) for name in names if name not in notebooks and _bare(name) == _bare(notebook))
        if notebook in names:
            meant[notebook] = notebook
        elif copies:
            meant[notebook] = copies[-1][-1]
        elif len(notebooks) == len(set(names)) == 1:
            meant[notebook] = names[0]
    return meant


def _bare(name):
    return re.sub(r"[\W_]+", "", COPY.sub("", name)).casefold()


def _numbered(name):
    """Sorts a tenth copy behind a second."""
    return [int(digits) for digits in re.findall(r"\d{1,9}", name)], name


def _is_notebook(name):
    return name.endswith(".ipynb") and not name.startswith(".")


def read(course, assignment, student, notebooks):
    """The submission of one student, of whom `why_not` has nothing to say."""
    notes = []
    with _folder(course.path("submitted", student, assignment)) as folder:
        found = means([file.removesuffix(".ipynb") for file in os.listdir(folder) if _is_notebook(file)], notebooks)
        notes += [f"{name}.ipynb was handed in under another name." for name in found if found[name] != name]
        files = {name: _file(folder, f"{found.get(name, name)}.ipynb", notes) for name in notebooks}
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
