"""What of a call has to be several for an answer to be wrong: the learner's function is asked again, about one entry
after the other."""

from collections import defaultdict
from itertools import combinations

import numpy as np

from grader.judging.evidence import finite
from grader.judging.numbers import amount, leaves
from grader.judging.placing import factors
from grader.judging.placing.comparison import listed, smallest
from grader.judging.placing.entries import ENTRIES, IN_A_LIST, Entries

SEVERAL = 2  # sizes of which each lets the mistake in: of more, none can be said to matter


def of_sizes(question, wrong, which=None):
    """Along which axes one entry alone would be right, whichever, or off by a factor, at some calls that were cut: a
    list of a sentence or none. `which` part of the answer is wrong, where it has several."""
    largest = max(wrong, key=lambda each: amount(each.call.args))  # the smallest may be at an edge
    calls, cuts = [*smallest(wrong), largest], Entries(question)
    if any(each.call.seen.error or not finite(each.call.seen.value) for each in calls):
        return []
    found = [{axes: cuts.alone(each, axes) for axes in cuts.axes(each)} for each in calls]
    if cuts.late or len(found) < min(2, len(wrong)):
        return []
    of_all = {axes: [of_one[axes] for of_one in found] for axes in found[0] if all(axes in each for each in found)}
    always = [axes for axes, answers in of_all.items() if _right(answers, which)]
    if not always:
        return _off_by_a_factor(cuts, wrong, which)
    if len(always) > SEVERAL:
        return []
    alone = f"with one entry alone {', or '.join(sorted(map(_place, always)))}, all is right"
    if len(always) == 1 and (first := _of_the_first(calls, cuts, *always)):
        return [f"{alone}; {first}."]
    return [f"{alone}: what happens where there are several?"]


def _right(answers, which):
    """Whether all answers of some calls that were cut are right, and that is no matter of course: in one of these the
    right answers differ."""
    if any(None in of_one for of_one in answers):
        return False
    wants = [[leaves(_part(again.want.value, which)).round(9) for again in of_one] for of_one in answers]
    differ = any(not np.array_equal(want, of_one[0]) for of_one in wants for want in of_one)
    return differ and all(again.right for of_one in answers for again in of_one)


def _off_by_a_factor(cuts, wrong, which):
    """What the answers about one entry alone, along the axes of one size or of two, have to do with the right ones: a
    list of a sentence or none."""
    calls = smallest([each for each in wrong if len(cuts.axes(each)) > 1])
    common = sorted(set.intersection(*(set(cuts.axes(each)) for each in calls)) if calls else [])
    for axes in [*common, *(one + other for one, other in combinations(common, 2))]:
        pairs = _pairs((again for each in calls for again in cuts.alone(each, axes) if again), which)
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


def _of_the_first(calls, cuts, axes):
    """Which numbers of entries, from the first on, are right at all of some calls, and which at none, as a clause; None
    where no number of several is right."""
    found = {}
    for each in calls:
        for k in range(2, min(cuts.size(each, axes), ENTRIES) + 1):
            if again := cuts.asked(each, axes, range(k)):
                found.setdefault(k, set()).add(again.right)
    good, bad = ([str(k) for k, rights in found.items() if rights == {side}] for side in (True, False))
    if not (good and bad):
        return None
    return f"with the first {listed(good)} it is right, too, and with the first {listed(bad)} not"


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
