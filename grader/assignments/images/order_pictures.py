"""Pictures of orders: two digits of a batch as they are read, a digit mixed up and put back."""

import numpy as np

from grader.assignments.images.pictures import SMALL, a_digit
from grader.judging.charts import shades, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.images import digits


@picture
def read(as_rows, as_pixels):
    """Two digits of a batch by their rows, and what has been read of them after half of the pixels, from the third row
    on: each pixel is drawn where it was taken from."""
    both, places = np.concatenate([a_digit(7), a_digit(3)]), np.roll(np.arange(64), -16)
    rows, one = or_ours(numbers_of(as_rows, (8, 2, 8)), digits.as_rows, both, name="as_rows")

    def half(as_pixels):
        drawn = np.zeros((2, 64))
        drawn[:, places[:32]] = numbers_of(as_pixels, (64, 2, 1))(both, places)[:32, :, 0].T
        return drawn.reshape(2, 8, 8)

    pixels, two = of_either(half, as_pixels, digits.as_pixels, name="as_pixels")
    drawn = {
        "A seven, by rows": rows[:, 0],
        "a three, by rows": rows[:, 1],
        "32 of its pixels": pixels[0],
        "32 of the three's": pixels[1],
    }
    show(*(shades(each, title=title, size=SMALL) for title, each in drawn.items()), notes=[one, two])


@picture
def mixed(as_rows, as_pixels, inverse, as_images):
    """A seven by its rows, its pixels in a mixed-up order laid out as a picture, and put back in two ways."""
    seven, places = a_digit(7), np.random.default_rng(1).permutation(64)
    rows, one = or_ours(numbers_of(as_rows, (8, 1, 8)), digits.as_rows, seven, name="as_rows")
    x, two = or_ours(numbers_of(as_pixels, (64, 1, 1)), digits.as_pixels, seven, places, name="as_pixels")

    def undone(inverse):
        order = numbers_of(inverse, (64,))(places)
        return np.asarray(x)[order.astype(int), 0, 0].reshape(8, 8)

    by_order, three = of_either(undone, inverse, digits.inverse, name="inverse")
    back, four = or_ours(numbers_of(as_images, (1, 8, 8)), digits.as_images, x, (8, 8), places, name="as_images")
    drawn = {
        "A seven": seven[0],
        "row by row": rows[:, 0],
        "mixed up": x[:, 0, 0].reshape(8, 8),
        "by the inverse": by_order,
        "put back": back[0],
    }
    show(*(shades(each, title=title, size=SMALL) for title, each in drawn.items()), notes=[one, two, three, four])
