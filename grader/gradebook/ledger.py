"""What has been graded, and from what: a table of our own beside nbgrader's, in the same transactions.

It is what makes grading a thing that can be killed and started again: a submission whose digest stands here is done.
"""

import datetime
import json

from sqlalchemy import Column, DateTime, MetaData, String, Table, Text, insert, select, update

TABLE = Table(
    "lstm_course_ledger",
    MetaData(),
    Column("assignment", String(128), primary_key=True),
    Column("student", String(128), primary_key=True),
    Column("digest", String(64), nullable=False),  # of all that the grades depend on; empty where grading failed
    Column("work", String(64), nullable=False),  # of the answers alone
    Column("timestamp", DateTime),  # when they were handed in
    Column("recorded_at", DateTime, nullable=False),
    Column("notes", Text, nullable=False),  # sentences, as a JSON list
)


def create(engine):
    """Make the table where there is none; of two who come at once the second must wait outside."""
    TABLE.create(engine, checkfirst=True)


def rows(db, assignment):
    """What is known of each student's submission, by student."""
    return {row.student: row for row in db.execute(select(TABLE).where(TABLE.c.assignment == assignment))}


def row(db, assignment, student):
    """What is known of one submission, or None."""
    return db.execute(select(TABLE).where(*_of(assignment, student))).first()


def put(db, assignment, student, known, notes, **values):
    """Write the row of a submission; `known` is the row that stands there, or None."""
    now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    values |= {"notes": json.dumps(list(notes)), "recorded_at": now}
    if known is None:
        blank = {"assignment": assignment, "student": student, "digest": "", "work": ""}
        db.execute(insert(TABLE).values(blank | values))
    else:
        db.execute(update(TABLE).where(*_of(assignment, student)).values(values))


def notes(row):
    return json.loads(row.notes)


def _of(assignment, student):
    return TABLE.c.assignment == assignment, TABLE.c.student == student
