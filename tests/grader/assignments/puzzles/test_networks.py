"""A puzzle is solved by what a network does. Its weights are counted, and the count earns nothing."""

import numpy as np
import pytest

from grader.assignments.puzzles import networks_bugs, streams
from grader.assignments.puzzles.networks import OFF, ON, expect
from grader.judging.claims import Wrong

from .solved import CHECKS, report, weights

every_puzzle = pytest.mark.parametrize("name", CHECKS)


@every_puzzle
def test_our_network_is_as_small_as_is_said(name):
    puzzle, _ = CHECKS[name]
    ours = weights(name)
    assert sum(np.count_nonzero(part) for part in ours) == puzzle.smallest
    found = report(name, ours)
    assert found.score == found.points
    assert "We know none smaller" in found.remark


@every_puzzle
def test_none_of_our_weights_is_idle(name):
    for number, part in enumerate(weights(name)):
        for place in np.argwhere(part):
            fewer = weights(name)
            fewer[number][tuple(place)] = 0
            assert report(name, fewer).score < 6, (number, place)


@every_puzzle
def test_a_larger_network_earns_as_much_and_is_told_of_a_smaller(name):
    more = weights(name)
    more[2][-1] += 1e-9  # of an output gate, or of a unit that is saturated
    found = report(name, more)
    assert found.score == found.points
    assert f"The smallest that we know has {CHECKS[name][0].smallest}." in found.remark
    assert found.remark in str(found)
    assert found.remark in found._repr_html_()


@every_puzzle
def test_a_network_of_zeros_earns_less_than_a_third(name):
    found = report(name, [0 * part for part in weights(name)])
    assert found.score < 2
    assert found.remark is None


@every_puzzle
@pytest.mark.parametrize("huge", [1e308, -1e308])
def test_weights_as_large_as_numbers_are_read(name, huge):
    found = report(name, [np.full(part.shape, huge) for part in weights(name)])
    assert found.score < found.points
    assert "nan" not in str(found.diagnoses)


@every_puzzle
def test_other_shapes_and_numbers_are_told_so(name):
    W_x, W_h, b = weights(name)
    for wrong, words in (
        ((W_x, W_h), "Expected 3 values"),
        ((W_x[:, :0], W_h, b), "W_x should have the shape"),
        ((W_x, W_h, b[:-1]), "b should have the shape"),
        ((W_x, np.tile(W_h, 9), b), "The network may have"),
        ((W_x, W_h, b * np.nan), "b should hold finite numbers"),
    ):
        found = report(name, wrong)
        assert found.score == 0
        assert words in str(found.rows[0].wrong)


def test_weights_that_change_from_call_to_call_are_none():
    rng = np.random.default_rng(0)
    W_x, W_h, b = weights("history_params")
    found = CHECKS["history_params"][1](lambda: (W_x, W_h, b + 1e-3 * rng.random(4)), 6)
    assert found.score == 0
    assert "it gave other weights" in str(found.rows[0].wrong)


def test_a_unit_is_on_or_off_or_neither():
    for h, on, off in ((ON, True, False), (ON - 1e-9, False, False), (OFF, False, True), (-1.0, False, True)):
        for wanted, holds in ((1, on), (0, off), (streams.NOTHING_ASKED, True)):
            try:
                expect(np.array([[h]]), np.array([[wanted]]), lambda t, n: "")
                assert holds
            except Wrong:
                assert not holds


def test_a_bias_that_would_do_is_larger_or_smaller_for_all_units():
    puzzle, _ = CHECKS["stack_params"]
    W_x, W_h, b = weights("stack_params")
    tried = [(words, others[2]) for words, others in networks_bugs.other_biases(puzzle, (W_x, W_h, b))]
    whole = [(words, other) for words, other in tried if "with a" in words]
    assert len(whole) > 20
    for words, other in whole:
        moved = other[other != b] - b[other != b]
        assert len(set(np.sign(moved))) == 1
        assert ("larger" in words) == (moved > 0).all()
