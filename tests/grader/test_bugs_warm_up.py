"""Each named mistake of the warm-up, made, loses marks and is told by its name."""

import math

import numpy as np
import pytest

from grader.bugs import edited, first_steps
from grader.bugs.warm_up import BUGS
from grader.checks import warm_up
from grader.claims import expect, silent, value_of
from lstm_ref.arrays import sigmoid

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow
CHECKS = {"layer": warm_up.check_layer, "sigmoid": warm_up.check_sigmoid, "accumulate": warm_up.check_accumulate}
MISTAKES = [(name, bug) for name, bugs in BUGS.items() for bug in bugs]


def checked(name, function):
    """The report of the check, with the hidden claim that large numbers give no warning."""
    report = CHECKS[name](function, 4, seed=5)
    if name == "sigmoid":

        @report.claim("At a thousand it is 1 and at minus a thousand 0, without a warning.")
        def _(rng):
            a = np.array([-1000.0, 1000.0])
            expect("sigmoid(a)", value_of(function, a), a > 0)
            silent(function, a)

    return report


@pytest.mark.parametrize(("name", "bug"), MISTAKES, ids=lambda each: getattr(each, "words", each))
def test_a_mistake_is_named(name, bug):
    report = checked(name, getattr(edited(first_steps, (bug.old, bug.new)), name))
    assert report.score < 4
    assert [diagnosis.words for diagnosis in report.diagnoses] == [bug.words]  # and no other fits


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
        (without_return, "ends without a return statement"),
        (takes_apart, "is a return statement missing there"),
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
