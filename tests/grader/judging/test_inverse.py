"""A learner's tests are given functions of the judge's, and earn the share of the mistaken ones that they catch."""

import numpy as np
import pytest

from grader.judging.calls import observe
from grader.judging.diagnosis import Diagnosis
from grader.judging.inverse import Group, check_tests
from grader.sandbox import proxy

RIGHT = [(lambda v: 2 * v,), (lambda v: v + v,)]
ZERO = Diagnosis("zero is doubled to one.", "03-gates.html#one"), (lambda v: 2 * v + (v == 0),)
SIGNS = Diagnosis("signs are lost.", "03-gates.html#two"), (lambda v: abs(2 * v),)
WRONG = [Group("At zero", "Nothing would start.", [ZERO]), Group("Below zero", "Nothing would fall.", [SIGNS])]
SUBTLE = [
    (
        Diagnosis("a large number would stay as it is.", "03-gates.html#one"),
        (lambda v: 2 * v * (v < 1e6) + v * (v >= 1e6),),
    )
]
HEAD = "import numpy as np\ncalls = []\n"
TESTS = {
    "catches both": ("v = np.array([0.0, -3.0, 2.0])\n    assert (twice(v) == 2 * v).all()", 6, 0),
    "catches one": ("assert twice(-3.0) == -6", 3, 1),
    "catches nothing": ("twice(2.0)", 0, 2),
    "fails what is right": ("assert twice(2.0) == 5", 0, 2),
    "goes by the number of calls": ("calls.append(1)\n    assert len(calls) < 3", 0, 2),
    "asks for ever": ("while True:\n        twice(1.0)", 0, 2),
    "asks with too much": ("twice(np.zeros(10**6))", 0, 2),
    "is not written": ("raise NotImplementedError", 0, 2),
}


@pytest.fixture
def learner():
    learner = proxy.Learner()
    yield learner
    learner.close()


@pytest.mark.parametrize("name", TESTS)
def test_points_are_the_share_of_mistakes_that_are_caught(name, learner):
    body, points, failed = TESTS[name]
    (test,) = learner.run(f"{HEAD}def test(twice):\n    {body}\n", ["test"])
    report = check_tests("Tests", test, RIGHT * 2, WRONG, [], points=6, seed=11)
    assert report.score == points
    assert len([weight for _, weight, wrong in report.rows if wrong and weight]) == failed


def test_once_what_is_right_is_failed_the_mistaken_ones_are_not_asked_about():
    asked = []

    def test(twice):
        asked.append(twice)
        assert len(asked) < 2

    mistaken = [(ZERO[0], (lambda v: 2 * v + (v == 0),)) for _ in range(40)]
    report = check_tests("Tests", test, RIGHT, [Group("At zero", "", mistaken)], [], points=6, seed=11)
    assert report.score == 0
    failing = next(k for k, each in enumerate(asked) if each in {right for (right,) in RIGHT} and k)
    assert all((asked[k],) in RIGHT for k in range(failing, len(asked)))
    assert len(asked) < 30


def report_of(learner, body, seed):
    (test,) = learner.run(f"def test(twice):\n    {body}\n", ["test"])
    return check_tests("Tests", test, RIGHT, WRONG, SUBTLE, points=8, seed=seed)


def test_how_many_live_is_told_and_what_those_do_that_were_caught(learner):
    shown = report_of(learner, "assert twice(0.0) == 0", seed=0)._repr_html_()
    assert "1 of 3 caught; 2 live." in shown
    assert "Nothing would start." in shown
    for told in ("Nothing would fall.", "signs are lost.", "a large number would stay"):
        assert told not in shown


def test_graded_work_is_told_what_lives(learner):
    report = report_of(learner, "assert twice(0.0) == 0", seed=11)
    shown = report._repr_html_()
    assert "It lives. Nothing would fall. One that lives: signs are lost." in shown
    assert "It lives. A large number would stay as it is." in shown
    assert [each.words.rpartition(": ")[2] for each in report.diagnoses] == [SIGNS[0].words, SUBTLE[0][0].words]


def test_a_kind_of_which_nothing_is_caught_is_named(learner):
    (test,) = learner.run("def test(twice):\n    assert twice(0.0) == 0\n", ["test"])
    root = Diagnosis("roots are taken.", "03-gates.html#two"), (lambda v: 2 * v if v <= 0 else v**0.5,)
    groups = [Group("At zero", "", [ZERO, ZERO]), Group("Elsewhere", "", [SIGNS, root])]
    told = check_tests("Tests", test, RIGHT, groups, [], points=6, seed=11).diagnoses[0].words
    assert told.startswith("your tests catch 2 of 4 mistaken implementations; 2 live.")
    assert "Of these kinds nothing is caught: Elsewhere." in told


@pytest.mark.parametrize(("numbers", "points"), [((0.0, -3.0), 6), ((0.0, 1e7), 5), ((0.0, -3.0, 1e7), 8)])
def test_subtle_mistakes_together_are_a_quarter_of_the_points(learner, numbers, points):
    body = f"assert all(twice(v) == 2 * v for v in {numbers})"
    assert report_of(learner, body, seed=11).score == points


def test_a_given_function_takes_and_gives_what_it_would_at_home(learner):
    (test,) = learner.run("def test(f):\n    return f((1, [2.5], {'k': None}))\n", ["test"])
    assert observe(test, lambda value: (value, np.arange(3.0))).value[0] == (1, [2.5], {"k": None})


def test_an_error_of_a_given_function_reaches_the_learners_code(learner):
    source = "def test(f):\n    try:\n        f(1)\n    except ValueError as error:\n        return str(error)\n"
    (test,) = learner.run(source, ["test"])

    def f(v):
        raise KeyError("h")

    assert observe(test, f).value == "KeyError: 'h'"
