"""The learner's function asked again about some entries alone: all arrays are cut along the axes of one size, such as
the batch, and lists of sentences to some sentences."""

import time
from collections import defaultdict

import numpy as np

from grader.judging import budget
from grader.judging.placing.comparison import asked_with, leaves_of, with_leaf

IN_A_LIST = None  # the axis of a list
ENTRIES = 6  # of an axis that are tried
SECONDS = 0.3  # of the processor's time, after which no other call is made


class Entries:
    """Calls of a question that are made again about some entries alone, for a while."""

    def __init__(self, question):
        self.twin, self.right, self.known = question.twin, question.twin(), {}
        self.until = budget.until(SECONDS)

    @property
    def late(self):
        return time.process_time() > self.until

    def arrays(self, each):
        """The arrays of a call, and its lists of lists, of arrays or of texts."""
        found = leaves_of(each.call.args, self.twin, self.right)
        return [leaf for leaf in found if isinstance(leaf[2], np.ndarray) or _of_sequences(leaf[2])]

    def axes(self, each):
        return _axes(self.arrays(each))

    def size(self, each, axes):
        """How many entries there are along these axes, at the most."""
        return max(dict(_sizes(value)).get(axis, 0) for _, name, value in self.arrays(each) for axis in _of(name, axes))

    def asked(self, each, axes, entries):
        """What comes of a call with some entries alone along these axes, counted round where they are shorter; None
        where that cannot be asked."""
        args = each.call.args
        for path, name, value in self.arrays(each):
            for axis in _of(name, axes):
                chosen = [k % dict(_sizes(value))[axis] for k in entries]
                value = [value[k] for k in chosen] if axis is IN_A_LIST else np.take(value, chosen, axis)
                args = with_leaf(args, path, value)
        return None if self.late else asked_with(each, self.right, args)

    def alone(self, each, axes):
        """What comes of a call of each entry alone along these axes, one after the other."""
        key = id(each.call), axes
        if key not in self.known:
            size = self.size(each, axes)
            tried = np.unique(np.linspace(0, size - 1, min(size, ENTRIES)).astype(int))
            self.known[key] = [self.asked(each, axes, [k]) for k in tried]
        return self.known[key]


def _of(name, axes):
    """Those of some axes that are an argument's."""
    return [axis for other, axis in axes if other == name]


def _of_sequences(value):
    return isinstance(value, list) and all(isinstance(entry, (str, list, tuple, np.ndarray)) for entry in value)


def _sizes(value):
    """Of each axis its number and its size."""
    return [(IN_A_LIST, len(value))] if isinstance(value, list) else enumerate(value.shape)


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
