"""What is true of a stream, told in another way: by Python's own numbers, lists and texts."""

import numpy as np
import pytest

from grader.assignments.puzzles import streams


@pytest.fixture
def rng():
    return np.random.default_rng(7)


def test_a_latch_is_as_its_last_pulse(rng):
    pulses = rng.integers(-1, 2, size=(40, 3))
    x, wanted, _ = streams.latch(pulses)
    for t in range(40):
        for n in range(3):
            came = [pulse for pulse in pulses[: t + 1, n] if pulse]
            assert wanted[t, n] == (came[-1:] == [1])
            assert x[t, n].tolist() == [pulses[t, n] == 1, pulses[t, n] == -1]


def test_brackets_are_balanced_as_a_text_is(rng):
    signs = rng.integers(-1, 2, size=(20, 40))
    _, depth, below = streams.brackets(signs)
    for n in range(40):
        text = streams.written(signs[:, n])
        assert depth[-1, n] == text.count("(") - text.count(")")
        early = any(text[:t].count("(") < text[:t].count(")") for t in range(21))
        assert below[-1, n] == early


def test_a_sum_in_bits_is_the_sum(rng):
    numbers = rng.integers(2**20, size=(2, 30))
    bits = 2 * numbers[:, None] >> np.arange(23)[:, None] & 1  # a pair of zeros comes first
    x, wanted, _ = streams.adder(*bits)
    assert ((x > 0) == np.moveaxis(bits, 0, -1)).all()
    assert (wanted[:2] == streams.NOTHING_ASKED).all()
    assert ((wanted[2:] << np.arange(21)[:, None]).sum(axis=0) == numbers.sum(axis=0)).all()


def test_a_stack_gives_back_what_was_pushed_last():
    x, wanted = streams.stack(np.array([[1, -1, 1, 0, 0, 0]]).T)
    assert wanted[1::2, 0].tolist() == [1, 0, 1, 0, 1, streams.NOTHING_ASKED]
    assert (wanted[::2] == streams.NOTHING_ASKED).all()
    assert not x[1::2].any()
    assert x[::2, 0].tolist() == [[1, 1, 0], [-1, 1, 0], [1, 1, 0], *[[0, 0, 1]] * 3]


def test_random_operations_never_pop_an_empty_stack(rng):
    depth = np.cumsum(np.where(streams.operations(rng, 300, 20, 4), 1, -1), axis=0)
    assert depth.min() >= 0
    assert depth.max() == 4
