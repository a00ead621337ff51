"""What wrong numbers have to do with the right ones."""

from itertools import permutations

import numpy as np

from grader.judging.claims import agree
from grader.judging.numbers import same_but_for_rounding
from grader.judging.placing import factors, locations, shapes
from grader.judging.placing.comparison import listed, ordinal

WHOLE = [(None, None)]
MOST = 5  # parts of an answer, of which all orders are tried
# of pairs of a wrong answer and the right one, each with what was asked: a sentence that is true of all, or None
RULES = (
    factors.missing,
    factors.scaled,
    factors.shifted,
    factors.signs,
    factors.changed,
    locations.repeated,
    locations.moved,
    locations.constant,
    factors.squeezed,
    factors.impossible,
    factors.somewhere,
    factors.proportional,
)


def parts(wrong, names):
    """Of an answer of several parts: those that are wrong, each as its number and the name by which it is told from
    others that are wrong, None where it is the only one; and which are right, as a list of a sentence or none. For an
    answer that is whole, one part without a number."""
    values = [(each.call.seen.value, each.want.value) for each in wrong]
    size = _size(values)
    if size is None:
        return WHOLE, []
    names = names if len(names) == size else [ordinal(k) for k in range(size)]
    bad, _ = _sorted(values, size)
    if not bad:
        return WHOLE, []
    told = [(k, names[k] if len(bad) > 1 else None) for k in bad]
    if _order(values, size):
        return told, [f"the parts are right, in another order: it is {', '.join(names)}."]
    if len(bad) == size:
        return told, []
    floats = [k for k in range(size) if any(_floats_for_whole(got[k], want[k]) for got, want in values)]
    exact = [k for k in range(size) if all(same_but_for_rounding(want[k], got[k]) for got, want in values)]
    good = [names[k] for k in exact if k not in (*bad, *floats)]
    rest = f", {_said(good)} right in these calls" if good else ""
    said = [f"of its parts, {_said([names[k] for k in bad])} wrong{rest}."]
    if len(bad) == 1:
        said += _within([(got[bad[0]], want[bad[0]]) for got, want in values], names[bad[0]])
    return told, said


def _floats_for_whole(got, want):
    """Whether numbers are right, and floats where whole ones, or True and False, are asked for."""
    return isinstance(want, np.ndarray) and want.dtype.kind in "iub" and np.asarray(got).dtype.kind == "f"


def _size(values):
    """How many parts there are in pairs of an answer and the right one; None where not all have as many."""
    sizes = {len(value) if isinstance(value, (tuple, list)) else None for pair in values for value in pair}
    return sizes.pop() if len(sizes) == 1 and all(isinstance(want, tuple) for _, want in values) else None


def _sorted(values, size):
    """Of pairs of an answer and the right one: which parts are wrong anywhere, and which are right everywhere."""
    right = [all(agree(got[k], want[k], equal_nan=True) for got, want in values) for k in range(size)]
    return ([k for k in range(size) if right[k] is side] for side in (False, True))


def _within(values, name):
    """Of a part that has parts itself, which are wrong, as a list of a sentence or none."""
    size = _size(values)
    bad, good = (list(map(ordinal, which)) for which in _sorted(values, size or 0))
    return [f"of {name}, {_said(bad)} wrong, {_said(good)} right."] if good else []


def _order(values, size):
    """Whether all parts are right, in another order that is the same at each call."""
    return any(
        all(agree(got[k], want[order[k]], equal_nan=True) for got, want in values for k in range(size))
        for order in permutations(range(size))
        if size <= MOST
    )


def of_numbers(wrong, which, explained):
    """What is true of the wrong numbers at all calls, as a list of a sentence or none; where the shape is wrong at some
    of these, of two. Where it is `explained` which calls went wrong, the places of the wrong numbers in these are no
    evidence."""
    pairs, types, whole = [], [], True
    for each in wrong:
        got, want = each.call.seen.value, each.want.value
        if each.call.seen.error or each.want.error:
            continue
        if which is not None:
            got, want = got[which], want[which]
        if isinstance(want, (str, dict, set)) or want is None:
            return []
        if isinstance(want, (tuple, list)):
            if not _are_arrays(got, want):
                return shapes.lists(wrong, which)
            several = list(zip(got, want, strict=True))
        else:
            several = [(got, want)]
        for got, want in several:
            types.append(factors.type_of(got, want))
            try:
                got, want = np.asarray(got, dtype=float), np.asarray(want, dtype=float)
            except (TypeError, ValueError):
                return []
            if not agree(got, want, equal_nan=True):
                pairs.append((got, want, each))
            whole &= len(several) == 1 or not agree(got, want, equal_nan=True)
    if not pairs:
        return []
    if types[0] and len(set(types)) == 1:
        return [types[0]]
    same = [pair for pair in pairs if pair[0].shape == pair[1].shape]
    others = [pair for pair in pairs if pair[0].shape != pair[1].shape]
    of_same = _first_true(RULES if explained else (locations.located, *RULES), same)
    if not whole and of_same and of_same[0].startswith("your numbers"):
        of_same = [f"in those of its arrays that are wrong, {of_same[0]}"]
    of_others = _first_true([shapes.shapes], others)
    if not (same and others):
        return of_same + of_others
    rest = "where it is not" if of_same else "in some of the calls"
    return [_only(each, "where the shape is right") for each in of_same] + [_only(each, rest) for each in of_others]


def _first_true(rules, pairs):
    return next(([sentence] for rule in rules if pairs and (sentence := rule(pairs))), [])


def _only(sentence, when):
    return f"{sentence.rstrip('.')} ({when})."


def _are_arrays(got, want):
    """Whether both are lists of arrays of the same shapes."""
    several = isinstance(got, (tuple, list)) and len(got) == len(want) > 0
    return several and all(isinstance(b, np.ndarray) and np.shape(a) == b.shape for a, b in zip(got, want, strict=True))


def _said(names):
    """Names as the subject of a sentence, with its verb."""
    return f"{listed(names)} {'are' if len(names) > 1 else 'is'}"
