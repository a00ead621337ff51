"""What the pictures of assignment 13 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.images import pictures, reference
from lstm_ref.images import digits

from ..drawing import drawn_lines, never


@pytest.fixture
def drawn(monkeypatch, shown):
    return drawn_lines(monkeypatch, pictures)


def rows(figure):
    """What each of the drawn images says, by its title."""
    return [line.partition(". ") for line in repr(figure).splitlines() if "8 rows" in line]


def test_a_digit_that_is_not_put_back_is_seen(shown):
    pictures.mixed(digits.as_pixels, digits.inverse, digits.as_images)
    pictures.mixed(digits.as_pixels, digits.inverse, lambda x, shape, places: x[:, 0].T.reshape(1, *shape))
    for figure, back in zip(shown, (True, False), strict=True):
        seven, mixed, found = (said for _, _, said in rows(figure))
        assert seven != mixed
        assert (found == seven) == back


def test_numbers_of_any_size_are_drawn(shown):
    pictures.mixed(lambda *args: np.full((64, 1, 1), np.nan), digits.inverse, lambda *args: np.full((1, 8, 8), -1e300))
    assert "ours stands in" not in repr(shown[0])
    assert repr(shown[0]).count("64 not drawn") == 2


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


def test_the_units_of_an_identity_network_add_up(drawn):
    pictures.summed(reference.irnn_start, reference.irnn_step)
    unit = [drawn[f"unit {k}"] for k in (1, 2, 3)]
    assert (np.diff(unit, axis=1) >= 0).all()
    assert unit[2] == pytest.approx(3 * unit[0])
    pictures.summed(reference.irnn_start, lambda x_t, h, params: np.zeros((1, 3)))
    assert (drawn["unit 3"] == 0).all()


def test_a_step_without_the_place_above_is_heard_in_one_row_only(shown):
    pictures.heard(reference.place_step)
    pictures.heard(
        lambda x, left, above, params: reference.place_step(x, left, tuple(map(np.zeros_like, above)), params)
    )
    assert "30 of 64 places hear of it." in repr(shown[0])
    assert "5 of 64 places hear of it." in repr(shown[1])


def test_what_the_reader_says_stands_above_each_digit(shown):
    pictures.ten_digits(lambda x, y: y, lambda model, x: np.arange(10))
    labels = digits.parts()["test"][1][:10]
    said = repr(shown[0])
    assert [title for title, _, _ in rows(shown[0])] == [str(k) for k in range(10)]
    assert said.count("right") == sum(labels == np.arange(10))
    assert said.count("wrong, it is ") == sum(labels != np.arange(10))
    pictures.ten_digits(never, lambda model, x: np.arange(10))
    assert "Your reader is not written yet: ours stands in." in repr(shown[1])
