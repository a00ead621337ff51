"""What of a call has to be several for an answer to be wrong: all arrays are cut to one entry along the axes of one
size, such as the batch, and the learner's function is asked again."""

from collections import defaultdict

import numpy as np

from grader.judging.calls import attempt, observe
from grader.judging.evidence import finite
from grader.judging.placing.asked import Asked, leaves_of, with_leaf

MOST = 3  # calls that went wrong, each of which is cut
SEVERAL = 2  # sizes of which each lets the mistake in: of more, none can be said to matter


def of_sizes(question, wrong):
    """Along which axes one entry alone would be right, at all calls that were cut: a list of a sentence or none."""
    right, mended, tried = question.twin(), [], 0
    for each in sorted(wrong, key=lambda each: sum(map(np.size, _arrays(each, question, right).values())))[:MOST]:
        if each.call.seen.error or not finite(each.call.seen.value):
            return []
        cuts = {axes: _is_right(question, each, axes, right) for axes in _axes(each, question, right)}
        cuts = {axes: well for axes, well in cuts.items() if well is not None}
        tried += bool(cuts)
        mended.append({axes for axes, well in cuts.items() if well})
    always = set.intersection(*mended) if tried == len(mended) >= min(2, len(wrong)) > 0 else set()
    if not 0 < len(always) <= SEVERAL:
        return []
    places = sorted(" and ".join(f"axis {axis} of {name}" for name, axis in axes) for axes in always)
    return [
        f"with one entry alone along {', or along '.join(places)}, all is right: what happens where there are several?"
    ]


def _arrays(each, question, right):
    """The arrays among the arguments of a call: {(path, name): array}."""
    leaves = leaves_of(each.call.args, question.twin, right)
    return {(tuple(path), name): value for path, name, value in leaves if isinstance(value, np.ndarray)}


def _axes(each, question, right):
    """For each size of the arrays the axes that have it, as pairs of a name and an axis. No size that an array has
    twice, and none of vectors alone: of one entry, any mean is right."""
    of_size, matrices = defaultdict(list), set()
    for (_, name), array in _arrays(each, question, right).items():
        for axis, size in enumerate(array.shape):
            of_size[size].append((name, axis))
            matrices |= {size} if array.ndim > 1 else set()
    return [
        tuple(axes)
        for size, axes in of_size.items()
        if size > 1 and size in matrices and len({name for name, _ in axes}) == len(axes)
    ]


def _is_right(question, each, axes, right):
    """Whether the learner's function is right at a call that is cut along these axes; None where that makes no call."""
    args, along = each.call.args, dict(axes)
    for (path, name), array in _arrays(each, question, right).items():
        if name in along:
            args = with_leaf(args, path, np.take(array, [0], along[name]))
    with np.errstate(all="ignore"):
        want = attempt(right, *args)
    if want.error or not finite(want.value):
        return None
    seen = observe(each.call.asked, *args)
    return Asked(each.call._replace(args=args, seen=seen), want, question.alike).right
