"""What the pictures of assignment 13 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.images import order_pictures, pictures, reader_pictures, reference
from lstm_ref.images import digits

from ..drawing import drawn_lines, never
from .readouts import read_out, untrained


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures, reader_pictures)


def rows(figure):
    """What each of the drawn images says, by its title."""
    return [line.partition(". ") for line in repr(figure).splitlines() if "8 rows" in line]


ORDERS = digits.as_rows, digits.as_pixels, digits.inverse, digits.as_images


@pytest.mark.parametrize(
    ("k", "wrong"),
    [
        (0, lambda images: images.transpose(2, 0, 1)),
        (2, lambda places: places),
        (3, lambda x, shape, places: x[:, 0].T.reshape(1, *shape)),
    ],
)
def test_a_digit_that_is_not_put_back_is_seen(shown, k, wrong):
    order_pictures.mixed(*ORDERS)
    order_pictures.mixed(*ORDERS[:k], wrong, *ORDERS[k + 1 :])
    for figure, right in zip(shown, (True, False), strict=True):
        seven, by_rows, mixed, *back = (said for _, _, said in rows(figure))
        assert seven != mixed
        assert (by_rows, *back) == (seven,) * 3 if right else (by_rows, *back) != (seven,) * 3


def test_numbers_of_any_size_are_drawn(shown):
    order_pictures.mixed(
        ORDERS[0], lambda *args: np.full((64, 1, 1), np.nan), ORDERS[2], lambda *args: np.full((1, 8, 8), -1e300)
    )
    assert "ours stands in" not in repr(shown[0])
    assert repr(shown[0]).count("64 not drawn") == 3


def test_a_belief_grows_while_rows_are_read(drawn):
    pictures.growing(reference.beliefs)
    assert drawn["a three"][-1] > 0.9
    assert drawn["another"][-1] < 0.1
    pictures.growing(lambda *args: np.full((8, 1, 10), 0.1))
    assert {*drawn["a three"], *drawn["another"]} == {0.1}


def test_a_gradient_at_every_row_is_larger_at_the_first(drawn):
    def everywhere(*problem):
        loss, dh, *rest = reference.last_step_loss(*problem)
        return loss, np.broadcast_to(dh[-1], dh.shape), *rest

    pictures.way_back(reference.last_step_loss)
    last = drawn["gradient"]
    pictures.way_back(everywhere)
    assert (np.diff(last) > 0).all()
    assert drawn["gradient"][0] > 2 * last[0]


IRNN = reference.irnn_start, reference.irnn_step, reference.irnn_step_backward


def test_the_gradient_of_an_identity_network_stays_and_that_of_a_smaller_one_does_not(drawn):
    pictures.summed(*IRNN)
    assert drawn["identity"] == pytest.approx(3**0.5)
    assert drawn["0.9 of it"][-1] / drawn["0.9 of it"][0] == pytest.approx(0.9**63)
    pictures.summed(*IRNN[:2], lambda *args: [0.5 * part for part in IRNN[2](*args)])
    assert drawn["identity"][-1] == pytest.approx(0.5**63 * drawn["identity"][0])


def test_the_units_of_an_identity_network_add_up(drawn):
    pictures.summed(*IRNN)
    unit = [drawn[f"unit {k}"] for k in (1, 2, 3)]
    assert (np.diff(unit, axis=1) >= 0).all()
    assert unit[2] == pytest.approx(3 * unit[0])
    pictures.summed(IRNN[0], lambda x_t, h, params: np.zeros((1, 3)), IRNN[2])
    assert (drawn["unit 3"] == 0).all()


def test_a_step_without_the_place_above_is_heard_in_one_row_only(shown):
    pictures.heard(reference.place_step)
    pictures.heard(
        lambda x, left, above, params: reference.place_step(x, left, tuple(map(np.zeros_like, above)), params)
    )
    assert "30 of 64 places hear of it." in repr(shown[0])
    assert "5 of 64 places hear of it." in repr(shown[1])


READING = digits.as_pixels, reference.beliefs


def test_what_the_reader_says_stands_above_each_digit(shown):
    reader_pictures.ten_digits(lambda x, y: y, lambda model, x: np.arange(10), *READING)
    labels = digits.parts()["test"][1][:10]
    said = repr(shown[0])
    assert [title for title, _, _ in rows(shown[0])] == [str(k) for k in range(10)]
    assert said.count("right") == sum(labels == np.arange(10))
    assert said.count("wrong, it is ") == sum(labels != np.arange(10))
    reader_pictures.ten_digits(never, lambda model, x: np.arange(10), *READING)
    assert "Your reader is not written yet: ours stands in." in repr(shown[1])


def lstm_forward(x, weights):
    """Stands for the one of the notebook, in which a training is watched."""
    return np.zeros((8, x.shape[1], weights[1].shape[1])), None


def test_the_share_that_is_read_rightly_grows_with_what_the_network_knows(drawn, shown):
    def train(x, y):
        knows = read_out(untrained(1))(x, y)
        for weights in [[0 * weight for weight in knows]] * 10 + [knows] * 11:
            lstm_forward(x, weights)
        return knows

    reader_pictures.ten_digits(train, lambda model, x: np.zeros(10), *READING)
    first, *others = drawn["right"]
    assert first < 0.2
    assert len(others) == 2
    assert min(others) > 0.4
    assert "What it believes of each digit" in repr(shown[-1])


@pytest.mark.parametrize(
    ("k", "wrong"),
    [
        (0, lambda images: images.reshape(8, 2, 8)),
        (1, lambda images, places: images.reshape(2, 64).T[np.argsort(places), :, None]),
        (1, lambda images, places: images.transpose(0, 2, 1).reshape(2, 64).T[places, :, None]),
    ],
)
def test_digits_that_are_mixed_up_in_their_batch_are_seen(shown, k, wrong):
    order_pictures.read(*ORDERS[:2])
    order_pictures.read(*ORDERS[:k], wrong, *ORDERS[k + 1 : 2])
    right, other = ([said for _, _, said in rows(figure)] for figure in shown)
    assert [one == two for one, two in zip(right, other, strict=True)] == [k == 1, k == 1, k == 0, k == 0]
