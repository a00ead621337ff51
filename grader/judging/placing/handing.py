"""What a learner's function hands to the functions that it was given, beside what the reference hands to them."""

import inspect
from functools import partial
from itertools import count

import numpy as np

from grader.judging.calls import StandIn, attempt, copy, observe
from grader.judging.claims import agree
from grader.judging.numbers import amount, leaves
from grader.judging.placing.comparison import leaves_of, listed, ordinal, shape_of, smallest, with_leaf

CLOSE = 1e-9  # of a number: what is kept in seven digits is another


def to_functions(question, wrong):
    """Which call of a function that it was given is the first to be given something else, in a sentence or none: at
    each of the smallest calls that went wrong there must be one, and the smallest of all is told."""
    return _at_each(question, wrong, _difference)


def too_often(question, all_calls):
    """Which function it calls more often than is needed, in the smallest call where it does so, in a sentence or none:
    where all answers are right."""
    right = question.twin()
    for each in sorted(all_calls, key=lambda each: amount(each.call.args)):
        for name, _, handed, belonging, _ in _both(each, question.twin, right):
            if len(handed) > len(belonging) > 0:
                called = f"{name} is called {len(handed)} times where {_enough(len(belonging))}"
                return [f"your answers are right, but {called}."]
    return []


def of_something_new(question, wrong):
    """Which function is called once more, and of something new, after all calls that are needed, in a sentence or none:
    at each of the smallest calls that went wrong."""
    return _at_each(question, wrong, lambda *made: _difference(*made) or _one_more(*made))


def _at_each(question, wrong, difference):
    """What `difference` says of the first function that it says something of, if it does so at each of the smallest
    calls, as a list of a sentence or none."""
    right, found = question.twin(), []
    for each in smallest(wrong):
        said = (difference(*made) for made in _both(each, question.twin, right))
        found.append(next(filter(None, said), None))
    return [f"{found[0]}."] if found and all(found) else []


def _both(each, twin, right):
    """Of each function that a call was given: its name, itself, what the learner's function hands to it and what the
    right one does; and whether it would be no matter to the right one to hand something else to it at its k-th call."""
    args, functions = each.call.args, [leaf for leaf in leaves_of(each.call.args, twin, right) if callable(leaf[2])]
    if not functions or each.call.seen.error:
        return []
    (mine, handed), (theirs, belonging) = _watched(args, functions), _watched(args, functions)
    with np.errstate(all="ignore"):
        attempt(right, *theirs)
    observe(StandIn.for_a_place(each.call.asked), *mine)
    return [
        (name, value, handed[name], belonging[name], partial(_no_matter, each, right, path, value))
        for path, name, value in functions
    ]


def _no_matter(each, right, path, function, k, given):
    """Whether the right function's answer is the same where its k-th call of a function is given something else, as in
    padding."""
    times = count()

    def other(*args):
        return function(*(given if next(times) == k else args))

    with np.errstate(all="ignore"):
        answer = attempt(right, *with_leaf(each.call.args, path, other))
    return not answer.error and agree(answer.value, each.want.value, equal_nan=True)


def _watched(args, functions):
    """The arguments, with functions that note what they are given; and what they note, by their names."""
    notes = {}
    for path, name, function in functions:
        noted = notes[name] = []

        def noting(*given, _function=function, _noted=noted):
            _noted.append(copy(given))  # it may be written into later
            return _function(*given)

        args = with_leaf(args, path, noting)
    return args, notes


def _difference(name, function, handed, belonging, no_matter):
    """The first call of one function with other arguments that matter, of those that both make, in words, or None:
    where from the first on there are others and more, or fewer, or all come in another order, it is used in another
    way, which may be right."""
    names = list(inspect.signature(function).parameters)
    for k, (given, wanted) in enumerate(zip(handed, belonging, strict=False)):
        words, ways = _others(names, given, wanted), (given, _aligned(given, wanted))
        if not all(_others(names, way, wanted) for way in ways) or any(no_matter(k, way) for way in ways):
            continue
        if len(handed) > len(belonging) and not all(_others(names, given, each) for each in handed[:k]):
            return None  # it asks some things twice
        mine, theirs = (sum(not _others(names, given, each) for each in calls) for calls in (handed, belonging))
        if mine <= theirs or (not k and len(handed) != len(belonging)):
            return None
        return f"{ordinal(k, 'time')} that you call {name}, it is given {words}"
    return None


def _one_more(name, function, handed, belonging, _):
    """The first call after all that the right function makes, in words, where these are right; None where it asks again
    what was asked before."""
    names, k = list(inspect.signature(function).parameters), len(belonging)
    if any(_others(names, *pair) for pair in zip(handed, belonging, strict=False)):
        return None
    if not 0 < k < len(handed) or not all(_others(names, handed[k], each) for each in handed[:k]):
        return None
    new = [each for each, *pair in zip(names, handed[k], handed[k - 1], strict=False) if _other(each, *pair)]
    other = "are others" if len(new) > 1 else "is another"
    return f"{ordinal(k, 'time')} that you call {name}, where {_enough(k)}, {listed(new)} {other} than before"


def _aligned(given, wanted):
    """What a function was given, its sequences in the order of those that it should be given: their order may be
    anyone's choice."""
    if isinstance(wanted, tuple) and isinstance(given, tuple) and len(given) == len(wanted):
        return tuple(map(_aligned, given, wanted))
    if isinstance(wanted, np.ndarray) and wanted.ndim > 1 and np.shape(given) == wanted.shape:
        return np.take(given, _order(given)[np.argsort(_order(wanted))], axis=-2)
    return given


def _order(x):
    """The order of the sequences of x (..., N, D) by their numbers, those of the first step first."""
    return np.lexsort(np.moveaxis(x, -2, 0).reshape(x.shape[-2], -1).T[::-1].round(9))


def _enough(k):
    return "once is enough" if k == 1 else f"{k} times are enough"


def _others(names, given, wanted):
    """The first parameter for which one call is given something else than another, in words, or None."""
    return next(filter(None, map(_other, names, given, wanted)), None)


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
    return f"{got[k] + 0.0:.10g} in {name}, where {want[k] + 0.0:.10g} belongs"  # no -0
