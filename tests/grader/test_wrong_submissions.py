"""Every submission in tests/wrong loses exactly the cells that it says, and is told why."""

from html import unescape

import pytest

from grader import proxy

from .conftest import ASSIGNMENT, ROOT, header

SUBMISSIONS = sorted((ROOT / "tests" / "wrong" / ASSIGNMENT).glob("*.py"))


@pytest.mark.parametrize("path", SUBMISSIONS, ids=lambda path: path.stem)
def test_loses_exactly_the_cells_it_should_and_is_told_why(path, submission, grade, monkeypatch):
    if path.stem == "endless_loop":
        monkeypatch.setattr(proxy, "CALL_SECONDS", 3)  # the others may take their time
    monkeypatch.setenv("LSTM_COURSE_SECRET", "the same on every run")
    reports = grade(submission(path.read_text()))
    lost = [name for name, report in reports.items() if report.score < report.points]
    (expected,) = header(path, "loses")
    assert lost == ([] if expected == "nothing" else expected.split())
    told = unescape(" ".join(reports[name]._repr_html_() for name in lost))
    for words in header(path, "told"):
        assert words in told
    assert bool(lost) == bool(header(path, "told"))


def test_a_right_one_stays_right_and_a_wrong_one_wrong_under_other_secrets(submission, grade, monkeypatch):
    right, wrong = (ROOT / "tests" / "wrong" / ASSIGNMENT / f"{name}.py" for name in SUBSET)
    for secret in "abc":
        monkeypatch.setenv("LSTM_COURSE_SECRET", secret)
        assert all(report.score == report.points for report in grade(submission(right.read_text())).values())
        assert grade(submission(wrong.read_text()))["check-lstm-step"].score == 2


SUBSET = ("right_in_place_on_copies_in_float32", "forget_gate_on_candidate")


def test_the_solution_scores_full_and_the_blank_nothing(submission, released, grade):
    full = grade(submission())
    assert len(full) == 7
    assert all(report.score == report.points for report in full.values())
    blank = grade(released)
    assert all(report.score == 0 for report in blank.values())
    assert all("not written yet" in report._repr_html_() for report in blank.values())
    assert all(report.diagnoses == [] for report in blank.values())


def test_there_are_fifteen_named_mistakes_and_three_odd_right_ones():
    assert sum("told:" in path.read_text() for path in SUBMISSIONS) >= 15
    assert sum("loses: nothing" in path.read_text() for path in SUBMISSIONS) >= 3


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
