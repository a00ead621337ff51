"""What of a call has to be several: arrays are cut to one entry, and the function is asked again."""

import numpy as np
import pytest

from grader.judging.calls import attempt, recorded
from grader.judging.claims import value_of
from grader.judging.evidence import same_numbers
from grader.judging.explained import Question
from grader.judging.placing.comparison import Comparison
from grader.judging.placing.cuts import of_sizes


def weighted(x, w):
    """Means of x (T, N, D) over T, weighted by w (T, N)."""
    return np.einsum("tnd,tn->nd", x, w) / w.sum(axis=0)[:, None]


def shared(found, wanted):
    """How many different words of each sentence stand in its translation, as a share of all."""
    return sum(len({*f} & {*w}) for f, w in zip(found, wanted, strict=True)) / sum(map(len, wanted))


def asked(function, right, problems):
    with recorded(calls := []):
        for problem in problems:
            value_of(function, *problem)
    question = Question(function, calls, lambda bugs=(): right, (), same_numbers)
    answers = [Comparison(call, attempt(right, *call.args), same_numbers) for call in calls]
    return of_sizes(question, [each for each in answers if not each.right])


def told(function, *sizes):
    rng = np.random.default_rng(3)
    problems = [(rng.normal(size=(T, N, D)), rng.uniform(1, 2, size=(T, N))) for T, N, D in sizes]
    return asked(function, weighted, problems)


SIZES = (4, 3, 2), (5, 2, 3), (3, 6, 4)


def test_what_goes_wrong_in_a_batch_alone_is_right_for_one():
    (words,) = told(lambda x, w: np.einsum("tnd,tn->nd", x, w) / w.sum(axis=0).mean(), *SIZES)
    assert words.startswith("with one entry alone along axis 1 of x and w, all is right")


def test_what_goes_wrong_along_time_is_right_for_one_step():
    (words,) = told(lambda x, w: np.einsum("tnd,tn->nd", x[::-1], w) / w.sum(axis=0)[:, None], *SIZES)
    assert words.startswith("with one entry alone along axis 0 of x and w, all is right")


@pytest.mark.parametrize("wrong", [lambda x, w: 2 * weighted(x, w), lambda x, w: -(weighted(x, w) ** 3)])
def test_what_is_wrong_for_one_as_well_is_not_placed(wrong):
    assert told(wrong, *SIZES) == []


def test_a_call_alone_is_no_evidence_beside_others_that_cannot_be_cut():
    flat = lambda x, w: np.einsum("tnd,tn->nd", x[::-1], w) / w.sum(axis=0)[:, None]  # noqa: E731
    assert told(flat, (4, 3, 2), (3, 3, 3), (2, 2, 2)) == []


def test_of_lists_one_sentence_is_asked_about_as_well():
    def pooled(found, wanted):
        words = {word for sentence in wanted for word in sentence}
        return sum(len({*f} & words) for f in found) / sum(map(len, wanted))

    problems = [([[1, 2], [3, 4, 5]], [[1, 3], [4, 5]]), ([[6], [1, 6]], [[6, 1], [2, 6, 9]])]
    (words,) = asked(pooled, shared, problems)
    assert words == "with one entry alone in found and wanted, all is right: what happens where there are several?"


def test_a_factor_that_one_entry_alone_shows_is_told():
    """Two mistakes: the logarithm's base, and the logarithm of a mean for the mean of logarithms."""

    def surprise(p):
        return -np.log(p).mean()

    rng = np.random.default_rng(3)
    problems = [(rng.uniform(0.1, 1, size=(T, N)),) for T, N in ((4, 3), (5, 2), (3, 6))]
    (words,) = asked(lambda p: -np.log2(p.mean()), surprise, problems)
    told = "with one entry alone along axes 0 and 1 of p, your numbers are 1.443 times the right ones"
    assert words == f"{told}; where there are several, that is not all."
    assert asked(lambda p: -np.log2(p).mean(), surprise, problems) == []
