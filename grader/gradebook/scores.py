"""The scores of one notebook: points, comments and the penalty for being late, as nbgrader keeps them."""

import math

from nbformat import v4
from nbgrader.api import Comment, Grade, SubmittedNotebook
from nbgrader.utils import compute_checksum, is_solution, is_task


class Cells:
    """The identities of a notebook's cells, read once for a whole class."""

    def __init__(self, notebook):
        self.id = notebook.id
        tasks = list(notebook.task_cells)
        self.graded = {cell.id: (cell.name, cell.max_score) for cell in [*notebook.grade_cells, *tasks]}
        self.commented = {cell.id: cell.name for cell in [*notebook.solution_cells, *tasks]}


def write(submission, cells, scores, blank, keep):
    """Write points and comments into the notebook of a submission that has these cells; the notebook.

    A cell without a score gets no points. What a person gave stays if `keep`.
    """
    notebook = next((each for each in submission.notebooks if each.notebook_id == cells.id), None)
    if notebook is None:
        notebook = SubmittedNotebook(notebook_id=cells.id)
        submission.notebooks.append(notebook)
    grades = {grade.cell_id: grade for grade in notebook.grades}
    for id, (name, most) in cells.graded.items():
        _points(_entry(grades, notebook.grades, Grade, id), within(scores.get(name, 0), most), keep)
    comments = {comment.cell_id: comment for comment in notebook.comments}
    for id, name in cells.commented.items():
        comment = _entry(comments, notebook.comments, Comment, id)
        comment.auto_comment = "No response." if name in blank else None
        if not keep:
            comment.manual_comment = None
    return notebook


def _entry(known, entries, kind, cell):
    if cell not in known:
        known[cell] = kind(cell_id=cell)
        entries.append(known[cell])
    return known[cell]


def _points(grade, points, keep):
    if not keep:
        grade.manual_score = grade.extra_credit = None
    # a person looks again where the machine now says otherwise than when they gave their points
    by_hand = grade.manual_score is not None
    grade.needs_manual_grade = grade.auto_score != points if by_hand else points is None
    grade.auto_score = points


def within(points, most):
    """Points as the gradebook may hold them, or None where a person gives them."""
    if points is None:
        return None
    return min(max(float(points), 0.0), most) if math.isfinite(points) else 0.0


def penalise(submission, notebook, rule):
    """Write what is lost by being late, as `rule(student, score, seconds)` says, within the score."""
    late, notebook.late_submission_penalty = submission.total_seconds_late, None
    if late:
        score = sum(_score(grade) for grade in notebook.grades)
        penalty = rule(submission.student_id, score, late)
        if penalty is not None:
            notebook.late_submission_penalty = min(max(penalty, 0), score)


def _score(grade):
    """What nbgrader computes from a grade that is in the database."""
    given = grade.auto_score if grade.manual_score is None else grade.manual_score
    return (given or 0) + (grade.extra_credit or 0)


def without_response(notebook):
    """The cells that stand in a graded notebook as they were released."""
    cells = [cell for cell in v4.reads(notebook).cells if is_solution(cell) and not is_task(cell)]
    return {
        cell.metadata.nbgrader.grade_id
        for cell in cells
        if cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)
    }
