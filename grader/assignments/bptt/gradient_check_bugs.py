"""A gradient check of any function, written out, and the mistakes that are made in one, as edits of it."""

import sys
from functools import partial
from itertools import combinations, islice

import numpy as np

from grader.judging import conduct
from grader.judging.diagnosis import Bug, Diagnosis, made_in, one_of
from grader.judging.evidence import answers_as
from grader.judging.explained import note

STEP = "04-bptt.html#central-differences"
PROJECTED = "04-bptt.html#a-projected-loss"
RELATIVE = "04-bptt.html#relative-error"


def numerical_gradient(f, v, eps=1e-5):
    """Gradient of the number f(v) by central differences; v an array of any shape, which stays as it is."""
    v = np.array(v, dtype=np.float64)
    gradient = np.zeros_like(v)
    for index in np.ndindex(v.shape):
        kept = v[index]
        v[index] = kept + eps
        above = f(v)
        v[index] = kept - eps
        below = f(v)
        v[index] = kept
        gradient[index] = (above - below) / (2 * eps)
    return gradient


def gradient_error(f, backward, v, dy):
    """The relative error of backward(dy, v), for any dy the gradient of sum(dy * f(v)) with respect to v."""
    ours = np.asarray(backward(dy, v))
    theirs = numerical_gradient(lambda v: np.sum(dy * f(v)), v)
    difference = np.abs(ours - theirs).max()
    scale = max(np.abs(ours).max(), np.abs(theirs).max())
    return 0.0 if difference == 0 else difference / scale


def step(old, new, words):
    return Bug(old, new, f"your numerical_gradient matches one {words}.", STEP)


QUOTIENT = "gradient[index] = (above - below) / (2 * eps)"
ABOVE = "v[index] = kept + eps\n        above = f(v)\n"
BELOW = "v[index] = kept - eps\n        below = f(v)\n"
BACK = "v[index] = kept\n        gradient"
BOTH = f"{ABOVE}        {BELOW}        v[index] = kept\n"
STEP_BUGS = [
    step(QUOTIENT, "gradient[index] = (above - below) / eps", "that divides by eps: from v - eps to v + eps it is 2 eps"),
    step(QUOTIENT, "gradient[index] = (below - above) / (2 * eps)", "with the wrong sign"),
    step(QUOTIENT, "gradient[index] = (above - below) / 2 * eps", "that multiplies by eps: in Python a / 2 * eps is (a / 2) * eps"),
    step(QUOTIENT, "gradient[index] = above - below", "that does not divide by 2 eps"),
    step(BELOW, "v[index] = kept\n        below = f(v)\n", "that compares v + eps with v but divides by 2 eps: the second v is not moved down"),
    step(BOTH + "        " + QUOTIENT, "below = f(v)\n        v[index] = kept + eps\n        gradient[index] = (f(v) - below) / eps\n        v[index] = kept",
         "that takes differences forwards, (f(v + eps) - f(v)) / eps: its error is of order eps, that of central ones of order eps^2"),
    step(BOTH + "        " + QUOTIENT, "above = f(v)\n        v[index] = kept - eps\n        gradient[index] = (above - f(v)) / eps\n        v[index] = kept",
         "that takes differences backwards, (f(v) - f(v - eps)) / eps: its error is of order eps, that of central ones of order eps^2"),
    step(BACK, "gradient", "that does not put the entry back: all entries before it stay moved down by eps"),
    step(BACK, "v[index] = kept + eps\n        gradient", "that puts the entry back wrongly: all entries before it stay moved up by eps"),
    step(BOTH, "above = f(v + eps)\n        below = f(v - eps)\n", "that moves all entries at once: a partial derivative moves one"),
    step("for index in np.ndindex(v.shape):", "for index in range(len(v)):", "that moves whole rows: each entry has a derivative of its own"),
    step(QUOTIENT, "gradient[index] = abs(above - below) / (2 * eps)", "that takes the absolute value of the difference: a slope may be negative"),
    step("    v = np.array(v, dtype=np.float64)\n", "    v, eps = np.array(v, dtype=np.float64), 1e-5\n", "that does not use the eps that it is given"),
    step("    for index in np.ndindex(v.shape):\n        kept = v[index]\n", "    given = eps\n    for index in np.ndindex(v.shape):\n        kept = v[index]\n        eps = given * max(1.0, abs(kept))\n",
         "whose step grows with the entry, eps * max(1, |v|): here it is eps for every entry"),
    step("    for index in np.ndindex(v.shape):\n        kept = v[index]\n", "    given = eps\n    for index in np.ndindex(v.shape):\n        kept = v[index]\n        eps = given * kept\n",
         "whose step is eps times the entry: here it is eps for every entry, and an entry may be 0"),
    step("v = np.array(v, dtype=np.float64)", "v = np.array(v)", "that works in the type of v: whole numbers stay whole, so a step of eps is lost, and in float32 nearly all of it"),
    step("    return gradient", "    return gradient.ravel()", "that returns the gradient flattened: it has the shape of v"),
    step("    return gradient", "    return gradient.T", "that returns the gradient transposed: it has the shape of v"),
    step("    return gradient", "    return gradient.sum()", "that returns one number for all entries: the gradient has the shape of v"),
    step("gradient = np.zeros_like(v)\n", "gradient = np.zeros_like(v)\n    v = v.astype(np.float32)\n", "that works in float32: the rounding of v alone drowns a step of eps"),
]  # fmt: skip


def error(old, new, words, section):
    return Bug(old, new, f"your gradient_error matches one {words}.", section)


DIFFERENCE = "difference = np.abs(ours - theirs).max()"
SCALE = "scale = max(np.abs(ours).max(), np.abs(theirs).max())"
RESULT = "return 0.0 if difference == 0 else difference / scale"
BLIND = "of outputs that always sum to 1, as a softmax's do, it sees nothing"
ENTRYWISE = (
    "that divides each entry's difference by that entry: one that is 0, or nearly so, holds nothing but rounding"
)
ERROR_BUGS = [
    error("theirs = numerical_gradient(lambda v: np.sum(dy * f(v)), v)", "theirs = numerical_gradient(lambda v: np.sum(f(v)), v)", "that gives dy to backward but takes the difference of the plain sum: both must see the same loss", PROJECTED),
    error(RESULT, "return difference", "that returns the absolute difference: 1e-6 is much for a gradient of 1e-6 and nothing for one of 1e6", RELATIVE),
    error(RESULT, "return difference / scale", "that divides by 0 where both gradients are 0 everywhere: then the error is 0", RELATIVE),
    error(RESULT, "return (np.abs(ours - theirs) / np.maximum(np.abs(ours), np.abs(theirs))).max()", ENTRYWISE, RELATIVE),
    error(RESULT, "return (np.abs(ours - theirs) / (np.abs(ours) + np.abs(theirs))).max()", ENTRYWISE, RELATIVE),
    error(RESULT, "return (np.abs(ours - theirs) / np.abs(theirs)).max()", ENTRYWISE, RELATIVE),
    error(RESULT, "return (np.abs(ours - theirs) / np.maximum(1e-12, np.abs(ours) + np.abs(theirs))).max()", ENTRYWISE, RELATIVE),
    error(RESULT, "return (np.abs(ours - theirs) / np.maximum(1e-8, np.abs(ours) + np.abs(theirs))).max()", ENTRYWISE, RELATIVE),
    error(SCALE, "scale = max(1.0, np.abs(ours).max(), np.abs(theirs).max())", "whose scale is at least 1: small gradients are compared absolutely", RELATIVE),
    error(SCALE, "scale = max(1e-8, np.abs(ours).max(), np.abs(theirs).max())", "whose scale is at least 1e-8: smaller gradients are compared absolutely", RELATIVE),
    error(SCALE, "scale = 1.0 + max(np.abs(ours).max(), np.abs(theirs).max())", "that adds 1 to the scale: small gradients are compared absolutely", RELATIVE),
    error(SCALE, "scale = np.abs(ours).max() * np.abs(theirs).max()", "that divides by the product of the two gradients' sizes", RELATIVE),
    *(
        error(f"{DIFFERENCE}\n    {SCALE}", f"difference = np.linalg.norm(ours - theirs)\n    scale = {of}(np.linalg.norm(ours), np.linalg.norm(theirs))", "that divides norms: one wrong entry among many is diluted. The largest difference counts, and the largest entry", RELATIVE)
        for of in ("(lambda a, b: a + b)", "max")
    ),
    error(DIFFERENCE, "difference = np.abs(ours - theirs).mean()", "that averages the differences: one wrong entry among many is diluted", RELATIVE),
    error(DIFFERENCE, "difference = abs((ours - theirs).mean())", "that averages signed differences: they cancel", RELATIVE),
    error(DIFFERENCE, "difference = abs((ours - theirs).sum())", "that adds signed differences up: they cancel", RELATIVE),
    error(DIFFERENCE, "difference = (ours - theirs).max()", "that takes the largest difference with its sign: one that is too small goes unseen", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(np.abs(ours) - np.abs(theirs)).max()", "that compares absolute values: a wrong sign goes unseen", RELATIVE),
    error(DIFFERENCE, "difference = abs(np.abs(ours).max() - np.abs(theirs).max())", "that compares the largest entries of the two: they can be equal where all others differ", RELATIVE),
    error(DIFFERENCE, "difference = abs(np.linalg.norm(ours) - np.linalg.norm(theirs))", "that compares the norms: two gradients of one length can differ", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(ours - theirs).flat[0]", "that compares the first entry alone", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(ours - theirs).flat[-1]", "that compares the last entry alone", RELATIVE),
]  # fmt: skip


def explanations(bugs, twin, calls, alike):
    """Which bugs, or else the first two together, give the learner's answers at all calls."""

    def fits(made):
        try:
            return all(answers_as(twin(made), call, alike) for call in calls)
        except ValueError:  # the two edit the same lines
            return False

    alone = [(bug,) for bug in bugs if fits((bug,))]
    return alone or list(islice(filter(fits, combinations(bugs, 2)), 1))


def diagnose_gradient(numerical_gradient, calls):
    """Which mistaken differences give the learner's numbers at all calls."""

    twin = made_in(sys.modules[__name__], "numerical_gradient")
    note(numerical_gradient, calls, twin, STEP_BUGS, alike)
    named = one_of(explanations(STEP_BUGS, twin, calls, alike), numerical_gradient, twin, alike)
    changed = conduct.changed("numerical_gradient", ("f", "v", "eps"), [call.seen for call in calls])
    return named or changed or in_float32(calls)


def in_float32(calls):
    """The diagnosis of right gradients, to six digits, that are returned in float32 whatever the type of v is."""
    kinds = {np.asarray(call.seen.value).dtype for call in calls}
    if kinds != {np.dtype(np.float32)} or not all(answers_as(numerical_gradient, call, alike) for call in calls):
        return []
    words = "your numerical_gradient returns float32, which keeps seven digits: all of float64 are asked for."
    return [Diagnosis(words, STEP)]


def alike(call, value):
    """Whether two gradients are the same to six digits, so that differences forwards are not those both ways."""
    got = np.asarray(call.seen.value, dtype=float)
    return np.shape(got) == np.shape(value) and np.allclose(got, value, rtol=1e-6, atol=1e-12, equal_nan=True)


def diagnose_error(gradient_error, calls):
    """What is seen of the dy that `backward` was given, or which mistaken checks give the learner's errors at all calls,
    for the learner's own dy."""
    if seen := projection(calls):
        return [Diagnosis(f"your gradient_error {seen}.", PROJECTED)]

    def of_learners(error):
        """It takes the largest where the learner's asks about one dy after the other."""
        return lambda f, backward, v, seed: np.max([error(f, backward.unnoted, v, dy) for dy in backward.asked])

    twin = made_in(sys.modules[__name__], "gradient_error", wrap=of_learners)
    note(gradient_error, calls, twin, ERROR_BUGS, same_error)
    return one_of(explanations(ERROR_BUGS, twin, calls, same_error), gradient_error, twin, same_error)


def verdict(error):
    """What an error says of a gradient."""
    error = float(error)
    return "right" if abs(error) < 1e-6 else "wrong" if error > 1e-3 else "negative" if error < 0 else "neither"


def same_verdict(call, value):
    """Whether an error says of a gradient what the learner's does."""
    return verdict(call.seen.value) == verdict(value)


def same_error(call, value, rtol=0.01, atol=1e-6):
    """Whether an error is the learner's; where it may be rounding alone, whether it says the same."""
    got, want = float(call.seen.value), float(value)
    close = call.args[1].rounding or np.isclose(got, want, rtol=rtol, atol=atol, equal_nan=True)
    return same_verdict(call, value) and bool(close)


same_again = partial(same_error, rtol=1e-3, atol=0)  # asked the same once more, with the same seed


def weighed(call):
    """Which outputs had a weight in any dy that `backward` was given in a call, and how many there are."""
    asked = call.args[1].asked
    weights = np.reshape(asked, (len(asked), -1))
    return set(np.flatnonzero(weights.any(axis=0))), weights.shape[1]


def projection(calls):
    """What is wrong with every dy that `backward` was given, in words, or None."""
    asked = [dy for call in calls for dy in call.args[1].asked]
    if all(any(np.array_equal(dy, call.args[2]) for dy in call.args[1].asked) for call in calls):
        return "gives backward v in the place of dy: its arguments are dy and v, in this order"
    if any(np.shape(dy) != call.args[1].shape for call in calls for dy in call.args[1].asked):
        return "gives backward a dy that has not the shape of f(v): every output has a weight of its own"
    if any(call.seen.error for call in calls):
        return None  # it stopped before all was asked
    if not asked:
        return "never calls backward, so it cannot know its gradient"
    several = [np.ravel(dy) for dy in asked if np.size(dy) > 1]
    if not several:
        return None
    which = [(weighed(call), call) for call in calls if call.args[1].asked and np.prod(call.args[1].shape) > 1]
    places = [place for place, _ in which]
    called_right = [
        place for place, call in which if np.ndim(call.seen.value) == 0 and verdict(call.seen.value) == "right"
    ]
    for found, words in (
        (all((dy == 0).all() for dy in several), "projects on zeros: nothing is compared"),
        (all((dy == 1).all() for dy in several), f"projects on ones: {BLIND}"),
        (all((dy == dy[0]).all() for dy in several), f"gives all outputs the same weight, as a projection on ones does: {BLIND}"),
        (all(place == {0} for place, _ in places), "looks at the first output alone"),
        (all(place == {size - 1} for place, size in places), "looks at the last output alone"),
        (all(len(place) == 1 for place, _ in places), "looks at one output alone"),
        (any(len(place) < size for place, size in called_right), "does not look at all outputs: of a gradient that it calls right, some have the weight 0 in every dy that it gave backward"),
    ):  # fmt: skip
        if found:
            return words
    return None
