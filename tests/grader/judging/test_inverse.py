"""A learner's tests are given functions of the judge's, and earn the share of the mistaken ones that they catch."""

import numpy as np
import pytest

from grader.judging.calls import observe
from grader.judging.diagnosis import Diagnosis
from grader.judging.inverse import check_tests
from grader.sandbox import proxy

RIGHT = [(lambda v: 2 * v,), (lambda v: v + v,)]
WRONG = [
    (Diagnosis("zero is doubled to one.", "03-gates.html#one"), (lambda v: 2 * v + (v == 0),)),
    (Diagnosis("signs are lost.", "03-gates.html#two"), (lambda v: abs(2 * v),)),
]
HEAD = "import numpy as np\ncalls = []\n"
TESTS = {
    "catches both": ("v = np.array([0.0, -3.0, 2.0])\n    assert (twice(v) == 2 * v).all()", 6, 0),
    "catches one": ("assert twice(-3.0) == -6", 3, 1),
    "catches nothing": ("twice(2.0)", 0, 2),
    "fails what is right": ("assert twice(2.0) == 5", 0, 3),
    "goes by the number of calls": ("calls.append(1)\n    assert len(calls) < 3", 0, 3),
    "asks for ever": ("while True:\n        twice(1.0)", 0, 3),
    "asks with too much": ("twice(np.zeros(10**6))", 0, 3),
    "is not written": ("raise NotImplementedError", 0, 3),
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
    report = check_tests("Tests", test, RIGHT * 2, WRONG, points=6, seed=11)
    assert report.score == points
    assert len(report.failed) == failed


def test_a_survivor_is_described(learner):
    (test,) = learner.run("def test(twice):\n    assert twice(0.0) == 0\n", ["test"])
    assert "signs are lost." in check_tests("Tests", test, RIGHT, WRONG, points=6)._repr_html_()


def test_a_given_function_takes_and_gives_what_it_would_at_home(learner):
    (test,) = learner.run("def test(f):\n    return f((1, [2.5], {'k': None}))\n", ["test"])
    assert observe(test, lambda value: (value, np.arange(3.0))).value[0] == (1, [2.5], {"k": None})


def test_an_error_of_a_given_function_reaches_the_learners_code(learner):
    source = "def test(f):\n    try:\n        f(1)\n    except ValueError as error:\n        return str(error)\n"
    (test,) = learner.run(source, ["test"])

    def f(v):
        raise KeyError("h")

    assert observe(test, f).value == "KeyError: 'h'"
