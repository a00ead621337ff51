"""What a learner's function hands to the functions that it was given, beside what the reference hands to them."""

import inspect

import numpy as np

from grader.judging.calls import StandIn, attempt, observe
from grader.judging.numbers import leaves
from grader.judging.placing.asked import leaves_of, ordinal, shape_of, smallest, with_leaf

CLOSE = 1e-9  # of a number: what is kept in seven digits is another


def to_functions(question, wrong):
    """Which call of a function that it was given is the first to be given something else, in a sentence or none: at
    each of the smallest calls that went wrong there must be one, and the smallest of all is told."""
    right = question.twin()
    found = [_first_other(each, question.twin, right) for each in smallest(wrong)]
    return [f"{found[0]}."] if found and all(found) else []


def _first_other(each, twin, right):
    """The first such call while one was asked, in words, or None."""
    args, functions = each.call.args, [leaf for leaf in leaves_of(each.call.args, twin, right) if callable(leaf[2])]
    if not functions or each.call.seen.error:
        return None
    (mine, handed), (theirs, belonging) = _watched(args, functions), _watched(args, functions)
    with np.errstate(all="ignore"):
        attempt(right, *theirs)
    observe(StandIn.for_a_place(each.call.asked), *mine)
    return next(
        filter(None, (_difference(name, value, handed[name], belonging[name]) for _, name, value in functions)), None
    )


def _watched(args, functions):
    """The arguments, with functions that note what they are given; and what they note, by their names."""
    notes = {}
    for path, name, function in functions:
        noted = notes[name] = []

        def noting(*given, _function=function, _noted=noted):
            _noted.append(given)
            return _function(*given)

        args = with_leaf(args, path, noting)
    return args, notes


def _difference(name, function, handed, belonging):
    """The first call of one function with other arguments, of those that both make, in words, or None."""
    for k, (given, wanted) in enumerate(zip(handed, belonging, strict=False)):
        names = list(inspect.signature(function).parameters)
        for parameter, got, want in zip(names, given, wanted, strict=False):
            if words := _other(parameter, got, want):
                return f"{ordinal(k, 'time')} that you call {name}, it is given {words}"
    return None


def _other(name, got, want):
    """What a function was given for a parameter and what belongs there, in words; None where it is the same."""
    if (shown := shape_of(got)) != (right := shape_of(want)):
        return f"{shown} as {name}, where {right} belongs"
    got, want = leaves(got), leaves(want)
    if got.shape != want.shape or not got.size:
        return None
    other = np.flatnonzero(~np.isclose(got, want, rtol=CLOSE, atol=CLOSE, equal_nan=True))
    if not other.size:
        return None
    k = other[0]
    return f"{got[k]:.10g} in {name}, where {want[k]:.10g} belongs"
