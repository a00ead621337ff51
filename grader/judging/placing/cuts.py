"""What of a call has to be several for an answer to be wrong: all arrays are cut to one entry along the axes of one
size, such as the batch, and lists of sentences to one sentence; then the learner's function is asked again, about one
entry after the other."""

import time
from collections import defaultdict
from itertools import combinations

import numpy as np

from grader.judging.evidence import finite
from grader.judging.numbers import leaves
from grader.judging.placing import factors
from grader.judging.placing.asked import asked_with, leaves_of, listed, smallest, with_leaf

IN_A_LIST = None  # the axis of a list
ENTRIES = 6  # of an axis that are tried
SEVERAL = 2  # sizes of which each lets the mistake in: of more, none can be said to matter
SECONDS = 0.3  # of the processor's time, after which no other call is made


def of_sizes(question, wrong, which=None):
    """Along which axes one entry alone would be right, whichever, or off by a factor, at some calls that were cut: a
    list of a sentence or none. `which` part of the answer is wrong, where it has several."""
    right, until = question.twin(), time.process_time() + SECONDS
    calls = smallest(wrong)
    if any(each.call.seen.error or not finite(each.call.seen.value) for each in calls):
        return []
    found = []
    for each in calls:
        arrays = _arrays(each, question, right)
        found.append({axes: _alone(each, arrays, axes, right, until) for axes in _axes(arrays)})
    if time.process_time() > until or len(found) < min(2, len(wrong)):
        return []
    of_all = {axes: [cut[axes] for cut in found] for axes in found[0] if all(cut.get(axes) for cut in found)}
    always = [axes for axes, cuts in of_all.items() if _right(cuts, which)]
    if not always:
        return _off_by_a_factor(question, wrong, right, which, until)
    if len(always) > SEVERAL:
        return []
    alone = f"with one entry alone {', or '.join(sorted(map(_place, always)))}, all is right"
    if len(always) == 1 and (first := _of_the_first(calls, question, right, *always, until)):
        return [f"{alone}; {first}."]
    return [f"{alone}: what happens where there are several?"]


def _right(cuts, which):
    """Whether all answers of some calls that were cut are right, and that is no matter of course: in one of these the
    right answers differ."""
    if any(None in cut for cut in cuts):
        return False
    answers = [[leaves(_part(again.want.value, which)).round(9) for again in cut] for cut in cuts]
    differ = any(not np.array_equal(answer, of_one[0]) for of_one in answers for answer in of_one)
    return differ and all(again.right for cut in cuts for again in cut)


def _off_by_a_factor(question, wrong, right, which, until):
    """What the answers about one entry alone, along the axes of one size or of two, have to do with the right ones: a
    list of a sentence or none."""
    calls = smallest([each for each in wrong if len(_axes(_arrays(each, question, right))) > 1])
    arrays = [_arrays(each, question, right) for each in calls]
    common = sorted(set.intersection(*(set(_axes(those)) for those in arrays)) if calls else [])
    for axes in [*common, *(one + other for one, other in combinations(common, 2))]:
        cuts = [_alone(each, those, axes, right, until) for each, those in zip(calls, arrays, strict=True)]
        pairs = _pairs((again for cut in cuts for again in cut if again), which)
        same_sizes = pairs and all(got.shape == want.shape and got.size for got, want, _ in pairs)
        factor = factors.one_factor(pairs) if same_sizes else None
        if factor and not np.isclose(factor, 1) and not factors.all_times(_pairs(calls, which), factor):
            told = f"with one entry alone {_place(axes)}, {factors.times(factor)}"
            return [f"{told}; where there are several, that is not all."]
    return []


def _pairs(asked, which):
    return [(_numbers(each.call.seen, which), _numbers(each.want, which), each) for each in asked]


def _numbers(seen, which):
    return np.zeros(0) if seen.error else leaves(_part(seen.value, which))


def _part(value, which):
    return value if which is None else value[which]


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


def _place(axes):
    """Axes of arrays, and lists, in words."""
    names_of, axes_of = defaultdict(list), defaultdict(list)
    for name, axis in axes:
        names_of[axis].append(name)
    lists = names_of.pop(IN_A_LIST, [])
    for axis, names in names_of.items():
        axes_of[listed(names)].append(str(axis))
    places = [f"{'axes' if len(some) > 1 else 'axis'} {listed(some)} of {names}" for names, some in axes_of.items()]
    of_arrays, of_lists = places and f"along {' and '.join(places)}", lists and f"in {listed(lists)}"
    return " and ".join(filter(None, (of_arrays, of_lists)))


def _arrays(each, question, right):
    """The arrays of a call, and its lists of lists, of arrays or of texts."""
    leaves_there = leaves_of(each.call.args, question.twin, right)
    return [leaf for leaf in leaves_there if isinstance(leaf[2], np.ndarray) or _of_sequences(leaf[2])]


def _of_sequences(value):
    return isinstance(value, list) and all(isinstance(entry, (str, list, tuple, np.ndarray)) for entry in value)


def _sizes(value):
    """Of each axis its number and its size."""
    return [(IN_A_LIST, len(value))] if isinstance(value, list) else enumerate(value.shape)


def _size(arrays, axes):
    """How many entries there are along these axes, at the most."""
    return max(dict(_sizes(value)).get(axis, 0) for _, name, value in arrays for other, axis in axes if other == name)


def _cut(each, arrays, axes, entries):
    """The arguments of a call with some entries alone along these axes, counted round where they are shorter."""
    args = each.call.args
    for path, name, value in arrays:
        for axis in (axis for other, axis in axes if other == name):
            chosen = [k % dict(_sizes(value))[axis] for k in entries]
            value = [value[k] for k in chosen] if axis is IN_A_LIST else np.take(value, chosen, axis)
            args = with_leaf(args, path, value)
    return args


def _axes(arrays):
    """For each size of `arrays`, triples of a path, a name and an array, the axes that have it, as pairs of a name and
    an axis. No size that an array has twice, and none of vectors alone: of one entry, any mean is right."""
    of_size, matrices = defaultdict(list), set()
    for _, name, value in arrays:
        for axis, size in _sizes(value):
            of_size[size].append((name, axis))
            matrices |= {size} if axis is IN_A_LIST or value.ndim > 1 else set()
    return [
        tuple(axes)
        for size, axes in of_size.items()
        if size > 1 and size in matrices and len({name for name, _ in axes}) == len(axes)
    ]


def _alone(each, arrays, axes, right, until):
    """What comes of a call of each entry alone along these axes; None for one that cannot be asked about."""
    size, found = _size(arrays, axes), []
    for k in np.unique(np.linspace(0, size - 1, min(size, ENTRIES)).astype(int)):
        args = _cut(each, arrays, axes, [k])
        found.append(None if time.process_time() > until else asked_with(each, right, args))
    return found
