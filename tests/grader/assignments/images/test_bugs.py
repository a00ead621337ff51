"""Each named mistake of the assignment on pictures, made, loses marks and is told by its name."""

import time

import numpy as np
import pytest

from grader.assignments.images import (
    cells,
    cells_bugs,
    orders,
    orders_bugs,
    problems,
    reading as reading_checks,
    reading_bugs,
    reference,
)
from lstm_ref import rnn
from lstm_ref.images import digits, reading, two_dimensional
from lstm_ref.variants.rnn_relu import rnn_relu

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(orders_bugs.ROW_BUGS)
def test_a_mistake_in_rows_is_named(bug):
    expect_named(orders.check_reading(mistaken(digits, bug, "as_rows"), digits.as_pixels, 8, seed=5), bug)


@each_of(orders_bugs.PIXEL_BUGS)
def test_a_mistake_in_pixels_is_named(bug):
    expect_named(orders.check_reading(digits.as_rows, mistaken(digits, bug, "as_pixels"), 8, seed=5), bug)


@each_of(orders_bugs.INVERSE_BUGS)
def test_a_mistake_in_the_inverse_is_named(bug):
    expect_named(orders.check_putting_back(mistaken(digits, bug, "inverse"), digits.as_images, 8, seed=5), bug)


@each_of(orders_bugs.IMAGE_BUGS)
def test_a_mistake_in_putting_back_is_named(bug):
    expect_named(orders.check_putting_back(digits.inverse, mistaken(digits, bug, "as_images"), 8, seed=5), bug)


@each_of(reading_bugs.BELIEF_BUGS)
def test_a_mistake_in_beliefs_is_named(bug):
    expect_named(reading_checks.check_beliefs(mistaken(reference, bug, "beliefs"), 8, seed=5), bug)


@each_of(reading_bugs.LOSS_BUGS)
def test_a_mistake_in_the_loss_is_named(bug):
    expect_named(reading_checks.check_last_step_loss(mistaken(reference, bug, "last_step_loss"), 10, seed=5), bug)


@each_of(cells_bugs.START_BUGS)
def test_a_mistake_in_the_start_is_named(bug):
    wrong = mistaken(reference, bug, "irnn_start")
    expect_named(cells.check_irnn(wrong, reference.irnn_step, reference.irnn_step_backward, 8, seed=5), bug)


@each_of(cells_bugs.STEP_BUGS)
def test_a_mistake_in_the_step_is_named(bug):
    wrong = mistaken(reference, bug, "irnn_step")
    expect_named(cells.check_irnn(reference.irnn_start, wrong, reference.irnn_step_backward, 8, seed=5), bug)


@each_of(cells_bugs.BACKWARD_BUGS)
def test_a_mistake_on_the_way_back_is_named(bug):
    wrong = mistaken(reference, bug, "irnn_step_backward")
    expect_named(cells.check_irnn(reference.irnn_start, reference.irnn_step, wrong, 8, seed=5), bug)


@each_of(cells_bugs.PLACE_BUGS)
def test_a_mistake_in_two_dimensions_is_named(bug):
    expect_named(cells.check_place(mistaken(reference, bug, "place_step"), 10, seed=5), bug)


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right_and_is_found_so_in_no_time(seed):
    start = time.process_time()
    reports = [
        orders.check_reading(digits.as_rows, digits.as_pixels, 8, seed),
        orders.check_putting_back(digits.inverse, digits.as_images, 8, seed),
        reading_checks.check_beliefs(reference.beliefs, 8, seed),
        reading_checks.check_last_step_loss(reference.last_step_loss, 10, seed),
        cells.check_irnn(reference.irnn_start, reference.irnn_step, reference.irnn_step_backward, 8, seed),
        cells.check_place(stable_place_step, 10, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 6
    assert time.process_time() - start < 60  # ten times what a slow machine needs


def stable_place_step(x, left, above, params):
    return two_dimensional.step(x, left, above, two_dimensional.Params(*params))


def test_what_is_asked_in_another_form_is_what_the_book_has():
    rng = np.random.default_rng(3)
    h, W_y, b_y, labels = problems.asked(rng, 4, 5, 3, 6)
    readout = reading.Readout(W_y, b_y)
    np.testing.assert_allclose(reference.beliefs(h, W_y, b_y), reading.beliefs(h, readout))
    loss, dh, (dW_y, db_y) = reading.last_step_loss(h, readout, labels)
    for mine, theirs in zip(reference.last_step_loss(h, W_y, b_y, labels), (loss, dh, dW_y, db_y), strict=True):
        np.testing.assert_allclose(mine, theirs)
    x_t, h_prev, params = problems.simple(rng, 5, 2, 4)
    h_t, cache = rnn_relu.step(x_t, h_prev, rnn.Params(*params))
    np.testing.assert_allclose(reference.irnn_step(x_t, h_prev, params), h_t)
    dh_t = rng.normal(size=h_t.shape)
    dx_t, dh_prev, dparams = rnn_relu.step_backward(dh_t, cache)
    found = reference.irnn_step_backward(dh_t, x_t, h_prev, h_t, params)
    for mine, theirs in zip(found, (dx_t, dh_prev, *dparams), strict=True):
        np.testing.assert_allclose(mine, theirs)
    problem = problems.place(rng, 3, 2, 4)
    for mine, theirs in zip(reference.place_step(*problem), stable_place_step(*problem), strict=True):
        np.testing.assert_allclose(mine, theirs)


def test_nonsense_is_given_no_name():
    reports = [
        orders.check_reading(
            lambda images: np.full((8, 8, 8), 7.0), lambda images, places=None: np.full((8, 8, 1), 7.0), 8, seed=5
        ),
        reading_checks.check_beliefs(lambda h, W_y, b_y: np.full((*h.shape[:2], len(b_y)), 0.7), 8, seed=5),
        cells.check_place(lambda x, left, above, params: (0.7 * left[0], 0.3 * left[1]), 10, seed=5),
    ]
    for report in reports:
        assert report.score < 2
        assert report.diagnoses == []
