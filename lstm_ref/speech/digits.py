"""Strings of one to seven spoken digits: by synthetic voices, of which some are heard in no training, and by people.

`site/speech_synthesis.py` made them and says from what. A 0 may be said as "zero" or "oh".
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref.speech.features import centred

PLACE = Path(__file__).with_name("digits.npz")
STEP = 0.5  # nats between two codes
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
LABELS = 11  # the blank, 0, and the digits, which are one higher


class Strings(NamedTuple):
    """Of one part: what was said, by whom, and its features."""

    x: list  # of arrays (T, bands), 50 steps a second
    digits: list  # of tuples of digits, 0 to 9
    voices: list  # of names


@cache
def parts():
    """The strings of each part, by name: "train", "valid", "test", of which no two share a voice, and "human"."""
    with np.load(PLACE) as stored:
        arrays = dict(stored)
    return {
        part: _strings(*(arrays[f"{part}_{name}"] for name in ("codes", "lengths", "digits", "voices")))
        for part in ("train", "valid", "test", "human")
    }


def _strings(codes, lengths, digits, voices):
    steps = np.split(codes * STEP, np.cumsum(lengths)[:-1])
    return Strings(
        [centred(each) for each in steps],
        [tuple(map(int, each)) for each in digits],
        voices.tolist(),
    )


def labels(digits):
    """Digits as CTC's labels: 0 is the blank.

    >>> labels((4, 0))
    [5, 1]
    """
    return [digit + 1 for digit in digits]
