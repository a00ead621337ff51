"""Lengths that show who puts a sorted batch back by the wrong order."""

import numpy as np
import pytest

from grader.assignments.rnn.sizes import mixed_up


@pytest.mark.parametrize("N", [4, 5, 7])
@pytest.mark.parametrize("sign", [1, -1])
def test_sorting_by_lengths_is_not_undone_by_the_same_order(N, sign):
    rng = np.random.default_rng(0)
    for _ in range(20):
        lengths = mixed_up(rng, np.arange(1, N + 1))
        assert sorted(lengths) == list(range(1, N + 1))
        order = np.argsort(sign * lengths)
        assert (lengths[order][order] != lengths).any()
