"""The room for pictures: orders and their inverse, the loss of the last step, two dimensions by another route."""

import numpy as np
import pytest

from lstm_ref import lstm
from lstm_ref.images import captions, digits, reading, two_dimensional
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.translation.numbers import END, START


@pytest.fixture
def images():
    return np.random.default_rng(0).random((5, 3, 4))


def test_the_parts_are_all_digits_and_have_none_in_common():
    parts = digits.parts()
    assert [len(labels) for _, labels in parts.values()] == [1000, 297, 500]
    every = np.concatenate([images for images, _ in parts.values()]).reshape(-1, 64)
    assert every.min() == 0
    assert every.max() == 1
    assert len({image.tobytes() for image in every}) == len(every)
    assert all(set(labels) == set(range(10)) for _, labels in parts.values())


def test_the_digits_are_those_of_scikit_learn():
    loaded = pytest.importorskip("sklearn.datasets").load_digits()
    order = np.random.default_rng(0).permutation(len(loaded.target))
    images, labels = (np.concatenate([part[k] for part in digits.parts().values()]) for k in range(2))
    np.testing.assert_array_equal(images, loaded.images[order] / 16)
    np.testing.assert_array_equal(labels, loaded.target[order])


def test_rows_and_pixels_say_the_same(images):
    rows = digits.as_rows(images)
    assert rows.shape == (3, 5, 4)
    pixels = digits.as_pixels(images)
    assert pixels.shape == (12, 5, 1)
    for n, image in enumerate(images):
        np.testing.assert_array_equal(rows[:, n], image)
        np.testing.assert_array_equal(pixels[:, n, 0], [value for row in image for value in row])


def test_an_order_is_undone_by_its_inverse(images):
    places = np.random.default_rng(1).permutation(12)
    read = digits.as_pixels(images, places)
    for t, place in enumerate(places):
        np.testing.assert_array_equal(read[t, :, 0], images.reshape(5, 12)[:, place])
    np.testing.assert_array_equal(read[digits.inverse(places)], digits.as_pixels(images))
    np.testing.assert_array_equal(digits.as_images(read, (3, 4), places), images)
    np.testing.assert_array_equal(digits.as_images(digits.as_pixels(images), (3, 4)), images)


def a_reading(T=6, N=5, H=4, K=3):
    rng = np.random.default_rng(2)
    readout = reading.Readout(rng.normal(size=(K, H)), rng.normal(size=K))
    return rng.normal(size=(T, N, H)), readout, rng.integers(K, size=N)


def test_beliefs_are_shares_after_every_step_and_survive_large_scores():
    h, readout, _ = a_reading()
    p = reading.beliefs(h, readout)
    np.testing.assert_allclose(p.sum(axis=2), 1)
    for t, n in np.ndindex(6, 5):
        e = np.exp(readout.W_y @ h[t, n] + readout.b_y)
        np.testing.assert_allclose(p[t, n], e / e.sum())
    assert np.isfinite(reading.beliefs(1e4 * h, readout)).all()


def test_the_loss_is_that_of_the_last_step_with_the_gradient_of_differences():
    h, readout, labels = a_reading()
    loss, dh, dreadout = reading.last_step_loss(h, readout, labels)
    p = reading.beliefs(h, readout)[-1]
    assert loss == pytest.approx(-np.mean([np.log(p[n, k]) for n, k in enumerate(labels)]))

    def again():
        return reading.last_step_loss(h, readout, labels)[0]

    np.testing.assert_allclose(dh, central_difference(again, h), atol=1e-8)
    for part, gradient in zip(readout, dreadout, strict=True):
        np.testing.assert_allclose(gradient, central_difference(again, part), atol=1e-8)
    assert np.isfinite(reading.last_step_loss(1e4 * h, readout, labels)[0])


def test_the_confusion_counts_every_picture_once():
    said, labels = np.array([2, 0, 2, 1, 2]), np.array([2, 0, 1, 1, 1])
    counts = reading.confusion(said, labels, K=4)
    assert counts.sum() == 5
    assert counts[1].tolist() == [0, 1, 2, 0]
    assert np.trace(counts) == (said == labels).sum()


@pytest.fixture
def params():
    return two_dimensional.init(D=2, H=3, rng=np.random.default_rng(3))


def test_one_row_is_an_lstm_in_time(params):
    # From above nothing comes: c is zero there, so its forget gate is of no effect.
    x = np.random.default_rng(4).normal(size=(1, 6, 5, 2))
    kept = np.r_[0:6, 9:15]  # i, f_1, g, o
    one = lstm.Params(params.W_x[kept], params.W_1[kept], params.b[kept])
    want, _, _ = lstm.forward(x[0], lstm.zero_state(5, 3), one)
    np.testing.assert_allclose(two_dimensional.forward(x, params)[0], want)


def test_a_turned_picture_with_turned_weights_reads_the_same(params):
    x = np.random.default_rng(5).normal(size=(4, 6, 5, 2))
    turned = np.r_[0:3, 6:9, 3:6, 9:15]  # the forget gates change places
    other = two_dimensional.Params(params.W_x[turned], params.W_2[turned], params.W_1[turned], params.b[turned])
    want = two_dimensional.forward(x, params).transpose(1, 0, 2, 3)
    np.testing.assert_allclose(two_dimensional.forward(x.transpose(1, 0, 2, 3), other), want)


def test_a_place_hears_of_what_is_left_and_above_and_of_nothing_else(params):
    x = np.random.default_rng(6).normal(size=(4, 5, 1, 2))
    before = two_dimensional.forward(x, params)
    x[1, 2] += 1
    changed = (two_dimensional.forward(x, params) != before).any(axis=(2, 3))
    want = np.zeros((4, 5), dtype=bool)
    want[1:, 2:] = True
    np.testing.assert_array_equal(changed, want)


def test_a_caption_says_what_is_drawn():
    rng = np.random.default_rng(7)
    for _ in range(200):
        picture, caption = captions.draw(rng)
        assert caption[4] == "above"
        for half, said in ((slice(0, 8), caption[:4]), (slice(8, 16), caption[5:])):
            r, c = np.nonzero(picture[half])
            size = np.ptp(r) + 1
            assert size == np.ptp(c) + 1 == (7 if said[1] == "large" else 5)
            assert said[3] == ("left" if c.max() < 8 else "right")
            cut = picture[half][r.min() : r.min() + size, c.min() : c.min() + size]
            np.testing.assert_array_equal(cut, captions.shape(said[2], size))
    with pytest.raises(ValueError, match="name: expected one of"):
        captions.shape("star", 5)


def test_a_caption_begins_and_ends_with_the_translators_numbers():
    assert (captions.WORDS[START], captions.WORDS[END]) == ("<start>", "<end>")


def test_patches_make_the_picture_again():
    picture, caption = captions.draw(np.random.default_rng(8))
    cut = [np.frombuffer(patch, dtype=np.uint8).reshape(4, 4) for patch in captions.patches(picture)]
    again = np.block([cut[row : row + 4] for row in range(0, 16, 4)])
    np.testing.assert_array_equal(again, picture)
    numbers = captions.vocabulary([picture])
    source, target = captions.pair(picture, caption, numbers)
    assert captions.UNKNOWN not in source
    assert captions.UNKNOWN in captions.pair(1 - picture, caption, numbers)[0]
    assert [captions.WORDS[number] for number in target] == caption
