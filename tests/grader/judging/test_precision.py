"""Whether it is the type of the numbers alone: the same call is made again with float64."""

import numpy as np
import pytest

from grader.judging.calls import attempt, observe, recorded
from grader.judging.evidence import same_numbers
from grader.judging.explained import Question
from grader.judging.placing.comparison import Comparison
from grader.judging.placing.precision import of_answers, of_types


def halves(v):
    """Half of each entry of v (n,)."""
    return np.array([each / 2 for each in np.asarray(v, dtype=float)])


def told(function, *arrays):
    calls = []
    with recorded(calls):
        for each in arrays:
            observe(function, each)
    question = Question(function, calls, lambda bugs=(): halves, (), same_numbers)
    asked = [Comparison(call, attempt(halves, *call.args), same_numbers) for call in calls]
    return of_types(question, [each for each in asked if not each.right])


def of_its_type(v):
    out = np.zeros_like(v)
    out[:] = v / 2
    return out


def quotient(v):
    """A difference quotient, taken in the type of v."""
    return (v + v.dtype.type(1e-6) - v) / v.dtype.type(2e-6) * v


WHOLE, NARROW, USUAL = np.array([3, 5, 8]), np.array([0.3, 2.7], dtype=np.float32), np.array([0.7, 1.9, 4.2])


@pytest.mark.parametrize(
    ("function", "numbers", "type_", "kept"),
    [(of_its_type, WHOLE, "int64", "whole numbers"), (quotient, NARROW, "float32", "seven digits or fewer")],
)
def test_what_goes_wrong_by_its_type_alone_is_told(function, numbers, type_, kept):
    (words,) = told(function, numbers, USUAL)
    assert words.startswith("with the same numbers as float64 in v all is right")
    assert words.endswith(f"of the type {type_} as well, and keeps {kept}.")


@pytest.mark.parametrize(
    "arrays",
    [(WHOLE, USUAL), (NARROW, USUAL), (USUAL,)],
    ids=["of whole ones too", "of narrow ones too", "of usual ones"],
)
def test_what_goes_wrong_with_float64_as_well_is_not_told(arrays):
    assert told(lambda v: of_its_type(v) + 1, *arrays) == []


@pytest.mark.parametrize(
    ("function", "said"),
    [(lambda v: np.argsort(v).astype(float), "of the type float64"), (np.argsort, None), (lambda v: [*v], None)],
    ids=["floats", "whole numbers", "a list"],
)
def test_whole_numbers_in_floats(function, said):
    with recorded(calls := []):
        for each in (WHOLE, USUAL):
            observe(function, each)
    found = of_answers([Comparison(call, attempt(np.argsort, *call.args), same_numbers) for call in calls])
    assert said in found[0] if said else found == []
