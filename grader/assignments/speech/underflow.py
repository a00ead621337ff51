"""A sum over paths in probabilities in place of their logarithms: right, until none is large enough for a number."""

import numpy as np

from grader.judging.calls import attempt
from grader.judging.diagnosis import Diagnosis
from grader.judging.evidence import arrays_of
from grader.judging.explained import same_numbers

SMALL, SMALLEST = -700.0, -746.0  # logarithms: from where on digits are lost, and below all floating-point numbers


def lowest(value):
    """The smallest finite number in a value, 0 where there is none."""
    arrays = [array for array in arrays_of(value) if array is not None]
    return min((float(array[np.isfinite(array)].min(initial=0)) for array in arrays), default=0.0)


def underflowing(report, learners, right, section, read=lambda value: value):
    """The diagnosis of a function that is right but where a logarithm is below SMALL, and knows none below SMALLEST;
    `read` makes of a value what counts."""
    calls = [(call.seen, attempt(right, *call.args)) for call in report.calls_of(learners)]
    calls = [[seen if seen.error else seen._replace(value=read(seen.value)) for seen in pair] for pair in calls]
    wrong = [lowest(want.value) for seen, want in calls if not same_numbers(want, seen)]
    known = min(lowest(seen.value) for seen, _ in calls)
    if not wrong or len(wrong) == len(calls) or max(wrong) > SMALL or known < SMALLEST:
        return []
    words = "are probabilities summed, which become 0 where they are too small for a number? Sum logarithms, by np.logaddexp"
    where = f"goes wrong only where a logarithm is below {max(wrong):.4g}, and gives none below {known:.4g}"
    return [Diagnosis(f"your {right.__name__} {where}: {words}.", section)]
