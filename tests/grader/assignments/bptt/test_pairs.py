"""The pairs that a learner's tests are tried on: the forward pass that most share is run once at the same numbers."""

import numpy as np
import pytest

from grader.assignments.bptt.pairs_bugs import GROUPS
from grader.assignments.bptt.pairs_reference import FORWARD, LARGE, RIGHT, remembered, stepwise


@pytest.fixture
def noted():
    """A function that notes its calls, with and without a memory."""
    calls = []

    def doubled(x, more):
        calls.append(x)
        return 2 * x, {"more": [more, x]}

    return remembered(doubled), doubled, calls


def test_what_was_asked_before_is_answered_the_same_by_other_arrays(noted):
    function, right, calls = noted
    x = np.arange(3.0)
    first, again = function(x, (1, "a")), function(x.copy(), (1, "a"))
    assert len(calls) == 1
    np.testing.assert_equal(again, right(x, (1, "a")))
    first[0][0] = 7
    assert again[0][0] == function(x, (1, "a"))[0][0] == 0


def test_other_numbers_types_and_kinds_are_other_questions(noted):
    function, right, calls = noted
    for x in (np.arange(3.0), np.arange(3), np.arange(3.0)[:, None], np.arange(1.0, 4), np.zeros(LARGE), lambda: 0):
        if callable(x):  # of a kind that cannot be kept: it is handed on
            with pytest.raises(TypeError):
                function(x, None)
        else:
            np.testing.assert_equal(function(x, None), right(x, None))
            assert calls.pop() is x
            assert np.array_equal(calls.pop(), x)


def test_pairs_whose_forward_pass_is_right_share_it():
    pairs = [functions for group in GROUPS for _, functions in group.mistaken]
    shared = [forward for forward, _ in pairs if forward is FORWARD]
    assert RIGHT[0][0] is FORWARD
    assert len(shared) > len(pairs) / 3
    assert stepwise(flow=lambda t, dstate: dstate)[0] is stepwise()[0] is RIGHT[2][0]
    assert stepwise(carry=lambda t, state: state)[0] is not stepwise()[0]
