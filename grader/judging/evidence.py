"""Whether a named mistake may be told: it must have made every number that it is said to have made."""

import re

import numpy as np

from grader.judging.calls import StandIn, attempt
from grader.judging.claims import agree

ARITHMETIC = "OverflowError|ZeroDivisionError|FloatingPointError|LinAlgError|math (range|domain) error"


def holds(diagnosis, calls):
    """Whether the mistaken functions of a diagnosis, its twins, answer all `calls` as the learner's did.

    One number that all can be read from, such as NaN, is no evidence: at least one answer must be finite. A diagnosis
    without twins tells what was observed, and needs no more.
    """
    if not diagnosis.twins:
        return True
    twins = {id(function): twin for function, twin in diagnosis.twins}
    asked = [(call, twins[id(call.function)]) for call in calls if id(call.function) in twins]
    # where a function of ours stood in for one that it uses, only that tells what it does by itself
    asked = [pair for pair in asked if isinstance(pair[0].asked, StandIn)] or asked
    return any(finite(call.seen.value) for call, _ in asked) and all(
        answers_as(twin, call, diagnosis.alike or same_numbers) for call, twin in asked
    )


def same_numbers(call, value):
    """Whether a value is the learner's answer to a call, to the usual digits."""
    return agree(call.seen.value, value, equal_nan=True)


def answers_as(twin, call, alike=same_numbers):
    """Whether a mistaken function does what the learner's did at one call: the same numbers, or nothing usable."""
    with np.errstate(all="ignore"):
        return same_answer(attempt(twin, *call.args), call, alike)


def same_answer(seen, call, alike=same_numbers):
    """Whether what was seen of a function is what the learner's did at a call."""
    if seen.error or call.seen.error:
        return neither(seen, call.seen)
    return alike(call, seen.value)


def neither(ours, theirs):
    """Whether neither a mistaken function nor the learner's gave numbers. Where ours gives NaN, theirs may stop at what
    NumPy takes for NaN, and at nothing else: that is another mistake."""
    stopped = theirs.error and not ours.error
    return not (usable(ours) or usable(theirs)) and not (stopped and not re.search(ARITHMETIC, theirs.error))


def usable(seen):
    """Whether a call gave numbers: no error, no NaN, and nothing infinite but the logarithm of nothing."""
    return not seen.error and finite(seen.value)


def finite(value):
    """Whether a value holds numbers, or names, which are as telling, and no NaN and no infinity.

    Minus infinity may stand beside finite numbers: it is the logarithm of nothing.
    """
    arrays = list(arrays_of(value))
    if any(array is None or np.isnan(array).any() or np.isposinf(array).any() for array in arrays):
        return False
    return any(np.isfinite(array).any() for array in arrays)


def arrays_of(value):
    """The numbers of a value, as one array or part by part; None for what has none."""
    if isinstance(value, str):
        yield np.zeros(1)
        return
    try:
        yield np.asarray(value, dtype=float)
    except (TypeError, ValueError):  # no numbers, or parts of several shapes
        if isinstance(value, (tuple, list)):
            for each in value:
                yield from arrays_of(each)
        else:
            yield None
