"""Mistakes about the half-life, as edits of `lstm_ref.memory`."""

import numpy as np

from grader.bugs import Bug, agree, edited
from grader.calls import observe
from lstm_ref import memory

SECTION = "03-gates.html#half-life"
LIFE = "return np.log(2) / np.logaddexp(0, -b)"
BIAS = "return -np.log(np.expm1(np.log(2) / n))"


def life(new, words):
    return Bug(LIFE, f"return {new}", f"your half_life matches {words}.", SECTION)


def bias(new, words):
    return Bug(BIAS, f"return {new}", f"your forget_bias matches {words}.", SECTION)


LIFE_BUGS = [
    life("1 / np.logaddexp(0, -b)", "the time until 1/e is left, not a half"),
    life("np.log(2) / np.logaddexp(0, b)", "the half-life of 1 - f: the sign of b is turned"),
    life("np.log(2) / -np.log(b)", "a forget gate of b itself: the sigmoid is missing"),
    life("-np.log(2) / np.logaddexp(0, -b)", "the right number with the wrong sign"),
    life("np.log2(2) / np.logaddexp(0, -b)", "a mixture of logarithms: base 2 above, base e below"),
    life("np.log(2) * np.logaddexp(0, -b)", "a product where the quotient ln 2 / -ln f belongs"),
    life("np.logaddexp(0, -b) / np.log(2)", "one over the half-life"),
    life("np.log(2) / (1 - 1 / (1 + np.exp(-b)))", "the approximation ln 2 / (1 - f), good only for f near 1"),
    life("0.5 / (1 - 1 / (1 + np.exp(-b)))", "a loss of the same amount each step: the cell state loses the same *share*"),
    life("1 / (1 + np.exp(-b))", "the forget gate itself, not the steps until half is left"),
    life("np.log(2) / -np.log(np.tanh(b))", "a forget gate that is a tanh, not a sigmoid"),
]  # fmt: skip

BIAS_BUGS = [
    bias("np.log(np.expm1(np.log(2) / n))", "the right number with the wrong sign"),
    bias("2 ** (-1 / n)", "the forget gate f = 2^(-1/n), not the bias that gives it"),
    bias("-np.log(np.expm1(1 / n))", "the bias for 1/e after n steps, not a half"),
    bias("np.log(n)", "ln n, which is the bias of a time constant of about n, not of the half-life"),
    bias("np.log(n - 1)", "ln(n - 1), which is the bias of a time constant of n, not of the half-life"),
    bias("-np.log(np.expm1(np.log(2) * n))", "n in the place of 1/n"),
    bias("np.arctanh(2 ** (-1 / n))", "a forget gate that is a tanh, not a sigmoid"),
    bias("-np.log(2 ** (1 / n))", "-ln 2^(1/n): the -1 within the logarithm is missing"),
]  # fmt: skip


def diagnose(half_life, forget_bias, rng):
    """Which mistakes give the learner's numbers, function by function."""
    found = []
    with np.errstate(all="ignore"):
        for name, function, bugs, points in (
            ("half_life", half_life, LIFE_BUGS, rng.uniform(0.2, 6, 5)),
            ("forget_bias", forget_bias, BIAS_BUGS, rng.uniform(2, 300, 5)),
        ):
            answers = [observe(function, float(point)).value for point in points]
            for bug in bugs:
                mistaken = getattr(edited(memory, (bug.old, bug.new)), name)
                if all(agree(answer, mistaken(point)) for answer, point in zip(answers, points, strict=True)):
                    found.append(bug.diagnosis)
    return found
