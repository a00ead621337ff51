"""A gradient check of any function, written out, and the mistakes that are made in one, as edits of it."""

import sys

import numpy as np

from grader.bugs import Bug, edited, one_of
from grader.calls import observe

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


def gradient_error(f, backward, v, seed=0):
    """The relative error of backward(dy, v), which should give the gradient by v of sum(dy * f(v)) for any dy."""
    v = np.array(v, dtype=np.float64)
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
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
    step("    return gradient", "    return gradient.ravel()", "that returns the gradient flattened: it has the shape of v"),
    step("    return gradient", "    return gradient.T", "that returns the gradient transposed: it has the shape of v"),
    step("    return gradient", "    return gradient.sum()", "that returns one number for all entries: the gradient has the shape of v"),
    step("gradient = np.zeros_like(v)\n", "gradient = np.zeros_like(v)\n    v = v.astype(np.float32)\n", "that works in float32: the rounding of v alone drowns a step of eps"),
]  # fmt: skip


def error(old, new, words, section):
    return Bug(old, new, f"your gradient_error matches one {words}.", section)


DY = "dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))"
DIFFERENCE = "difference = np.abs(ours - theirs).max()"
SCALE = "scale = max(np.abs(ours).max(), np.abs(theirs).max())"
RESULT = "return 0.0 if difference == 0 else difference / scale"
ERROR_BUGS = [
    error(DY, "dy = np.ones(np.shape(f(v)))", "that projects on ones: of outputs that always sum to 1, as a softmax's do, it sees nothing", PROJECTED),
    error(DY, "dy = np.full(np.shape(f(v)), np.random.default_rng(seed).normal())", "that draws one number for all outputs: that is a projection on ones", PROJECTED),
    error(DY, "dy = np.zeros(np.shape(f(v)))\n    dy.flat[0] = 1", "that looks at the first output alone", PROJECTED),
    error(DY, "dy = np.zeros(np.shape(f(v)))\n    dy.flat[-1] = 1", "that looks at the last output alone", PROJECTED),
    error(DY, "dy = np.zeros(np.shape(f(v)))", "that projects on zeros: nothing is compared", PROJECTED),
    error("theirs = numerical_gradient(lambda v: np.sum(dy * f(v)), v)", "theirs = numerical_gradient(lambda v: np.sum(f(v)), v)", "that gives dy to backward but takes the difference of the plain sum: both must see the same loss", PROJECTED),
    error(RESULT, "return difference", "that returns the absolute difference: 1e-6 is much for a gradient of 1e-6 and nothing for one of 1e6", RELATIVE),
    error(SCALE, "scale = max(1.0, np.abs(ours).max(), np.abs(theirs).max())", "whose scale is at least 1: small gradients are compared absolutely", RELATIVE),
    error(SCALE, "scale = np.abs(ours).max() * np.abs(theirs).max()", "that divides by the product of the two gradients' sizes", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(ours - theirs).mean()", "that averages the differences: one wrong entry among many is diluted", RELATIVE),
    error(DIFFERENCE, "difference = abs((ours - theirs).mean())", "that averages signed differences: they cancel", RELATIVE),
    error(DIFFERENCE, "difference = (ours - theirs).max()", "that takes the largest difference with its sign: one that is too small goes unseen", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(np.abs(ours) - np.abs(theirs)).max()", "that compares absolute values: a wrong sign goes unseen", RELATIVE),
    error(DIFFERENCE, "difference = abs(np.linalg.norm(ours) - np.linalg.norm(theirs))", "that compares the norms: two gradients of one length can differ", RELATIVE),
    error(DIFFERENCE, "difference = np.abs(ours - theirs).flat[0]", "that compares the first entry alone", RELATIVE),
]  # fmt: skip

FUNCTIONS = ("numerical_gradient", "gradient_error")


def diagnose_gradient(numerical_gradient, problems):
    """Which mistaken differences give the learner's numbers on all the problems (f, v)."""
    return explain("numerical_gradient", numerical_gradient, STEP_BUGS, problems, alike)


def diagnose_error(gradient_error, problems):
    """Which mistaken checks give the learner's verdicts on all the problems (f, backward, v, seed): what each finds right
    and wrong, not its numbers, for they depend on the draw of dy."""
    return explain(
        "gradient_error", gradient_error, ERROR_BUGS, problems, lambda got, want: verdict(got) == verdict(want)
    )


def alike(got, want):
    """Whether two gradients are the same to six digits, so that differences forwards are not those both ways."""
    return np.shape(got) == np.shape(want) and np.allclose(np.asarray(got, dtype=float), want, rtol=1e-6, atol=1e-15)


def verdict(error):
    """What an error says of a gradient."""
    error = float(error)
    return "right" if abs(error) < 1e-6 else "wrong" if error > 1e-3 else "negative" if error < 0 else "neither"


def explain(name, function, bugs, problems, same):
    answers = [observe(function, *problem).value for problem in problems]
    found = []
    for bug in bugs:
        mistaken = getattr(edited(sys.modules[__name__], (bug.old, bug.new), names=FUNCTIONS), name)
        try:
            with np.errstate(all="ignore"):
                if all(same(got, mistaken(*problem)) for got, problem in zip(answers, problems, strict=True)):
                    found.append((bug,))
        except (ValueError, IndexError, TypeError):
            continue
    return one_of(found)
