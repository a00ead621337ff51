"""From release to grades with nbgrader's own commands, in a copy of the course."""

import csv
import os
import re
import shutil
import subprocess
import sys
from html import unescape

import nbformat
import pytest
from playwright.sync_api import expect

from grader import demo

from ..classroom import ROOT, header
from ..conftest import ASSIGNMENT
from ..waiting import LONG
from .serving import jupyter


@pytest.fixture(scope="module")
def graded(course):
    """The course after its demonstration class has been released to, collected and graded."""
    with course.inside():
        demo.grade(ASSIGNMENT)
        demo.nbgrader("Exporting grades", "export")
    return course


def feedback(graded, student):
    return (graded.root / "_build/nbgrader/feedback" / student / ASSIGNMENT / "gates.html").read_text()


def test_each_student_gets_what_the_submission_deserves(graded):
    with open(graded.root / "_build" / "grades.csv") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert rows.keys() == set(demo.CLASS[ASSIGNMENT])
    scores = {student: float(row["score"]) for student, row in rows.items()}
    assert {row["max_score"] for row in rows.values()} == {"46.0"}
    assert scores["full_solution"] == scores["right_loops_over_units"] == 42  # four points wait for a person
    assert scores["blank"] == 0
    wrong = scores.keys() - {"full_solution", "right_loops_over_units", "blank"}
    assert all(30 < scores[student] < 42 for student in wrong)


@pytest.mark.parametrize(
    "student", [name for name in demo.CLASS[ASSIGNMENT] if "_" in name and name != "full_solution"]
)
def test_the_feedback_page_says_which_mistake_was_made(graded, student):
    page = unescape(feedback(graded, student))
    for words in header(ROOT / "tests" / "wrong" / ASSIGNMENT / f"{student}.py", "told"):
        assert words in page


def test_without_a_sandbox_autograde_says_what_to_do_and_touches_nothing(graded, tmp_path):
    results = {path: path.read_bytes() for path in (graded.root / "_build/nbgrader/autograded").rglob("*.ipynb")}
    command = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT, "--force"]
    environment = os.environ | {"PATH": str(tmp_path)}
    done = subprocess.run(command, cwd=graded.root, env=environment, capture_output=True, text=True, timeout=LONG)
    assert done.returncode == 1
    assert "apt-get install bubblewrap" in done.stderr
    assert "Traceback" not in done.stderr
    assert results == {path: path.read_bytes() for path in results}


def test_an_answer_that_waits_for_a_person_is_no_zero(graded):
    assert "not marked yet, out of 4 points" in feedback(graded, "full_solution")


def test_no_feedback_page_shows_a_hidden_check(graded):
    for student in demo.CLASS[ASSIGNMENT]:
        page = re.sub("<[^>]*>", "", feedback(graded, student))
        for hint in ("HIDDEN TESTS", "secret_seed", "_learner", "silent("):
            assert hint not in page


def test_the_answer_in_words_waits_for_a_person_unless_it_is_blank(graded):
    with graded.inside(), graded.gradebook() as book:
        waiting = {
            submission.student_id: submission.needs_manual_grade
            for submission in book.assignment_submissions(ASSIGNMENT)
        }
    assert waiting.pop("blank") is False
    assert all(waiting.values())


def test_validate_says_success_for_the_solution_and_not_for_the_blank(graded):
    with graded.inside():
        ((_, solved),) = demo.hand_in(ASSIGNMENT, "full_solution")
        nbformat.write(solved, graded.root / "solved.ipynb")
    assert "Success" in graded.nbgrader("validate", "solved.ipynb")
    assert "VALIDATION FAILED ON 8 CELL(S)" in graded.nbgrader("validate", f"exercises/{ASSIGNMENT}/gates.ipynb")


def test_a_resubmission_keeps_no_old_points(graded):
    student = "leaky_latch"
    submitted = graded.root / "_build/nbgrader/submitted" / student / ASSIGNMENT / "gates.ipynb"
    shutil.copy(graded.root / "exercises" / ASSIGNMENT / "gates.ipynb", submitted)
    with graded.inside(), graded.gradebook() as book:
        assert book.find_submission(ASSIGNMENT, student).score > 30
        graded.nbgrader("autograde", ASSIGNMENT, f"--student={student}", "--force")
        book.db.rollback()
        assert book.find_submission(ASSIGNMENT, student).score == 0
        book.remove_submission(ASSIGNMENT, student)  # other tests look at those who answered in words


@pytest.fixture
def lab(graded, tmp_path):
    """JupyterLab, started in the course's root as `make lab` does; its address."""
    with jupyter("lab", graded.root, tmp_path) as address:
        yield address


def test_formgrader_in_jupyterlab_lists_the_assignment_and_opens_an_answer(lab, browser):
    page = browser.new_page()
    page.set_default_timeout(1000 * LONG)  # it is slow to start
    page.goto(lab("lab"))
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name="Formgrader").click()
    grader = page.frame_locator("iframe")
    expect(grader.get_by_role("link", name=ASSIGNMENT)).to_be_visible()
    page.goto(lab(f"formgrader/gradebook/{ASSIGNMENT}/gates"))
    page.get_by_role("link", name="Submission #1").click()
    expect(page.get_by_role("heading", name="In your own words")).to_be_visible()
    expect(page.get_by_text("What should hold").first).to_be_visible()
    page.close()
