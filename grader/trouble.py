"""What may keep the grader from its work, in sentences that say what to do."""


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
    return f"The gradebook {where} {remedy}. Then run this again: what is recorded stays, the rest follows."
