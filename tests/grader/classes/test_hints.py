"""Hints that a learner asked for, from the notebook that is handed in to the points and to the instructor's table."""

import csv

import nbformat
import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from nbformat.v4 import new_code_cell, new_output
from nbgrader.utils import is_grade

from grader import address, cli
from grader.classes import autograded, course, grading, job
from grader.classes.course import Course
from grader.feedback import FeedbackPage
from grader.judging.report_html import HINTS_ASKED
from grader.notebooks import reading
from grader.notebooks.transplant import transplant
from grader.plugin import Judge

from .. import small_course as classes
from ..classroom import Classroom
from ..small_course import SmallCourse

HALF = "def sigmoid(a):\n    return 1 / (1 + np.exp(a))"


@pytest.fixture(scope="module")
def warm_up():
    return Classroom("00-warm-up")


@pytest.fixture
def handed_in(warm_up):
    """A job: wrong in one of three parts, with hints asked for in two, in cells of the learner's own."""

    def handed_in(hint_cost=0.0):
        nb = warm_up.submission(HALF)
        for exercise, number in (("layer", "1"), ("sigmoid", "1"), ("sigmoid", "3")):
            note = {address.HINT: {"exercise": exercise, "number": number}, "text/plain": "Which <gate>?"}
            nb.cells.append(new_code_cell("report.hint()", outputs=[new_output("execute_result", note)]))
        files = nbformat.writes(nb).encode(), nbformat.writes(warm_up.solved)
        return job.Job("00-warm-up", "ada", warm_up.script.stem, *files, hint_cost)

    return handed_in


def reports(outcome):
    """What stands in the graded notebook of each check."""
    cells = [cell for cell in nbformat.reads(outcome.notebook, as_version=4).cells if job.is_check(cell)]
    return {cell.metadata.nbgrader.grade_id: cell.outputs[0].data["text/html"] for cell in cells}


def test_they_are_shown_and_cost_nothing_unless_an_instructor_says_so(handed_in):
    free, dear = (job.execute(handed_in(cost)) for cost in (0.0, 0.1))
    for outcome in (free, dear):
        asked = {name: HINTS_ASKED.findall(html) for name, html in reports(outcome).items()}
        assert asked == {"check-layer": ["1"], "check-sigmoid": ["3"], "check-accumulate": []}
    assert free.scores["check-layer"] == 3
    assert dear.scores["check-layer"] == pytest.approx(3 - 0.1 * 3)
    assert dear.scores["check-sigmoid"] == pytest.approx(max(0, free.scores["check-sigmoid"] - 3 * 0.1 * 4))
    assert dear.scores["check-accumulate"] == free.scores["check-accumulate"] == 4


def test_nbgraders_own_way_comes_to_the_same_points(warm_up, handed_in):
    """It writes the notebook to a file between two of its steps."""
    given, _ = reading.read(handed_in().submission)
    nb = nbformat.reads(nbformat.writes(transplant(warm_up.solved, given)[0]), as_version=4)
    graded, _ = Judge(hint_cost=0.1).preprocess(nb, {"nbgrader": {"student": "ada"}})
    scores = {cell.metadata.nbgrader.grade_id: job.points(cell) for cell in graded.cells if is_grade(cell)}
    assert scores == job.execute(handed_in(0.1)).scores


def test_a_cell_that_only_asks_is_no_cell_of_the_graded_notebook(handed_in):
    outcome = job.execute(handed_in())
    assert "report.hint()" not in outcome.notebook
    assert "NameError" not in outcome.notebook
    assert outcome.notes == ()


def test_the_page_says_what_they_cost_and_calls_it_no_mistake(handed_in):
    outcome = job.execute(handed_in(0.1))
    nb = nbformat.reads(outcome.notebook, as_version=4)
    for cell in filter(is_grade, nb.cells):
        about = cell.metadata.nbgrader
        about |= {"score": outcome.scores[about.grade_id] or 0, "needs_manual_grade": about.solution}
    about = {"assignment": "00-warm-up", "notebook": "warm_up", "score": 7, "max_score": 11, "late_penalty": 0}
    page, _ = FeedbackPage().from_notebook_node(nb, resources={"nbgrader": about})
    soup = BeautifulSoup(page, "html.parser")
    rows = {row.th.get_text(): row.get_text(" ", strip=True) for row in soup.select(".scores tbody tr")}
    (layer,) = (text for name, text in rows.items() if name.startswith("1."))
    assert "✓ Hints asked for: 1, which cost 0.3 of the points." in layer
    assert "2." in soup.select_one(".first").get_text()
    assert len(soup.select(".output .asked")) == 2


@pytest.fixture
def small(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return SmallCourse(tmp_path)


def test_one_setting_of_the_course_reaches_every_job(small, monkeypatch):
    monkeypatch.setattr(classes, "calls", [])
    monkeypatch.setattr(classes, "behaviour", [classes.execute])
    small.hand_in("ada", {"check-a": 3})
    grading.grade("small", execute=classes.watched)
    with open("nbgrader_config.py", "a") as config:
        config.write("c.Judge.hint_cost = 0.05\n")
    result = grading.grade("small", execute=classes.watched)
    assert [each.hint_cost for each, _ in classes.calls] == [0.0, 0.05]
    assert list(result.recorded) == ["ada"]  # another price, another grade


def test_what_is_graded_depends_on_the_price():
    assert course.version({}, 0.0) != course.version({}, 0.05)


def test_the_instructor_exports_who_asked(small, handed_in):
    small.hand_in("ada", {})
    autograded.place(Course().path("autograded", "ada", "small"), {"work": job.execute(handed_in()).notebook}, None)
    done = CliRunner().invoke(cli.main, ["export", "--to", "hints", "hints.csv"], catch_exceptions=False)
    assert done.exit_code == 1  # nobody is in the gradebook yet
    grading.grade("small", execute=lambda *_: job.execute(handed_in()))
    done = CliRunner().invoke(cli.main, ["export", "--to", "hints", "hints.csv"], catch_exceptions=False)
    assert "2 exercises" in done.output
    with open("hints.csv", newline="") as file:
        heads, *rows = csv.reader(file)
    assert heads == ["student", "assignment", "check", "hints"]
    assert rows == [["ada", "small", "check-layer", "1"], ["ada", "small", "check-sigmoid", "3"]]
