"""What of a call has to be several: arrays are cut to one entry, and the function is asked again."""

import numpy as np
import pytest

from grader.judging.calls import attempt, recorded
from grader.judging.claims import value_of
from grader.judging.evidence import same_numbers
from grader.judging.explained import Question
from grader.judging.placing.asked import Asked
from grader.judging.placing.cuts import of_sizes


def weighted(x, w):
    """Means of x (T, N, D) over T, weighted by w (T, N)."""
    return np.einsum("tnd,tn->nd", x, w) / w.sum(axis=0)[:, None]


def told(function, *sizes):
    rng, calls = np.random.default_rng(3), []
    with recorded(calls):
        for T, N, D in sizes:
            value_of(function, rng.normal(size=(T, N, D)), rng.uniform(1, 2, size=(T, N)))
    question = Question(function, calls, lambda bugs=(): weighted, (), same_numbers)
    asked = [Asked(call, attempt(weighted, *call.args), same_numbers) for call in calls]
    return of_sizes(question, [each for each in asked if not each.right])


SIZES = (4, 3, 2), (5, 2, 3), (3, 6, 4)


def test_what_goes_wrong_in_a_batch_alone_is_right_for_one():
    (words,) = told(lambda x, w: np.einsum("tnd,tn->nd", x, w) / w.sum(axis=0).mean(), *SIZES)
    assert words.startswith("with one entry alone along axis 1 of x and axis 1 of w, all is right")


def test_what_goes_wrong_along_time_is_right_for_one_step():
    (words,) = told(lambda x, w: np.einsum("tnd,tn->nd", x[::-1], w) / w.sum(axis=0)[:, None], *SIZES)
    assert words.startswith("with one entry alone along axis 0 of x and axis 0 of w, all is right")


@pytest.mark.parametrize("wrong", [lambda x, w: 2 * weighted(x, w), lambda x, w: -(weighted(x, w) ** 3)])
def test_what_is_wrong_for_one_as_well_is_not_placed(wrong):
    assert told(wrong, *SIZES) == []


def test_a_call_alone_is_no_evidence_beside_others_that_cannot_be_cut():
    flat = lambda x, w: np.einsum("tnd,tn->nd", x[::-1], w) / w.sum(axis=0)[:, None]  # noqa: E731
    assert told(flat, (4, 3, 2), (3, 3, 3), (2, 2, 2)) == []
