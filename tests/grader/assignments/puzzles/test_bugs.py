"""Weights that are wrong in one way lose marks, and are told that way; what is told of them is so."""

from itertools import permutations

import numpy as np
import pytest

from grader.assignments.gates.by_hand_bugs import ORDERS
from grader.assignments.puzzles.networks_bugs import blocks, parts_of

from ..naming import words_of
from .solved import CHECKS, report, weights

LSTMS = [name for name in CHECKS if name != "adder_params"]
MANY = ["bracket_params", "adder_params", "stack_params"]  # units


def told(name, wrong):
    found = report(name, wrong)
    assert found.score < found.points
    return words_of(found)


@pytest.mark.parametrize("name", [name for name in LSTMS if name != "history_params"])  # which has a row or none
@pytest.mark.parametrize("order", ORDERS)
def test_rows_in_the_order_of_another_library(name, order):
    ours = weights(name)
    H = ours[1].shape[1]
    wrong = [np.concatenate([blocks(part, H)["ifgo".index(gate)] for gate in order]) for part in ours]
    assert f"stacked {', '.join(order)}" in told(name, wrong)


@pytest.mark.parametrize("name", ["bracket_params", "stack_params"])
def test_rows_unit_by_unit(name):
    wrong = [part.reshape(4, 2, -1).swapaxes(0, 1).reshape(part.shape) for part in weights(name)]
    assert "unit by unit" in told(name, wrong)


@pytest.mark.parametrize("name", ["reset_latch_params", "bracket_params"])
def test_columns_in_another_order(name):
    puzzle, _ = CHECKS[name]
    for columns in list(permutations(range(len(puzzle.inputs))))[1:]:
        W_x, W_h, b = weights(name)
        yours = ", ".join(puzzle.inputs[column] for column in columns)
        assert f"columns are ({yours})" in told(name, (W_x[:, columns], W_h, b))


@pytest.mark.parametrize("name", MANY)
def test_units_in_another_order_and_transposed_weights(name):
    W_x, W_h, b = weights(name)
    H = W_h.shape[1]
    W_x, moved, b = (np.concatenate([block[::-1] for block in blocks(part, H)]) for part in (W_x, W_h, b))
    assert "stand in another order" in told(name, (W_x, moved[:, ::-1], b))
    W_x, W_h, b = weights(name)
    turned = np.concatenate([block.T for block in blocks(W_h, H)])
    assert "W_h is transposed" in told(name, (W_x, turned, b))


@pytest.mark.parametrize("name", CHECKS)
def test_a_part_with_all_signs_wrong_or_too_small(name):
    puzzle, _ = CHECKS[name]
    for change, words in ((-1, "all signs the wrong way round"), (0.1, "times as large ones all would hold")):
        for part, at in parts_of(puzzle, weights(name)[1].shape[1]).items():
            wrong = weights(name)
            for each in wrong:
                each[at] *= change
            if change < 0 and any(each[at].any() for each in wrong):
                assert f"{part} has {words}" in told(name, wrong) or "W_h have the wrong sign" in told(name, wrong)
            elif report(name, wrong).failed:
                said = told(name, wrong)
                assert words in said or "with a larger one all would hold" in said or name == "stack_params"


def test_a_bias_is_told_by_what_the_gate_is_at_rest():
    W_x, W_h, b = weights("parity_params")
    b[1] = 0
    assert "at rest f = 0.5: with a larger one" in told("parity_params", (W_x, W_h, b))
    b[1], b[0] = 40, 100
    assert "at rest i = 1: with a smaller one" in told("parity_params", (W_x, W_h, b))


@pytest.mark.parametrize("name", CHECKS)
def test_an_input_that_nobody_hears(name):
    puzzle, _ = CHECKS[name]
    for column, given in enumerate(puzzle.inputs):
        wrong = weights(name)
        wrong[0][:, column] = 0
        assert (given in puzzle.spare) != (f"hears {given}" in words_of(report(name, wrong)))


def test_a_weight_that_is_missing_is_told_without_its_size():
    W_x, W_h, b = weights("reset_latch_params")
    W_x[3, 1], W_x[1, 1] = -80, 0  # a reset shuts the output gate only
    said = told("reset_latch_params", (W_x, W_h, b))
    assert said == "all would hold if your forget gate read reset."


def test_noise_is_told_nothing_that_would_mend_it():
    rng = np.random.default_rng(3)
    for name in LSTMS:
        noise = [rng.normal(size=part.shape) for part in weights(name)]
        assert "would hold" not in told(name, noise)
