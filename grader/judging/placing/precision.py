"""Whether a learner's function is right but for a type: that of what it is given, or of what it returns."""

import numpy as np

from grader.judging.placing.comparison import asked_with, leaves_of, listed, smallest, with_leaf

KEPT = {"i": "whole numbers", "u": "whole numbers", "f": "seven digits or fewer"}  # by the kind of a type


def of_types(question, wrong):
    """Which arguments go wrong by their type alone, at all of the smallest calls, as a list of a sentence or none."""
    right, found = question.twin(), set()
    for each in smallest(wrong):
        narrow = [leaf for leaf in leaves_of(each.call.args, question.twin, right) if _narrow(leaf[2])]
        args = each.call.args
        for path, _, array in narrow:
            args = with_leaf(args, path, array.astype(float))
        again = asked_with(each, right, args) if narrow else None
        if again is None or not again.right:
            return []
        names, kinds = [name for _, name, _ in narrow], {KEPT[array.dtype.kind] for *_, array in narrow}
        found.add((listed(names), " and ".join(sorted(kinds)), narrow[0][2].dtype.name))
    if len(found) != 1:
        return []
    ((names, kept, dtype),) = found
    alike = f"with the same numbers as float64 in {names} all is right"
    if stop := next((each.call.seen.error for each in smallest(wrong) if each.call.seen.error), None):
        return [f"{alike}; with the type {dtype} it stops: {stop}."]
    return [f"{alike}: something of yours is of the type {dtype} as well, and keeps {kept}."]


def of_answers(all_calls):
    """Right numbers that are floats where whole numbers are asked for, as a list of a sentence or none."""
    types = {
        (np.asarray(each.call.seen.value).dtype.name, np.asarray(each.want.value).dtype.kind)
        for each in all_calls
        if isinstance(each.want.value, np.ndarray)
    }
    if len(types) != 1:
        return []
    ((mine, kind),) = types
    if kind not in "iu" or not mine.startswith("float"):
        return []
    return [f"your numbers are right, but of the type {mine}: whole numbers are asked for, such as can be an index."]


def _narrow(value):
    """Whether it is an array of numbers that keeps fewer digits than a float64."""
    return isinstance(value, np.ndarray) and (value.dtype.kind in "iu" or value.dtype in (np.float32, np.float16))
