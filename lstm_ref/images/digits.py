"""Handwritten digits of 8 x 8 pixels, and the orders in which a network may read them.

The digits are those of the UCI repository's test set (Alpaydin and Kaynak 1998, licence CC BY 4.0), as scikit-learn has
them: 1,797 pictures by thirteen people, each pixel a whole number from 0 to 16, here divided by 16.
"""

from functools import cache
from pathlib import Path

import numpy as np

PLACE = Path(__file__).with_name("digits.npz")
SIDE, KINDS = 8, 10
ENDS = (1000, 1297)  # of the training and of the validation part; the test part has 500


@cache
def parts():
    """Images (N, 8, 8) and labels (N,) of each part, by name; the pictures were dealt out at random.

    Nobody recorded whose hand a picture is, so the parts cannot be kept apart by hands.
    """
    with np.load(PLACE) as stored:
        images, labels = stored["images"] / 16, stored["labels"].astype(int)
    order = np.random.default_rng(0).permutation(len(labels))
    images, labels = images[order], labels[order]
    starts = (0, *ENDS, len(labels))
    return {
        name: (images[start:end], labels[start:end])
        for name, start, end in zip(("train", "valid", "test"), starts, starts[1:], strict=False)
    }


def as_rows(images):
    """Read from top to bottom, a row at a time: (N, R, C) -> (R, N, C).

    >>> as_rows(np.arange(12).reshape(1, 3, 4))[:, 0].tolist()
    [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
    """
    return images.transpose(1, 0, 2)


def as_pixels(images, places=None):
    """Read a pixel at a time, row after row: (N, R, C) -> (R C, N, 1); step t reads pixel places[t], if they are given.

    >>> as_pixels(np.arange(4).reshape(1, 2, 2), places=[3, 0, 2, 1]).ravel().tolist()
    [3, 0, 2, 1]
    """
    flat = images.reshape(len(images), -1).T[:, :, None]
    return flat if places is None else flat[np.asarray(places)]


def inverse(places):
    """The order that undoes another: step places[t] of what was read so is its pixel t.

    >>> inverse([3, 0, 2, 1]).tolist()
    [1, 3, 2, 0]
    """
    return np.argsort(places)


def as_images(x, shape, places=None):
    """The inverse of `as_pixels`: x (R C, N, 1), shape (R, C) -> (N, R, C).

    >>> pictures = np.arange(12).reshape(2, 3, 2)
    >>> bool((as_images(as_pixels(pictures, [5, 0, 1, 4, 2, 3]), (3, 2), [5, 0, 1, 4, 2, 3]) == pictures).all())
    True
    """
    flat = x if places is None else x[inverse(places)]
    return flat[:, :, 0].T.reshape(-1, *shape)
