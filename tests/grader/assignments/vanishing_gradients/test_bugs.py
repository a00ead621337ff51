"""Each named mistake about vanishing gradients, made, loses marks and is told by its name."""

import numpy as np
import pytest

from grader.assignments.vanishing_gradients import (
    halving as vanishing_halving,
    jacobians as vanishing_jacobians,
    jacobians_bugs,
    remedies as vanishing_remedies,
    remedies_bugs,
    search,
)
from lstm_ref.learning import jacobians

from ...classroom import Classroom
from ..naming import bug_of, each_named, expect_named, expect_no_other, words_of

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


def halving(half_life=jacobians.half_life, steps_to_halve=jacobians.steps_to_halve):
    return vanishing_halving.check_halving(half_life, steps_to_halve, 5, seed=5)


CHECKS = {
    "step_jacobian": lambda function: vanishing_jacobians.check_step_jacobian(function, 6, seed=5),
    "total_jacobian": lambda function: vanishing_jacobians.check_total_jacobian(function, 4, seed=5),
    "norms_by_lag": lambda function: vanishing_jacobians.check_norms_by_lag(function, 6, seed=5),
    "norm_bound": lambda function: vanishing_jacobians.check_norm_bound(function, 4, seed=5),
    "clip_by_global_norm": lambda function: vanishing_remedies.check_clip(function, 6, seed=5),
    "orthogonal": lambda function: vanishing_remedies.check_orthogonal(function, 5, seed=5),
    "half_life": lambda function: halving(half_life=function),
    "steps_to_halve": lambda function: halving(steps_to_halve=function),
}
NAMED = [(name, bug) for name, bugs_ in search.BUGS.items() for bug in bugs_]


@each_named(NAMED)
def test_a_mistake_is_named(name, bug):
    report = CHECKS[name](search.twin(name)((bug,)))
    expect_named(report, bug)


@pytest.mark.parametrize("name", search.BUGS)
def test_what_is_right_holds_and_is_given_no_name(name):
    report = CHECKS[name](search.twin(name)())
    assert report.score == report.points
    assert report.diagnoses == []


@pytest.mark.parametrize("name", search.BUGS)
def test_a_mistake_is_not_told_to_those_who_made_another(name):
    """Each named mistake is made; whoever else's name is told must give the same at every call."""
    for bug in search.BUGS[name]:
        made = search.twin(name)((bug,))
        expect_no_other(CHECKS[name](made), made, bug, search.BUGS[name], search.twin(name))


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        (
            "step_jacobian",
            bug_of(jacobians_bugs.STEP_BUGS, "is transposed"),
            bug_of(jacobians_bugs.STEP_BUGS, "h_t**2"),
        ),
        (
            "norms_by_lag",
            bug_of(jacobians_bugs.LAG_BUGS, "begins at the first"),
            bug_of(jacobians_bugs.LAG_BUGS, "squared norms"),
        ),
        (
            "clip_by_global_norm",
            bug_of(remedies_bugs.CLIP_BUGS, "up to the limit"),
            bug_of(remedies_bugs.CLIP_BUGS, "after clipping"),
        ),
    ],
    ids=["step_jacobian", "norms_by_lag", "clip_by_global_norm"],
)
def test_two_mistakes_at_once_are_both_named(name, first, second):
    words = words_of(CHECKS[name](search.twin(name)((first, second))))
    assert first.words in words
    assert second.words in words


IDLE = [lambda *args: args[0], lambda *args: args[-1], lambda *_: 0.0, lambda *_: np.ones((4, 4)), lambda *_: np.inf]


@pytest.mark.parametrize("idle", IDLE)
@pytest.mark.parametrize("name", [name for name in CHECKS if not name.startswith(("half", "steps"))])
def test_what_does_no_work_earns_nothing(name, idle):
    assert CHECKS[name](idle).score == 0


@pytest.mark.parametrize("idle", IDLE)
def test_what_measures_no_half_life_earns_nothing(idle):
    assert halving(idle, idle).score == 0


def test_an_idle_notebook_earns_nothing():
    """The hidden claims included: arguments returned as they came, zeros, the identity."""
    idle = (
        "def step_jacobian(x_t, h_prev, params):\n    return params[1]\n\n"
        "def total_jacobian(jacobians):\n    return np.eye(jacobians.shape[1])\n\n"
        "def norms_by_lag(dh_T, jacobians):\n    return np.ones(len(jacobians) + 1)\n\n"
        "def norm_bound(W_h, slope, n):\n    return 1e30\n\n"
        "def clip_by_global_norm(gradients, limit):\n    return gradients, 0.0\n\n"
        "def orthogonal(A, gain):\n    return gain * np.eye(len(A))\n\n"
        "def half_life(s):\n    return np.inf\n\n"
        "def steps_to_halve(dh_T, J):\n    return 1\n\n"
        "def transient():\n    return np.zeros((2, 2))\n"
    )
    room = Classroom("02-vanishing-gradients")
    reports = room.grade(room.submission(idle))
    assert {name: report.score for name, report in reports.items() if report.score} == {}


@pytest.mark.parametrize(
    ("J", "words"),
    [
        ([[1.5, 0.0], [0.0, 0.1]], "grow without end"),
        ([[0.95, 99.0], [0.0, 0.1]], "asks for 0.9 or less"),
        ([[0.3, 0.2], [-0.2, 0.3]], "is normal"),
        ([[0.5, 2.0], [0.0, 0.5]], "largest singular value is only"),
        ([[0.1, 15.0], [0.0, 0.1]], "longest after 1 step, 15 times as long"),
        ([[0.9, 20.0], [0.0, 0.9]], "longest after 9 steps, 77.49 times as long"),
    ],
)
def test_an_example_that_does_not_grow_is_told_why(J, words):
    report = vanishing_halving.check_transient(lambda: np.array(J), 4, seed=5)
    assert report.score < 4
    assert words in words_of(report)


@pytest.mark.parametrize("J", [np.zeros((2, 2)), np.eye(2), np.ones((2, 2)), np.full((2, 2), np.nan), 100.0, np.eye(3)])
def test_no_marks_for_a_constant_example(J):
    assert vanishing_halving.check_transient(lambda: J, 4, seed=5).score == 0
