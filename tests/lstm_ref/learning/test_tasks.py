"""The tasks are what their papers say."""

import re

import numpy as np
import pytest

from lstm_ref.learning import tasks


def legal(string):
    """Walk a second encoding of Reber's automaton: each edge written as from-symbol-to."""
    edges = ["0B1", "1T2", "1P3", "2S2", "2X4", "3T3", "3V5", "4X3", "4S6", "5P4", "5V6", "6E7"]
    node = "0"
    for symbol in string:
        following = [edge[2] for edge in edges if edge[:2] == node + symbol]
        if not following:
            return False
        node = following[0]
    return node == "7"


def test_reber_strings_walk_the_automaton_and_embedded_ones_repeat_the_second_symbol(rng):
    lengths = set()
    for _ in range(200):
        string, allowed = tasks.embedded_reber(rng)
        lengths.add(len(string))
        assert len(string) == len(allowed)
        assert all(symbol in choices for symbol, choices in zip(string, allowed, strict=True))
        assert re.fullmatch(r"B([TP]).*\1E", string)
        assert legal(string[2:-2])
    assert min(lengths) == 9
    assert len(lengths) > 5


def test_allowed_symbols_are_exactly_those_that_follow_in_some_string(rng):
    seen, said = {}, {}
    for _ in range(3000):
        string, allowed = tasks.reber(rng)
        for t in range(min(4, len(string))):
            seen.setdefault(string[:t], set()).add(string[t])
            said.setdefault(string[:t], set()).add("".join(sorted(allowed[t])))
    for prefix, symbols in seen.items():
        assert said[prefix] == {"".join(sorted(symbols))}


def test_a_batch_shows_each_string_its_next_symbol_and_nothing_in_the_padding(rng):
    x, target, allowed, mask = tasks.embedded_reber_batch(5, rng)
    assert x.shape == allowed.shape == (*mask.shape, 7)
    assert np.array_equal(x.sum(axis=-1), mask)
    assert np.array_equal(target[:-1][mask[1:]], x[1:].argmax(axis=-1)[mask[1:]])
    assert np.take_along_axis(allowed, target[..., None], -1)[..., 0][mask].all()
    assert mask.any(axis=1).all()  # no longer than its longest string
    assert not x[~mask].any()
    assert not allowed[~mask].any()


def test_a_stream_goes_on_after_each_string(rng):
    x, target, allowed = tasks.continual_reber_stream(100, 3, rng)
    assert x.shape == allowed.shape == (100, 3, 7)
    assert np.array_equal(target[:-1], x[1:].argmax(axis=-1))
    assert np.take_along_axis(allowed, target[..., None], -1).all()
    text = "".join(tasks.SYMBOLS[k] for k in x[:, 0].argmax(axis=-1))
    assert len(re.findall("EB", text)) > 3


def test_adding_marks_one_number_in_each_half(rng):
    x, target = tasks.adding(7, 50, rng)
    assert x.shape == (7, 50, 2)
    marks = x[..., 1]
    assert np.array_equal(marks[:3].sum(axis=0), np.ones(50))
    assert np.array_equal(marks[3:].sum(axis=0), np.ones(50))
    np.testing.assert_allclose((x[..., 0] * marks).sum(axis=0), target)
    with pytest.raises(ValueError, match="at least 2"):
        tasks.adding(1, 2, rng)


def test_two_steps_are_enough_for_adding_and_every_place_is_marked_at_times(rng):
    x, target = tasks.adding(2, 5, rng)
    np.testing.assert_allclose(x[..., 0].sum(axis=0), target)
    x, _ = tasks.adding(7, 400, rng)
    assert x[..., 1].any(axis=1).all()
    assert x[..., 0].min() < 0.01
    assert 0.99 < x[..., 0].max() < 1


def test_the_constant_guess_scores_one_sixth(rng):
    _, target = tasks.adding(4, 200_000, rng)
    assert np.isclose(((target - 1) ** 2).mean(), 1 / 6, atol=2e-3)
