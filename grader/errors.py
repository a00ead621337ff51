"""What may keep the grader from its work, in sentences that say what to do."""

import logging
import re


class CannotGrade(Exception):
    """Grading cannot begin or go on; the message says what to do."""


class CannotRecord(CannotGrade):
    """The gradebook cannot be written; the message says what to do."""


# What SQLite and PostgreSQL say, and what to do about it.
REMEDIES = {
    "locked": "is locked by another program: close it, or wait for the other command to end",
    "lock timeout": "is locked by another program: close it, or wait for the other command to end",
    "readonly": "is read-only: make the file and its folder writable",
    "read-only": "is read-only: make it writable",
    "disk is full": "lies on a full disk: make room",
    "disk full": "lies on a full disk: make room",
    "No space left": "lies on a full disk: make room",
    "unable to open": "cannot be opened: does its folder exist, and may you write there?",
    "not a database": "is not a database: put a backup in its place",
    "malformed": "is damaged: put a backup in its place",
}


def explain(error, url):
    """A sentence for an error of the database; what was recorded before stays."""
    said = str(error.orig).strip()
    remedy = next((words for sign, words in REMEDIES.items() if sign in said), f"gives an error: {said}")
    where = url.render_as_string(hide_password=True)
    return (
        f"The gradebook {where} {remedy}. Then run this again: what is already recorded is kept, and the rest is added."
    )


# What an instructor may be told of the assignment {0}.
UNKNOWN = "There is no assignment {0!r}. The course has: {1}."
NOBODY = (
    "Nobody has handed in {0}: put the downloads into _build/nbgrader/downloaded/{0}/archive "
    "and run `nbgrader zip_collect {0}`."
)
UNGRADED = "Nothing in {0} has been graded yet: run `lstm-course grade {0}` first."
NAMES = (
    "A download's name says whose it is and when it was handed in: 03-gates_ada_attempt_2026-11-01-17-30-00_gates.ipynb"
)
AGAIN = "To collect everything in archive/ again: `nbgrader zip_collect {0} --force`."
NEWS = "`lstm-course grade {0}` grades what is new; `nbgrader autograde {0} --force` grades everything again."
ALREADY = "To write all the pages again: `nbgrader generate_feedback {0} --force`."

# The signs of it in what nbgrader says.
ADVICE = {
    r"No notebooks were matched by '.*/source/[^/]+/([^/']+)'": UNKNOWN,
    r"No notebooks were matched by '.*/submitted/[^/]+/([^/']+)'": NOBODY,
    r"No notebooks were matched by '.*/autograded/[^/]+/([^/']+)'": UNGRADED,
    r"No files found in directory: .*/downloaded/([^/]+)/": NOBODY,
    r"[1-9]\d* files skipped": NAMES,
    r"Directory not empty: .*/downloaded/([^/]+)/extracted": AGAIN,
    r"Skipping existing assignment: .*/autograded/[^/]+/([^/]+)$": NEWS,
    r"Skipping existing assignment: .*/feedback/[^/]+/([^/]+)$": ALREADY,
}


class Advice(logging.Filter):
    """Lets what nbgrader says pass, and adds what to do about it."""

    def __init__(self, assignments):
        super().__init__()
        self.assignments = assignments

    def filter(self, record):
        said = record.getMessage()
        for sign, sentence in ADVICE.items():
            if found := re.search(sign, said):
                name = "".join(found.groups())
                sentence = UNKNOWN if name and name not in self.assignments else sentence
                record.msg = f"{said}\n  {sentence.format(name, ', '.join(self.assignments))}"
                record.args = ()
        return True
