"""Each named mistake of the warm-up, made, loses marks and is told by its name."""

import math

import numpy as np
import pytest

from grader.assignments.warm_up import checks as warm_up, first_steps
from grader.assignments.warm_up.bugs import BUGS
from grader.judging.diagnosis import edited
from grader.judging.explained import together
from lstm_ref.arrays import sigmoid

from ..naming import each_named

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow
CHECKS = {"layer": warm_up.check_layer, "sigmoid": warm_up.check_sigmoid, "accumulate": warm_up.check_accumulate}
MISTAKES = [(name, bug) for name, bugs in BUGS.items() for bug in bugs]


def checked(name, function):
    return CHECKS[name](function, 4, seed=5)


@each_named(MISTAKES)
def test_a_mistake_is_named(name, bug):
    report = checked(name, getattr(edited(first_steps, (bug.old, bug.new)), name))
    assert report.score < 4
    assert [diagnosis.words for diagnosis in report.diagnoses] == [bug.words]  # and no other fits


@pytest.mark.parametrize(
    ("name", "pair"), [(name, pair) for name, bugs in BUGS.items() for pair in together(bugs)[::9]]
)
def test_two_mistakes_are_both_named_or_one_that_gives_the_same(name, pair):
    report = checked(name, getattr(edited(first_steps, *((bug.old, bug.new) for bug in pair)), name))
    assert report.score < 4
    stopped = all(call.seen.error for call in report.calls)
    assert stopped or len(report.diagnoses) > 0


@pytest.mark.parametrize("name", BUGS)
@pytest.mark.parametrize("seed", range(5))
def test_what_is_right_scores_full(name, seed):
    assert CHECKS[name](getattr(first_steps, name), 4, seed).score == 4


@pytest.mark.parametrize("name", BUGS)
@pytest.mark.parametrize(
    "idle", [lambda *args: args[0], lambda *args: args, lambda *args: 0.5, lambda *args: 0 * args[0]]
)
def test_no_points_for_doing_nothing(name, idle):
    assert checked(name, idle).score == 0


@pytest.mark.parametrize("name", BUGS)
def test_nonsense_is_given_no_name(name):
    assert checked(name, lambda *args: np.asarray(args[0]) * 0.123 + 7).diagnoses == []


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (lambda a: first_steps.sigmoid(np.clip(a, -8, 8)), "for large and for small a: at a = 40 "),
        (lambda a: first_steps.sigmoid(np.minimum(a, 8)), "for large a: at a = 40 "),
        (lambda a: first_steps.sigmoid(a - a.max()), "at 4 of five numbers that are asked one by one: at a = 40 "),
        (lambda a: np.where(a == 0, 0, first_steps.sigmoid(a)), "in the middle: at a = 0 "),
    ],
)
def test_where_a_sigmoid_is_wrong_is_told_by_all_that_was_asked(wrong, where):
    assert checked("sigmoid", wrong).first_wrong.startswith(where)


@pytest.mark.parametrize("share", [lambda f: np.exp(math.log(f)), lambda f: f * f / np.float64(f)])
def test_who_divides_by_f_or_takes_its_logarithm_is_asked_which(share):
    (told,) = checked("accumulate", lambda x, f, c_0: first_steps.accumulate(x, share(f), c_0)).diagnoses
    assert "divided by f or by its powers" in told.words
    assert "logarithm of f" in told.words


def test_the_sigmoid_of_the_warm_up_is_the_one_of_the_book():
    a = np.linspace(-50, 50, 101)
    assert np.array_equal(first_steps.sigmoid(a), sigmoid(a))


def without_return(*args):
    args[0].sum()


def takes_apart(*args):
    return without_return(*args)[0]


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (without_return, "returned None: it ends without a return"),
        (takes_apart, "None is what a function gives that ends without a return"),
        (lambda *args: np.ones((2, 3)) @ np.ones((2, 3)), "multiplies matrices whose sizes do not fit"),
        (lambda *args: np.ones((2, 3)).dot(np.ones((2, 3))), "multiplies matrices whose sizes do not fit"),
        (lambda *args: math.tanh(np.ones(2)), "such as those of the module math"),
        (lambda *args: unknown, None),  # noqa: F821
    ],
)
@pytest.mark.parametrize("name", BUGS)
def test_what_stops_is_explained(name, function, words):
    (told,) = checked(name, function).diagnoses or [None]
    assert told is None if words is None else told.words.startswith(f"your {name} ") and words in told.words
