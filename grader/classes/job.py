"""Grading one submission, from the learner's file to points: a function of its arguments that writes nothing.

So it may run in any process of any machine, and again where its result was lost; `record` alone writes grades down.
"""

import ast
import json
import logging
import math
import os
import time
from functools import cache
from typing import NamedTuple

import nbformat
from nbgrader.utils import determine_grade, is_grade, is_solution

from grader.notebooks import reading
from grader.notebooks.asked import ASKED
from grader.notebooks.digest import digest
from grader.notebooks.transplant import EXTRA, NAMES, given_out, is_check, tell, transplant
from grader.notebooks.writing import as_text
from grader.sandbox import pool
from grader.sandbox.execution import error_output
from grader.sandbox.fork_server import Gone

_log = logging.getLogger(__name__)
SECONDS = float(os.environ.get("LSTM_COURSE_SUBMISSION_SECONDS", 600))  # of one submission, by the clock, come what may
TRIES = 3  # where what failed was ours
BEFORE = """import os
from grader.sandbox.proxy import Learner

os.environ |= {told!r}
_learner = Learner(deadline=float("{deadline!r}"))
"""


class Job(NamedTuple):
    """What there is to grade: the learner's file as it was found, the instructor's notebook as JSON text, and what
    share of an exercise's points each hint costs."""

    assignment: str
    student: str
    notebook: str
    submission: bytes | None
    source: str
    hint_cost: float = 0.0


class Outcome(NamedTuple):
    """The graded notebook as JSON text; points by grade_id, None where a person gives them; what was repaired, or why
    nothing could be graded, in sentences."""

    notebook: str
    scores: dict
    notes: tuple


def execute(job, trust=False):
    """Grade a job. Nothing that a learner did raises; wall.Unavailable where there is no sandbox, unless `trust`;
    fork_server.Gone where grading failed by no doing of theirs, so that nothing may be recorded."""
    source, given, rehearsal = instructors(job.source)
    try:
        learner, notes = reading.read(job.submission)
    except reading.Unreadable as unreadable:
        blank, _ = transplant(source, nbformat.v4.new_notebook(), given)
        tell(blank, [str(unreadable)])
        scores = {cell.metadata.nbgrader.grade_id: 0.0 for cell in blank.cells if is_grade(cell)}
        return Outcome(as_text(blank), scores, (str(unreadable),))
    nb, more = transplant(source, learner, given)
    judge(nb, job.student, trust, rehearsal, job.hint_cost)
    tell(nb, [*notes, *more])
    scores = {cell.metadata.nbgrader.grade_id: points(cell) for cell in nb.cells if is_grade(cell)}
    return Outcome(as_text(nb), scores, (*notes, *more))


@cache
def instructors(source):
    """A notebook of the instructor's, as it is given out, and its rehearsal: read once for a class. Nobody may change
    them."""
    nb = nbformat.reads(source, as_version=4)
    return nb, given_out(nb), rehearsal_of(nb)


def judge(nb, student="", trust=False, rehearsal=(), hint_cost=0.0):
    """Execute a transplanted notebook in place: the checks in the judge's process, all else in the learner's."""
    code = list(filter(is_run, nb.cells))
    cells = [(judges_source(cell), is_check(cell)) for cell in code]
    told = work_of(nb, student), nb.metadata.get(ASKED, {}), hint_cost
    for cell, outputs in zip(code, _run(cells, told, (trust, modules_of(nb), rehearsal)), strict=True):
        outputs = one_number(outputs) if is_check(cell) else outputs
        cell.outputs = [nbformat.from_dict(output) for output in outputs]
    return nb


def _run(cells, told, parents):
    """The outputs of cells. What fails by no doing of theirs is tried again, with parents that are started anew."""
    for attempt in range(1, TRIES + 1):
        try:
            started = pool.parents(*parents)  # which takes our time, not the learner's
            deadline = time.monotonic() + SECONDS
            return started.run([(before(*told, deadline=deadline), False), *cells], deadline)[1:]
        except Gone:
            if attempt == TRIES:
                raise
            time.sleep(attempt)  # for the machine to recover


def rehearsal_of(source):
    """The code of the instructor's notebook as it stands, solutions and all."""
    return tuple(counted(cell.source) if is_check(cell) else cell.source for cell in source.cells if is_run(cell))


def is_run(cell):
    """Whether a cell is executed: of the instructor's, pictures are for the learner's own notebook."""
    return cell.cell_type == "code" and (is_theirs(cell) or not draws(cell.source))


def is_theirs(cell):
    """Whether the learner writes a cell."""
    return bool(cell.metadata.get(EXTRA)) or is_solution(cell)


@cache
def draws(source):
    """Whether all of a cell is `with suppress(ImportError): from grader.assignments...`, which no other cell needs."""
    try:
        (block,) = ast.parse(source).body
        first = block.body[0]
        return ast.unparse(block.items) == "suppress(ImportError)" and first.module.startswith("grader.assignments.")
    except (SyntaxError, ValueError, AttributeError):
        return False


def before(work="", hints=None, hint_cost=0.0, deadline=math.inf):
    """What the judge's process executes before the first cell; no two works have the same hidden numbers. A learner's
    process must know neither the secret nor the work. `hints` are how many were asked for, by exercise."""
    told = {
        "LSTM_COURSE_SECRET": os.environ.get("LSTM_COURSE_SECRET", ""),
        "LSTM_COURSE_WORK": work,
        "LSTM_COURSE_HINTS": json.dumps(hints or {}),
        "LSTM_COURSE_HINT_COST": str(hint_cost),
    }
    return BEFORE.format(told=told, deadline=deadline)


def work_of(nb, student):
    """A name for a student's answers: the same in a regrade, another for everybody else and for every other answer."""
    return digest(student, *(cell.source for cell in nb.cells if is_theirs(cell)))


def one_number(outputs):
    """The outputs of a check, which give points only where its last value is there, once, and a number: nbgrader gives
    all points to a cell that shows nothing."""
    results = [output for output in outputs if output["output_type"] == "execute_result"]
    failed = any(output["output_type"] == "error" for output in outputs)
    if failed or (len(results) == 1 and is_number(results[0]["data"].get("text/plain"))):
        return outputs
    return [*outputs, error_output("NoPoints", "this check came to no number of points.")]


def is_number(text):
    try:
        return math.isfinite(float(text))
    except (TypeError, ValueError):
        return False


def points(cell):
    """What nbgrader gives for a cell's outputs; None where a person decides."""
    try:
        score, _ = determine_grade(cell, _log)
    except ValueError:  # more than the maximum, or below zero
        return 0.0
    return score


def modules_of(nb):
    """What the instructor's cells name."""
    return pool.modules_named("\n".join(cell.source for cell in nb.cells if not is_theirs(cell)))


def judges_source(cell):
    if is_check(cell):
        return counted(cell.source)
    if cell.metadata.get(EXTRA):
        return f"_ = _learner.run({cell.source!r})"
    if not is_solution(cell):  # a given cell: both sides need what it imports, one shows its output
        return f"_ = _learner.run({cell.source!r}, show=False)\n{cell.source}"
    names = cell.metadata[NAMES]
    targets = "".join(f"{name}, " for name in names)
    return f"{targets or '_'} = _learner.run({cell.source!r}, {names!r})"


@cache
def counted(source):
    """A check without what nobody sees: where the next statement about a name gives it the value of the same function
    again, as hidden tests do, the first call is left out."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    tree.body = [each for k, each in enumerate(tree.body) if not _asked_again(each, tree.body[k + 1 :])]
    return ast.unparse(tree)


def _asked_again(statement, later):
    match statement:
        case ast.Assign([ast.Name(name)], ast.Call(function)):
            match next((each for each in later if name in _names(each)), None):
                case ast.Assign([ast.Name()], ast.Call(same) as call) if name not in _names(call):
                    return ast.dump(function) == ast.dump(same)
    return False


def _names(tree):
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
