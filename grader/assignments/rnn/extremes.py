"""What goes wrong in a softmax at the extremes, read off what a call did there: these are observations, in any style."""

import re

import numpy as np

from grader.judging.calls import observe
from grader.judging.diagnosis import Diagnosis

PAGE = "01-rnn.html#"
OVERFLOW = Diagnosis(
    "an exponential of yours overflows: e^1000 is larger than any float. Subtract the largest score of each place first; "
    "that changes no probability, and the largest exponential is then 1.",
    PAGE + "rnn-softmax",
)
VANISH = Diagnosis(
    "all exponentials of a place are 0 for a computer, and you divide by their sum: e^-1000 is smaller than any float. "
    "Subtract the largest score of each place first; the largest exponential is then 1.",
    PAGE + "rnn-softmax",
)
ONE_MAXIMUM = Diagnosis(
    "each place by itself is right, and all together are not: places whose scores lie far apart must not share what you "
    "subtract. Take the largest score of each place, along the last axis.",
    PAGE + "rnn-softmax",
)
LOG_ZERO = Diagnosis(
    "your loss takes the logarithm of a probability that is 0 for a computer, and ln 0 is no number: compute ln p as the "
    "score less the logarithm of the sum of the exponentials, and never by way of p.",
    PAGE + "rnn-cross-entropy",
)
PATCHED = Diagnosis(
    "a symbol that was thought impossible costs too little: something keeps its p or ln p within "
    "bounds, such as a small number that is added, or a clip. Compute ln p as the score less the logarithm of the sum, and nothing has to be patched.",
    PAGE + "rnn-cross-entropy",
)


LARGEST = 1e200  # a loss beyond it is infinite, or was


SMALL = "for scores of ordinary size"


def ordinary(scores, _, temperature=1.0):
    """Whether scores, divided by the temperature, are of ordinary size."""
    return np.abs(scores / temperature).max() < 100


def overflowed(calls):
    """Whether NumPy said that an exponential did."""
    return any(re.search("overflow encountered in (exp|power)", text) for call in calls for text in call.seen.warnings)


def unshifted(function, calls, scores, *others):
    """What becomes of a softmax that takes exponentials without subtracting the largest score, as NumPy says it or as
    `function` shows where all scores are a thousand, or minus a thousand."""
    if overflowed(calls):
        return [OVERFLOW]
    for level, told in ((1000, OVERFLOW), (-1000, VANISH)):
        value = observe(function, level + 0 * scores, *others).value
        if not all(np.isfinite(np.asarray(part, dtype=float)).all() for part in value):
            return [told]
    return []
