"""Sizes that are all distinct, so that no transpose hides, and weights with a bias of their own everywhere."""

import numpy as np
import pytest

T, N, D, H = 7, 3, 5, 4


@pytest.fixture
def rng():
    return np.random.default_rng(2026)


@pytest.fixture
def draw(rng):
    """Random arrays of the given shapes."""
    return lambda *shapes: [rng.normal(size=shape) for shape in shapes]
