"""A claim about padding holds for all whose numbers it does not change, and for nobody who reads nothing."""

import numpy as np
import pytest

from grader.judging.claims import Wrong
from grader.judging.padding import JUNK, and_soiled, unmoved

T, N, H = 5, 3, 2
LENGTHS = np.array([5, 2, 3])
VALID = np.arange(T)[:, None] < LENGTHS


def masked(h):
    return np.where(VALID[:, :, None], h, 0.0)


LEFT_ALONE = {
    "the mean": lambda h: masked(h).sum(axis=0) / LENGTHS[:, None],
    "a sum for a mean": lambda h: masked(h).sum(axis=0),
    "all that it should not be": lambda h: np.cos(masked(h)).sum(axis=1),
}
REACHED = {
    "the mean over all": lambda h: h.mean(axis=0),
    "what is multiplied by 0": lambda h: (h * VALID[:, :, None]).sum(axis=0),
    "the largest": lambda h: h.max(axis=0),
}


def problem(junk):
    h = np.random.default_rng(7).normal(size=(T, N, H))
    return np.where(VALID[:, :, None], h, junk), LENGTHS


def ask(function):
    return lambda given: (function(given[0]),)


@pytest.mark.parametrize("junk", JUNK)
@pytest.mark.parametrize("name", LEFT_ALONE)
def test_whom_padding_does_not_reach_holds_right_or_wrong(name, junk):
    unmoved(ask(LEFT_ALONE[name]), ("result",), problem(junk), junk)


@pytest.mark.parametrize("name", REACHED)
def test_whom_padding_reaches_is_told_of_it(name):
    said = r"result.* with 0 in the padding, and nan with nan there"
    with np.errstate(all="ignore"), pytest.raises(Wrong, match=said):
        unmoved(ask(REACHED[name]), ("result",), problem(np.nan), np.nan)


@pytest.mark.parametrize("function", [np.zeros_like, lambda h: np.ones(3), lambda h: np.full((N, H), np.nan)])
def test_who_reads_nothing_earns_nothing(function):
    with pytest.raises(Wrong, match="Twice the numbers give the same answer"):
        unmoved(ask(function), ("result",), problem(1000.0), 1000.0)


def test_who_writes_nan_into_padding_is_not_told_that_it_came_from_there():
    own = ask(lambda h: np.where(VALID[:, :, None], h, np.nan))
    with pytest.raises(Wrong, match="NaN in result, with zeros in the padding"):
        unmoved(own, ("result",), problem(1000.0), 1000.0)


def test_one_that_has_numbers_for_nan_in_the_padding_is_asked_there_too():
    own, soiled = [problem(0.0)], problem(np.nan)
    assert and_soiled(lambda h, lengths: np.nanmean(h, axis=0), own, soiled) == [*own, soiled]
    assert and_soiled(lambda h, lengths: h.mean(axis=0), own, soiled) == own
