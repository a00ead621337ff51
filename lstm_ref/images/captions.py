"""Drawn shapes with captions by rule, and pictures as sentences of patches, for a translator to read.

A picture has 16 x 16 pixels, 0 or 1, with two shapes in it, one in the upper half and one in the lower. Cut into
patches of 4 x 4 it is a sentence of 16 words, row after row; each kind of patch is a word.
"""

import numpy as np

from lstm_ref.sentiment.words import UNKNOWN

SIDE, PATCH = 16, 4
NAMES = ("square", "circle", "cross", "triangle")
WORDS = ("", "<start>", "<end>", "a", "small", "large", *NAMES, "above", "left", "right")


def shape(name, size):
    """A shape as an array of 0 and 1, (size, size), size 5 or 7.

    >>> print("\\n".join("".join(".#"[pixel] for pixel in row) for row in shape("cross", 5)))
    #...#
    .#.#.
    ..#..
    .#.#.
    #...#
    """
    r, c = np.indices((size, size))
    middle = size // 2
    if name == "square":
        return ((r % (size - 1) == 0) | (c % (size - 1) == 0)).astype(int)
    if name == "circle":
        return (abs(np.hypot(r - middle, c - middle) - middle) < 0.6).astype(int)
    if name == "cross":
        return ((r == c) | (r + c == size - 1)).astype(int)
    if name == "triangle":
        return ((r == size - 1) | (abs(c - middle) == (r + 1) // 2)).astype(int)
    raise ValueError(f"name: expected one of {NAMES}, got {name!r}")


def draw(rng):
    """A picture (16, 16) and its caption, a list of words: what is above, on which side, and what is below."""
    picture, caption = np.zeros((SIDE, SIDE), dtype=int), []
    for half in (0, 1):
        name, large, right = NAMES[rng.integers(4)], rng.integers(2), rng.integers(2)
        size = 7 if large else 5
        top = half * SIDE // 2 + rng.integers(SIDE // 2 - size + 1)
        left = right * SIDE // 2 + rng.integers(SIDE // 2 - size + 1)
        picture[top : top + size, left : left + size] = shape(name, size)
        caption += ["a", "large" if large else "small", name, "right" if right else "left"]
        caption += ["above"] if half == 0 else []
    return picture, caption


def patches(picture):
    """The patches of a picture, row after row, each as bytes: 16 of them."""
    cut = picture.reshape(SIDE // PATCH, PATCH, SIDE // PATCH, PATCH).transpose(0, 2, 1, 3)
    return [patch.astype(np.uint8).tobytes() for patch in cut.reshape(-1, PATCH, PATCH)]


def vocabulary(pictures):
    """A number from 2 on for each kind of patch in some pictures; 0 is padding, UNKNOWN any other patch."""
    kinds = dict.fromkeys(patch for picture in pictures for patch in patches(picture))
    return {patch: number for number, patch in enumerate(kinds, 2)}


def pair(picture, caption, numbers):
    """Numbers of the patches, and of the words of the caption."""
    return [numbers.get(patch, UNKNOWN) for patch in patches(picture)], [WORDS.index(word) for word in caption]
