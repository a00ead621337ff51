"""Mistakes about the half-life, as edits of `lstm_ref.learning.memory`."""

import numpy as np

from grader.judging.diagnosis import Bug, made_in
from grader.judging.explained import alone, told
from lstm_ref.learning import memory

SECTION = "03-gates.html#half-life"
LIFE = "return np.log(2) / np.logaddexp(0, -b)"
BIAS = "return -np.log(np.expm1(np.log(2) / n))"


def life(new, words):
    return Bug(LIFE, f"return {new}", f"your half_life matches {words}.", SECTION)


def bias(new, words):
    return Bug(BIAS, f"return {new}", f"your forget_bias matches {words}.", SECTION)


LIFE_BUGS = [
    life("1 / np.logaddexp(0, -b)", "the time until 1/e is left, not a half"),
    *(life(new, "the half-life of 1 - f: the sign of b is turned") for new in ("np.log(2) / np.logaddexp(0, b)", "np.log(0.5) / np.log(1 - 1 / (1 + np.exp(-b)))")),
    life(f"{LIFE[7:]} if np.asarray(b).dtype.kind == 'f' else np.trunc({LIFE[7:]})", "a half-life cut to a whole number where b is one: the array that it is written into may be one of int"),
    life("np.log(2) / -np.log(b)", "a forget gate of b itself: the sigmoid is missing"),
    life("-np.log(2) / np.logaddexp(0, -b)", "the right number with the wrong sign"),
    life("np.log2(2) / np.logaddexp(0, -b)", "a mixture of logarithms: base 2 above, base e below"),
    life("np.log10(2) / np.logaddexp(0, -b)", "a mixture of logarithms: base 10 above, base e below"),
    life("np.log(2) / np.log10(1 + np.exp(-b))", "a mixture of logarithms: base e above, base 10 below"),
    life("np.log(2) / np.log2(1 + np.exp(-b))", "a mixture of logarithms: base e above, base 2 below"),
    life("np.log(2) * np.logaddexp(0, -b)", "a product where the quotient ln 2 / -ln f belongs"),
    life("np.logaddexp(0, -b) / np.log(2)", "one over the half-life"),
    life("np.log(2) * (1 + np.exp(b))", "the approximation ln 2 / (1 - f), good only for f near 1"),
    life("np.log(2) * np.exp(b)", "the approximation ln 2 e^b, good only for large b"),
    life("0.5 * (1 + np.exp(b))", "a loss of the same amount each step: the cell state loses the same *share*"),
    life("0.5 * (1 + np.exp(-b))", "0.5 / f: after n steps f^n is left, not n f"),
    life("1 / (1 + np.exp(-b))", "the forget gate itself, not the steps until half is left"),
    life("np.logaddexp(0, -b)", "-ln f alone: ln 2 is to be divided by it"),
    life("np.log(2) / -np.log(np.tanh(b))", "a forget gate that is a tanh, not a sigmoid"),
    life("-np.log(np.expm1(np.log(2) / b))", "the formula of forget_bias"),
    life("np.ceil(np.log(2) / np.logaddexp(0, -b))", "the half-life rounded up: it is not always whole"),
    life("np.floor(np.log(2) / np.logaddexp(0, -b))", "the half-life rounded down: it is not always whole"),
    life("np.round(np.log(2) / np.logaddexp(0, -b))", "the half-life rounded: it is not always whole"),
]  # fmt: skip

BIAS_BUGS = [
    bias("np.log(np.expm1(np.log(2) / n))", "the right number with the wrong sign"),
    bias(f"{BIAS[7:]} if np.asarray(n).dtype.kind == 'f' else np.trunc({BIAS[7:]})", "a bias cut to a whole number where n is one: the array that it is written into may be one of int"),
    bias("2 ** (-1 / n)", "the forget gate f = 2^(-1/n), not the bias that gives it"),
    bias("-np.log(np.expm1(1 / n))", "the bias for 1/e after n steps, not a half"),
    bias("-np.log2(np.expm1(np.log(2) / n))", "a logarithm of base 2 in the place of ln"),
    bias("-np.log10(np.expm1(np.log(2) / n))", "a logarithm of base 10 in the place of ln"),
    bias("np.log(n)", "ln n, which is the bias of a time constant of about n, not of the half-life"),
    bias("np.log(n - 1)", "ln(n - 1), which is the bias of a time constant of n, not of the half-life"),
    bias("np.log(n / np.log(2))", "the approximation ln(n / ln 2), good only for large n"),
    bias("np.log(n / np.log(2) - 1)", "the approximation 1 - f = ln 2 / n, good only for large n"),
    *(bias(new, "n in the place of 1/n") for new in ("-np.log(np.expm1(np.log(2) * n))", "-np.log(2.0**n - 1)", "-np.log(1 / 0.5**n - 1)")),
    bias("np.arctanh(2 ** (-1 / n))", "a forget gate that is a tanh, not a sigmoid"),
    bias("-np.log(2 ** (1 / n))", "-ln 2^(1/n): the -1 within the logarithm is missing"),
    bias("-np.log(2 ** (1 / n) + 1)", "-ln(2^(1/n) + 1): it is -1 within the logarithm"),
    bias("np.log(2) / np.logaddexp(0, -n)", "the formula of half_life"),
]  # fmt: skip


def diagnose(functions):
    """Which mistakes give the learner's numbers; `functions` maps each name to the learner's function and its calls."""
    found = []
    for name, (function, calls) in functions.items():
        twin = made_in(memory, name)
        bugs = LIFE_BUGS if name == "half_life" else BIAS_BUGS
        with np.errstate(all="ignore"):
            found += told([alone(bugs)], function, calls, twin(), twin)
    return found


def locate(functions):
    """What all numbers of a function have in common: a factor, or a difference, between them and the right ones."""
    for name, calls in functions.items():
        got, want = [], []
        for call in calls:
            if np.ndim(call.args[0]) == 0 and isinstance(call.seen.value, (float, int, np.ndarray)):
                got.append(float(call.seen.value))
                want.append(float(getattr(memory, name)(float(call.args[0]))))
        got, want = np.array(got), np.array(want)
        if len(got) < 3 or np.allclose(got, want, rtol=1e-5, atol=0):
            continue
        for words, each in (
            ("{:.5g} times the right number", got / want),
            ("the right number and {:+.5g}", got - want),
        ):
            if np.isfinite(each).all() and each[0] and np.allclose(each, each[0], rtol=1e-4, atol=0):
                return f"{name}, which is always {words.format(each[0])}."
    return None
