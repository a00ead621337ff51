"""Of every assignment: each submission in tests/wrong loses exactly the cells that it says, and is told why."""

from functools import cache
from html import unescape

import pytest

from grader.classes import job
from grader.sandbox import proxy

from ..classroom import ASSIGNMENTS, Classroom, concerned, expected_losses, header

classroom = cache(Classroom)


def in_its_worker(assignment, *more):
    """The parameters of a test that runs where all of an assignment do: what is graded there is known there alone."""
    return pytest.param(assignment, *more, marks=pytest.mark.xdist_group(assignment))


SUBMISSIONS = [(name, path) for name in ASSIGNMENTS for path in classroom(name).files]
every_assignment = pytest.mark.parametrize("assignment", [in_its_worker(name) for name in ASSIGNMENTS])


@pytest.mark.parametrize(
    ("assignment", "path"),
    [in_its_worker(name, path) for name, path in SUBMISSIONS],
    ids=[f"{name} {path.stem}" for name, path in SUBMISSIONS],
)
def test_loses_exactly_the_cells_it_should_and_is_told_why(assignment, path, monkeypatch):
    if path.stem == "endless_loop":
        monkeypatch.setattr(proxy, "CALL_SECONDS", 3)  # the others may take their time
    room = classroom(assignment)
    reports = room.grade(room.submission(path.read_text()))
    lost = [name for name, report in reports.items() if report.share < 1]
    assert lost == expected_losses(path)
    told = unescape(" ".join(reports[name]._repr_html_() for name in lost))
    for words in header(path, "told"):
        assert words in told
    assert bool(lost) == bool(header(path, "told"))


@every_assignment
def test_right_ones_stay_right_and_wrong_ones_wrong_under_other_secrets(assignment, secret, monkeypatch):
    room = classroom(assignment)
    odd = [path for path in room.files if not expected_losses(path)][:2]
    wrong = [path for path in room.files if expected_losses(path) and path.stem != "endless_loop"][::7]
    for more, some in (("a", wrong[::2]), ("b", wrong[1::2])):
        monkeypatch.setenv("LSTM_COURSE_SECRET", secret + more)
        for path in odd + some:
            reports = room.grade(room.submission(path.read_text()), told=False)
            lost = [name for name, report in reports.items() if report.share < 1]
            assert lost == expected_losses(path), path.stem


@pytest.mark.parametrize("name", ["forget_gate_on_candidate", "ends_the_process", "right_loops_over_units"])
def test_what_is_known_of_other_submissions_changes_no_result(name):
    """The classroom does not run again what it has graded before."""
    busy, new = classroom("03-gates"), Classroom("03-gates")
    busy.grade(busy.submission())
    (path,) = (path for path in new.files if path.stem == name)
    results = [room.grade(room.submission(path.read_text())) for room in (busy, new)]
    shown = [{cell: report._repr_html_() for cell, report in reports.items()} for reports in results]
    assert shown[0] == shown[1]


def test_a_check_concerns_all_that_its_functions_name():
    names = ["import os", "def a():\n    return b()", "def b():\n    return 1", "def c():\n    return 2"]
    more = ["print()", "def :"]  # these may do anything
    assert concerned("check(a)", names + more) == names[1:3] + more
    assert concerned("check(c)", names + more) == names[3:] + more
    assert concerned("check('os')", names + more) == names[:1] + more


@every_assignment
def test_a_slip_in_one_part_has_few_checks_run_again(assignment):
    room = classroom(assignment)
    run = list(filter(job.is_run, room.solved.cells))
    cells, checks = ([cell.source for cell in run if job.is_check(cell) == is_check] for is_check in (False, True))
    shares = [len(concerned(check, cells)) / len(cells) for check in checks]
    assert min(shares) <= max(0.4, 3 / len(cells))  # two cells that all need, and an answer
    assert sum(shares) / len(shares) <= 0.5


@every_assignment
def test_the_solution_scores_full_and_the_blank_nothing(assignment):
    room = classroom(assignment)
    full = room.grade(room.submission())
    assert 5 <= len(full) <= 9 or assignment.startswith("00")
    assert all(report.share == 1 for report in full.values())
    blank = room.grade(room.released)
    assert all(report.share == 0 for report in blank.values())
    assert all("not written yet" in report._repr_html_() for report in blank.values())
    assert all(report.diagnoses == [] for report in blank.values())


@every_assignment
def test_there_are_enough_wrong_submissions_and_odd_right_ones(assignment):
    files = classroom(assignment).files
    right = [path for path in files if not expected_losses(path)]
    assert len(right) >= 3
    assert len(files) - len(right) >= (3 if assignment.startswith("00") else 8)


def test_no_marks_for_doing_nothing(submission, grade):
    """Functions that return what they were given, zeros or too little earn none of the cells that they touch."""
    idle = (
        "def lstm_step(x_t, state, params):\n    return state\n\n"
        "def lstm_forward(x, state, params):\n    return np.stack([state[0]] * len(x)), state\n\n"
        "def latch_params():\n    return np.zeros((4, 2)), np.zeros((4, 1)), np.zeros(4)\n\n"
        "def counter_params():\n    return latch_params()\n\n"
        "def half_life(b):\n    return 0.0\n\n"
        "def forget_bias(n):\n    return 0.0\n\n"
        "def from_torch(*arrays):\n    return arrays[:3]\n\n"
        "def to_keras(params):\n    return params\n\n"
        "def from_keras(*arrays):\n    return arrays\n\n"
        "def to_onnx(params):\n    return params\n\n"
        "def from_onnx(*arrays):\n    return arrays\n"
    )
    scores = {name: report.score for name, report in grade(submission(idle)).items()}
    # the identity is one of the gates' limits: c_prev stays where the input gate is shut
    assert scores.pop("check-lstm-step") == 1
    assert not any(scores.values())
