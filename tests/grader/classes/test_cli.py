"""The command `lstm-course`."""

import csv
import shlex

import click
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

import grader.classes.job
from grader import cli, demo
from grader.classes import items
from grader.classes.course import Course
from grader.classes.export import harmless

from .. import small_course as classes
from ..conftest import ASSIGNMENT
from ..small_course import SmallCourse

FULL = {"check-a": 3, "check-b": 5}


@pytest.fixture
def small(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(grader.classes.job, "execute", classes.execute)
    return SmallCourse(tmp_path)


@pytest.fixture
def run():
    def run(*arguments, status=0):
        done = CliRunner().invoke(cli.main, arguments)
        assert done.exit_code == status, (done.output, done.exception)
        return done.output

    return run


@pytest.mark.parametrize("path", [[], *([name] for name in cli.main.commands)], ids="-".join)
def test_help_has_examples_and_each_of_them_parses(run, path):
    examples = [line.split(None, 1)[1] for line in run(*path, "--help").splitlines() if "  lstm-course " in line]
    assert examples
    for example in examples:
        name, *arguments = shlex.split(example)
        assert [name] == path or not path
        cli.main.commands[name].make_context(name, arguments)


def test_an_option_that_does_not_exist_is_refused():
    with pytest.raises(click.UsageError):
        cli.main.commands["grade"].make_context("grade", ["03-gates", "--fast"])


def test_grade_prints_a_summary_by_cell_and_what_there_is_to_say(small, run):
    small.hand_in("ada", FULL)
    small.hand_in("eve", {"check-a": 1.5})
    small.hand_in("bob", b"nothing")
    said = run("grade", "small")
    (row,) = (line.split() for line in said.splitlines() if "check-a" in line)
    assert row == ["check-a", "3", "50", "%", "33", "%", "33", "%"]
    assert "bob: Nothing could be read." in said
    assert "3 graded, 0 unchanged, 0 not graded" in said
    assert "0 graded, 3 unchanged, 0 not graded" in run("grade", "small")
    assert "1 graded" in run("grade", "small", "--student", "eve", "--force")


def test_a_refused_name_is_said_and_gives_an_exit_status(small, run):
    small.hand_in("ada", FULL)
    small.hand_in("a\x1b[2Jb", FULL)
    said = run("grade", "small", status=1)
    assert "cannot be a student's name" in said
    assert "\x1b" not in said
    assert "1 graded, 0 unchanged, 1 not graded" in said


@pytest.mark.parametrize("command", ["grade", "regrade", "status", "items"])
def test_what_cannot_be_done_is_told_in_a_sentence(small, run, command):
    said = run(command, "other", status=1)
    assert "Error: " in said
    assert "other" in said
    assert "Traceback" not in said


def test_status_says_how_each_stands(small, run):
    for student in ("ada", "eve", "bob"):
        small.hand_in(student, FULL if student != "bob" else FULL | {"words": 0})
    run("grade", "small")
    small.hand_in("eve", {}, "2026-11-02 10:00:00 UTC")
    small.hand_in("new", FULL)
    small.hand_in(".bad", FULL)
    lines = {line.split()[0]: line for line in run("status", "small").splitlines() if line.strip()}
    for student, state in {
        "ada": "waits for a person",
        "eve": "out of date",
        "bob": "graded",
        "new": "not graded",
        ".bad": "refused",
    }.items():
        assert state in lines[student]


def test_items_are_what_one_computes_by_hand(small, run):
    """Four students; the second cell goes with the first, and half of them earn all of it."""
    for student, (a, b) in {"s1": (3, 5), "s2": (3, 5), "s3": (1.5, 0), "s4": (0, 0)}.items():
        small.hand_in(student, {"check-a": a, "check-b": b, "words": 0})
    run("grade", "small")
    with Course().recorder() as recorder:
        a, b, words = items.items(recorder, "small")
    assert (a.n, a.mean, a.zero, a.full) == (4, 0.625, 0.25, 0.5)
    assert a.sd == pytest.approx(0.4787, abs=1e-4)
    assert a.correlation == pytest.approx(0.9045, abs=1e-4)  # of 1, 1, .5, 0 with 5, 5, 0, 0
    assert b.mean == b.full == b.zero == 0.5
    assert words.correlation is None
    assert "0.90" in run("items", "small")


def test_what_was_told_most_often_is_counted_by_student(small):
    html = '<strong>What happened:</strong> The gates &amp; rows were swapped <a href="x">'
    output = {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {"text/html": html}}
    output = demo.nbformat.from_dict(output)
    nb = demo.nbformat.v4.new_notebook(cells=[demo.nbformat.v4.new_code_cell(outputs=[output, output])])
    for student in ("ada", "eve"):
        small.hand_in(student, FULL)
        folder = small.root / "autograded" / student / "small"
        folder.mkdir(parents=True)
        demo.nbformat.write(nb, folder / "work.ipynb")
    assert items.told(Course(), "small") == {"The gates & rows were swapped": 2}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def two(small, run):
    """Two who handed in, one of them with a name that a spreadsheet would run, and one who did not."""
    small.hand_in("ada", FULL)
    small.hand_in("eve", {"check-a": 1})
    run("grade", "small")
    with Gradebook(small.db_url, "small") as book:
        book.update_or_create_student("ada", first_name="Ada", last_name="Lovelace", email="a@x.org", lms_user_id="17")
        book.update_or_create_student("eve", last_name='=HYPERLINK("http://x")')
        book.update_or_create_student("late")
    return small


def test_canvas_gets_its_columns_and_the_points_possible(two, run):
    assert "3 students" in run("export", "--to", "canvas", "grades.csv")
    assert rows("grades.csv") == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "small"],
        ["    Points Possible", "", "", "", "", "12"],
        ["Lovelace, Ada", "17", "", "ada", "", "8"],
        ['\'=HYPERLINK("http://x")', "", "", "eve", "", "1"],
        ["late", "", "", "late", "", ""],
    ]


def test_moodle_gets_its_columns(two, run):
    run("export", "--to", "moodle", "grades.csv")
    assert rows("grades.csv")[:2] == [
        ["idnumber", "email", "firstname", "lastname", "small"],
        ["ada", "a@x.org", "Ada", "Lovelace", "8"],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_exported_cell_is_a_formula(start):
    assert harmless(f"{start}1+1") == f"'{start}1+1"


def test_regrade_renews_the_checks_keeps_the_submissions_and_says_whose_score_changed(course, run, monkeypatch):
    """In a copy of the course; the fake gives a point a check, so that no sandbox is needed."""
    monkeypatch.chdir(course.root)
    monkeypatch.setattr(grader.classes.job, "execute", classes.one_point_a_check)
    Course()  # brings the instructor's notebooks up to date
    for student in ("full_solution", "blank"):
        folder = course.root / "_build/nbgrader/submitted" / student / ASSIGNMENT
        folder.mkdir(parents=True)
        for name, nb in demo.hand_in(ASSIGNMENT, student):
            demo.nbformat.write(nb, folder / f"{name}.ipynb")
    run("grade", ASSIGNMENT)
    script = course.root / "solutions" / ASSIGNMENT / "gates.py"
    kept = script.read_text()
    script.write_text(kept.replace('check="check-lstm-step" points=', 'check="check-lstm-step" points=1', 1))
    said = run("regrade", ASSIGNMENT)
    assert "2 graded" in said
    with Course().recorder() as recorder:
        assert recorder.cells(ASSIGNMENT)["gates"]["check-lstm-step"] > 10
    assert "none" in said.split("Scores that changed")[1]
    monkeypatch.setattr(grader.classes.job, "execute", classes.two_points_a_check)
    run("grade", ASSIGNMENT, "--student", "blank", "--force")
    script.write_text(kept)
    (changed,) = (line for line in run("regrade", ASSIGNMENT).splitlines() if "full_solution" in line)
    before, after = map(float, changed.split()[1:])
    assert after == 2 * before
