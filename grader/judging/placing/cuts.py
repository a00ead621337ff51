"""What of a call has to be several for an answer to be wrong: all arrays are cut to one entry along the axes of one
size, such as the batch, and the learner's function is asked again, about one entry after the other."""

import time
from collections import defaultdict

import numpy as np

from grader.judging.evidence import finite
from grader.judging.numbers import leaves
from grader.judging.placing.asked import asked_with, leaves_of, listed, smallest, with_leaf

ENTRIES = 6  # of an axis that are tried
SEVERAL = 2  # sizes of which each lets the mistake in: of more, none can be said to matter
SECONDS = 0.3  # of the processor's time, after which no other call is made


def of_sizes(question, wrong, which=None):
    """Along which axes one entry alone would be right, whichever, at all calls that were cut: a list of a sentence or
    none. `which` part of the answer is wrong, where it has several."""
    right, mended, until = question.twin(), [], time.process_time() + SECONDS
    calls = smallest(wrong)
    if any(each.call.seen.error or not finite(each.call.seen.value) for each in calls):
        return []
    for each in calls:
        arrays = _arrays(each, question, right)
        cut = {axes for axes in _axes(arrays) if _right_alone(each, arrays, axes, right, which, until)}
        mended.append(cut)
    always = set.intersection(*mended) if len(mended) >= min(2, len(wrong)) > 0 else set()
    if not 0 < len(always) <= SEVERAL or time.process_time() > until:
        return []
    places = sorted(" and ".join(f"axis {axis} of {name}" for name, axis in axes) for axes in always)
    alone = f"with one entry alone along {', or along '.join(places)}, all is right"
    if len(always) == 1 and (first := _of_the_first(calls, question, right, *always, until)):
        return [f"{alone}; {first}."]
    return [f"{alone}: what happens where there are several?"]


def _of_the_first(calls, question, right, axes, until):
    """Which numbers of entries, from the first on, are right at all of some calls, and which at none, as a clause; None
    where no number of several is right."""
    found = {}
    for each in calls:
        arrays = _arrays(each, question, right)
        for k in range(2, min(_size(arrays, axes), ENTRIES) + 1):
            again = None if time.process_time() > until else asked_with(each, right, _cut(each, arrays, axes, range(k)))
            if again is not None:
                found.setdefault(k, set()).add(again.right)
    good, bad = ([str(k) for k, rights in found.items() if rights == {side}] for side in (True, False))
    return (
        f"with the first {listed(good)} it is right, too, and with the first {listed(bad)} not"
        if good and bad
        else None
    )


def _arrays(each, question, right):
    return [leaf for leaf in leaves_of(each.call.args, question.twin, right) if isinstance(leaf[2], np.ndarray)]


def _size(arrays, axes):
    """How many entries there are along these axes."""
    along = dict(axes)
    return next(array.shape[along[name]] for _, name, array in arrays if name in along)


def _cut(each, arrays, axes, entries):
    """The arguments of a call with some entries alone along these axes."""
    along, args = dict(axes), each.call.args
    for path, name, array in arrays:
        if name in along:
            args = with_leaf(args, path, np.take(array, list(entries), along[name]))
    return args


def _axes(arrays):
    """For each size of `arrays`, triples of a path, a name and an array, the axes that have it, as pairs of a name and
    an axis. No size that an array has twice, and none of vectors alone: of one entry, any mean is right."""
    of_size, matrices = defaultdict(list), set()
    for _, name, array in arrays:
        for axis, size in enumerate(array.shape):
            of_size[size].append((name, axis))
            matrices |= {size} if array.ndim > 1 else set()
    return [
        tuple(axes)
        for size, axes in of_size.items()
        if size > 1 and size in matrices and len({name for name, _ in axes}) == len(axes)
    ]


def _right_alone(each, arrays, axes, right, which, until):
    """Whether the learner's function is right at a call of each entry along these axes, and that is no matter of
    course: the right answers differ."""
    answers, size = [], _size(arrays, axes)
    for k in np.unique(np.linspace(0, size - 1, min(size, ENTRIES)).astype(int)):
        args = _cut(each, arrays, axes, [k])
        again = None if time.process_time() > until else asked_with(each, right, args)
        if again is None or not again.right:
            return False
        want = again.want.value
        answers.append(leaves(want if which is None else want[which]).round(9))
    return any(not np.array_equal(answers[0], answer) for answer in answers)
