"""How each student's submission of an assignment stands."""

from typing import NamedTuple

from nbgrader.api import Assignment, SubmittedAssignment
from sqlalchemy import select

from grader.classes.course import version
from grader.gradebook import ledger
from grader.notebooks import submitted

# What may be said of a submission.
GRADED = "graded"
WAITING = "waits for a person"
OUTDATED = "out of date"
UNGRADED = "not graded"
FAILED = "failed"
REFUSED = "refused"


class Status(NamedTuple):
    student: str
    state: str
    score: float | None
    notes: tuple


def statuses(course, recorder, assignment):
    """A Status for each student of whom there is a submission or a grade."""
    current = version(sources := course.sources(assignment), course.hint_cost)
    rows = recorder.ledger(assignment)
    query = select(SubmittedAssignment).join(Assignment).where(Assignment.name == assignment)
    graded = {each.student_id: each for each in recorder.db.scalars(query)}
    handed_in = course.students(assignment)
    for student in sorted({*handed_in, *graded}):
        row = rows.get(student)
        state, notes = None, tuple(ledger.notes(row)) if row else ()
        if why := submitted.why_not(student):
            state, notes = REFUSED, (why,)
        elif row and not row.digest:
            state = FAILED
        elif row is None and student not in graded:
            state = UNGRADED
        elif row and student in handed_in:
            submission = submitted.read(course, assignment, student, sources)
            state = None if row.digest == submission.digest(current) else OUTDATED
        mine = graded.get(student)
        state = state or (WAITING if mine and mine.needs_manual_grade else GRADED)
        yield Status(student, state, final_score(mine), notes)


def final_score(submission):
    """The points of a submission after the penalty for being late; None without one."""
    return submission and max(0.0, submission.score - submission.late_submission_penalty)
