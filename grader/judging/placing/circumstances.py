"""What the calls that went wrong have in common, and those that went well have not."""

from itertools import combinations

import numpy as np

from grader.judging.placing.comparison import asked_with, leaves_of, smallest, with_leaf

APART = 10  # how many times larger the numbers of some calls must be than those of others
SEVERAL = 3  # things that the calls that went wrong have in common: of more, none can be said to matter
GIVEN = " is given"
FEWEST = 3  # calls that went wrong, or that went well


def of_calls(asked, twin):
    """What tells the calls that went wrong from the others, as a list of one sentence or none."""
    wrong, well = [each for each in asked if not each.right], [each for each in asked if each.right]
    errors = [each.call.seen.error for each in wrong]
    found = [f"it stops: {min(errors, key=len)}."] if all(errors) else []
    if len(wrong) >= FEWEST <= len(well) and (condition := _condition(asked, wrong, twin)):
        found.append(f"{condition}.")
    return [" ".join(found)] if found else []


def _condition(asked, wrong, twin):
    """What is true of the calls that went wrong and of no other, as a clause, or None."""
    right = twin()
    features = [set(_features(each, twin, right)) for each in asked]
    of_wrong = set.intersection(*(found for each, found in zip(asked, features, strict=True) if not each.right))
    of_well = set.union(*(found for each, found in zip(asked, features, strict=True) if each.right))
    only = sorted(of_wrong - of_well, key=lambda words: (words[0], len(words[1])))
    given = [words.removesuffix(GIVEN) for _, words in only if words.endswith(GIVEN)]  # all else of it comes of that
    only = [
        pair for pair in only if pair[1].endswith(GIVEN) or not any(f" {name} " in f" {pair[1]} " for name in given)
    ]
    only = [pair for pair in only if not _by_chance(pair, wrong, twin, right)]
    if 0 < len(only) <= SEVERAL:
        return f"Of the calls tried, those go wrong in which {' and '.join(words for _, words in only)}, and no others"
    return _beyond(asked, twin, right)


def _by_chance(feature, wrong, twin, right):
    """Whether calls go wrong without what they have in common, too: some are made again without it, where that can be
    done."""
    for each in smallest(wrong):
        for path, name, value in leaves_of(each.call.args, twin, right):
            for words, without in _undone(name, value):
                again = words == feature[1] and asked_with(each, right, with_leaf(each.call.args, path, without))
                if again and not again.right:
                    return True
    return False


def _undone(name, value):
    """What can be said of an argument, and numbers of the same shape of which it is not true."""
    numbers = value if isinstance(value, np.ndarray) and value.dtype.kind == "f" else np.zeros(0)
    if not numbers.size or not np.isfinite(numbers).all():
        return
    steps = (1 + np.arange(numbers.size)).reshape(numbers.shape) / numbers.size
    yield f"{name} is all zeros", steps
    yield f"{name} holds numbers beyond 30", 10 * numbers / max(1, np.abs(numbers).max())
    yield f"entries of {name} are equal", numbers + 1e-3 * steps
    if numbers.ndim == 1 and numbers.size > 1:
        yield f"all entries of {name} differ", np.concatenate([numbers[:1], numbers[:-1]])


def _beyond(asked, twin, right):
    """Which argument is far larger, or longer, in the calls that went wrong than in all others, as a clause."""
    measured = [dict(_sizes(each, twin, right)) for each in asked]
    for what in sorted(set.intersection(*map(set, measured))):
        wrong, well = (
            [found[what] for each, found in zip(asked, measured, strict=True) if each.right is side]
            for side in (False, True)
        )
        if min(wrong) >= APART * max(well) > 0:  # where between them it begins to go wrong nobody has asked
            least, most = f"{min(wrong):.4g}", f"{max(well):.4g}"
            return f"Of the calls tried, those go wrong in which {what.format(least)}; up to {most} all is right"
    return None


def _sizes(each, twin, right):
    """How large the numbers of each argument are, and how long it is, by what is said of it."""
    for _, name, value in leaves_of(each.call.args, twin, right):
        array = np.asarray(value) if isinstance(value, (int, float, np.ndarray, np.generic)) else np.zeros(0)
        if array.dtype.kind in "iuf" and array.size and np.isfinite(array).all():
            yield f"{name} holds numbers of {{}} and more", float(np.abs(array).max())
        for axis, size in enumerate(array.shape):
            yield f"{name} has {{}} entries and more along axis {axis}", size


def _features(each, twin, right):
    """What can be said of a call's arguments: pairs of a rank, the telling first, and the words."""
    leaves = [(name, value) for _, name, value in leaves_of(each.call.args, twin, right)]
    scalars = [(name, value) for name, value in leaves if isinstance(value, (int, float))]
    for (one, first), (other, second) in combinations(scalars, 2):
        yield 1, f"{one} is {'above' if first > second else 'below' if first < second else 'equal to'} {other}"
    lists = [
        (name, (len(value), _different(value)))
        for name, value in leaves
        if isinstance(value, (list, tuple)) or np.ndim(value) == 1
    ]
    for (one, first), (other, second) in combinations(lists, 2):
        same = first[0] == second[0]
        yield 0, f"{one} and {other} have {'the same number' if same else 'different numbers'} of entries"
        if first[1] and second[1]:
            yield 2, f"{one} and {other} have {'no' if first[1].isdisjoint(second[1]) else 'an'} entry in common"
    for name, value in leaves:
        if value is None:
            yield 0, f"{name} is None"
        elif callable(value) or isinstance(value, dict):
            continue
        elif isinstance(value, (str, list, tuple)):
            if any(isinstance(entry, (str, list, tuple)) and not len(entry) for entry in value):
                yield 0, f"an entry of {name} is empty"
            yield 1, f"{name} is empty" if not len(value) else f"{name} has entries"
            if len(value) == 1:
                yield 1, f"{name} has one entry"
            if len(value) > 1:
                yield 2, f"{name} has several entries"
                hashable = all(isinstance(entry, (str, int, float, tuple)) for entry in value)
                if hashable:
                    yield 1, _repeated(name, value)
        else:
            yield from _of_array(name, value)


def _different(value):
    """The different entries, where they can be compared with those of another list; none where they cannot."""
    entries = value.tolist() if isinstance(value, np.ndarray) else value
    return set(entries) if all(isinstance(entry, (str, int, float)) for entry in entries) else set()


def _of_array(name, value):
    try:
        array = np.asarray(value)
        numbers = array.astype(float)
    except (TypeError, ValueError):
        return
    if array.ndim == 0:
        if numbers in (-1, 0, 1, 2):
            yield 1, f"{name} is {numbers:.6g}"
        if numbers:
            yield 2, f"{name} is {'below' if numbers < 0 else 'above'} 0"
    else:
        yield 0, f"{name}{GIVEN}"
        if array.ndim == 1 and array.size > 1:
            yield 1, _repeated(name, array.tolist())
        for axis, size in enumerate(array.shape):
            if size < 2:  # whether it takes several is tried by `cuts`
                yield 1, f"{name} has {'one' if size else 'no'} entry along axis {axis}"
    if array.size:
        if array.dtype.kind in "iu" and array.ndim:
            yield 2, f"{name} holds whole numbers"
        if np.abs(numbers).max() > 30:
            yield 1, f"{name} holds numbers beyond 30"
        if array.ndim and not numbers.any():
            yield 2, f"{name} is all zeros"
        if array.dtype.kind == "b":
            yield 1, f"{name} is True everywhere" if numbers.all() else f"{name} is False somewhere"


def _repeated(name, entries):
    return f"entries of {name} are equal" if len(set(entries)) < len(entries) else f"all entries of {name} differ"
