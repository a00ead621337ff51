"""Arrays of a wrong shape, and lists of a wrong length."""

import numpy as np

from grader.judging.claims import agree


def shapes(pairs):
    """How a wrong shape comes about."""
    pairs = [pair for pair in pairs if pair[0].shape != pair[1].shape]
    got, want = pairs[0][0].shape, pairs[0][1].shape
    if all(
        np.squeeze(a).shape == np.squeeze(b).shape and a.size == b.size and agree(np.squeeze(a), np.squeeze(b))
        for a, b, _ in pairs
    ):
        return f"the numbers are right; an axis of length 1 is missing or too many: {got} where {want} is asked for."
    if all(a.size == b.size and agree(np.ravel(a), np.ravel(b)) for a, b, _ in pairs):
        return f"the right numbers in the right order, but in the shape {got} where {want} is asked for."
    for axes in ((1, 0), (1, 0, 2), (0, 2, 1), (2, 1, 0)):
        if all(a.ndim == len(axes) and a.transpose(axes).shape == b.shape for a, b, _ in pairs):
            right = ", the numbers are right" if all(agree(a.transpose(axes), b) for a, b, _ in pairs) else ""
            return f"the axes stand in another order: {got} where {want} is asked for{right}."
    if all(
        any(isinstance(given, np.ndarray) and a.shape == given.shape for given in each.call.args)
        for a, _, each in pairs
    ):
        return f"it has the shape of an argument, {got}, where {want} is asked for."
    for axis in range(len(want)):
        rest = all(
            a.ndim == b.ndim and np.delete(a.shape, axis).tolist() == np.delete(b.shape, axis).tolist()
            for a, b, _ in pairs
        )
        by = {a.shape[axis] - b.shape[axis] for a, b, _ in pairs} if rest else set()
        if len(by) == 1 and (n := by.pop()):
            return f"it is {abs(n)} too {'long' if n > 0 else 'short'} along axis {axis}."
    if all(a.ndim != b.ndim for a, b, _ in pairs):
        return f"it has {len(got)} axes, where {len(want)} are asked for: {got} for {want}."
    return None


def lists(wrong, which):
    """Whether lists are too long, too short, or in another order."""
    pairs = [(each.call.seen.value, each.want.value) for each in wrong if not each.call.seen.error]
    pairs = [(got[which], want[which]) if which is not None else (got, want) for got, want in pairs]
    if not pairs or not all(isinstance(part, (list, tuple)) for pair in pairs for part in pair):
        return []
    if all(isinstance(want, tuple) for _, want in pairs):
        return []  # parts, each of its own kind, and no entries
    for goes_on, words in ((True, "is right up to where it should end, and goes on"), (False, "ends too early")):
        if all(_each_begins(got, want, goes_on) for got, want in pairs):
            return [f"an entry {words}."]
    if all(_one_for_all(got, want) for got, want in pairs):
        return ["all entries are one list, which holds what belongs into each: is it made once, as by [[]] * N?"]
    texts = [([repr(entry) for entry in got], [repr(entry) for entry in want]) for got, want in pairs]
    for words, holds in (
        ("every entry is the last one: is one array written over again and again?", _all_the_last),
        ("the right entries, in another order", lambda got, want: sorted(got) == sorted(want)),
        ("the last entry is missing", lambda got, want: got == want[:-1]),
        ("the first entry is missing", lambda got, want: got == want[1:]),
        ("there is one entry too many at the end", lambda got, want: got[:-1] == want),
        ("there is one entry too many at the beginning", lambda got, want: got[1:] == want),
        ("the entries are right up to where they should end, and go on", _begins),
        ("the entries are right as far as they go, and end too early", lambda got, want: _begins(want, got)),
        (
            "entries are missing, and all others are right",
            lambda got, want: len(got) < len(want) and set(got) <= set(want),
        ),
        (
            "there are entries too many, and no right one is missing",
            lambda got, want: len(got) > len(want) and set(want) <= set(got),
        ),
        ("the first entry is right, those after it are not", _first_alone),
    ):
        if all(holds(got, want) for got, want in texts):
            return [words if "?" in words else f"{words}."]
    by = {len(got) - len(want) for got, want in texts}
    if len(by) == 1 and (n := by.pop()):
        return [
            f"the number of entries is {abs(n)} too {'large' if n > 0 else 'small'}, at every call that goes wrong."
        ]
    return []


def _begins(long, short):
    """Whether one list is the beginning of a longer one."""
    return len(long) > len(short) and [*map(repr, long[: len(short)])] == [*map(repr, short)]


def _each_begins(got, want, goes_on):
    """Whether all entries that are wrong are lists that go on after the right ones, or end before them."""
    wrong = [pair for pair in zip(got, want, strict=False) if repr(pair[0]) != repr(pair[1])]
    lists = all(isinstance(entry, (list, tuple, str)) for pair in wrong for entry in pair)
    return len(got) == len(want) and lists and all(_begins(*(pair if goes_on else pair[::-1])) for pair in wrong)


def _first_alone(got, want):
    return len(want) > 1 and got[:1] == want[:1] and not set(got[1:]) & set(want[1:])


def _one_for_all(got, want):
    """Whether all entries are equal lists, that hold more than each wanted one, and all that this holds."""
    several = len(got) == len(want) > 1 and all(isinstance(entry, list) for entry in [*got, *want])
    if not several or any(repr(entry) != repr(got[0]) for entry in got):
        return False
    held = set(map(repr, got[0]))
    return all(len(got[0]) > len(each) and held.issuperset(map(repr, each)) for each in want)


def _all_the_last(got, want):
    return len(got) == len(want) > 1 and got[-1] == want[-1] and set(got) == {want[-1]} != set(want)
