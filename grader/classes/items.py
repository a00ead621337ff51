"""Which cells of an assignment were hard, and what was told most often: statistics by item."""

import collections
import statistics
from html import unescape
from typing import NamedTuple

from nbgrader.api import Assignment, BaseCell, Grade, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import select

from grader.classes.autograded import shown
from grader.judging.report_html import SAID


class Item(NamedTuple):
    """A graded cell; all but `n` are of the share of its points that was earned."""

    cell: str
    n: int
    mean: float
    sd: float
    zero: float  # of the students, the share who earned nothing
    full: float  # and all
    correlation: float | None  # with the rest of the assignment; None where either is the same for all


def items(recorder, assignment):
    """An Item for each graded cell; what waits for a person is left out, and what carries no points."""
    shares, totals = collections.defaultdict(dict), collections.Counter()
    most = {name: cells for name, cells in recorder.cells(assignment).items()}
    query = (
        select(Grade, BaseCell.name, SubmittedAssignment.student_id, SubmittedNotebook)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .where(Assignment.name == assignment, Grade.needs_manual_grade.is_(False))
    )
    for grade, name, student, notebook in recorder.db.execute(query):
        if points := most[notebook.name][name]:
            shares[notebook.name, name][student] = (grade.score / points, grade.score)
        totals[student] += grade.score
    several = len(most) > 1
    for notebook, cells in most.items():
        for name in cells:
            if mine := shares[notebook, name]:
                rest = [totals[student] - score for student, (_, score) in mine.items()]
                yield _item(f"{notebook}: {name}" if several else name, [share for share, _ in mine.values()], rest)


def _item(name, shares, rest):
    n = len(shares)
    varied = n > 1 and len(set(shares)) > 1 and len(set(rest)) > 1
    return Item(
        name,
        n,
        statistics.fmean(shares),
        statistics.stdev(shares) if n > 1 else 0.0,
        sum(share <= 0 for share in shares) / n,
        sum(share >= 1 for share in shares) / n,
        statistics.correlation(shares, rest) if varied else None,
    )


def told(course, assignment):
    """How many students were told each diagnosis: a Counter by its words."""
    counts = collections.Counter()
    for student in course.students(assignment):
        counts.update(set(diagnoses(course.path("autograded", student, assignment))))
    return counts


def diagnoses(folder):
    """The diagnoses in the graded notebooks of a student's folder, in words."""
    return [unescape(words) for _, html in shown(folder) for words in SAID.findall(html)]
