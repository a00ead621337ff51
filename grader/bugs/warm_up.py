"""Mistakes in the warm-up, as edits of `first_steps.py`.

Here a mistake may also be an error or a warning that NumPy gives, or an array changed in place. So what is compared is all that a call does.
"""

import numpy as np

from grader.bugs import Bug, agree, conduct, edited, first_steps, one_of
from grader.calls import observe

PAGE = "start-here.html#"
SUM = "x_t @ W_x.T + b"
TANH = "0.5 * np.tanh(0.5 * a) + 0.5"
START = "c_t = c_0"
STEP = "        c_t = f * c_t + x_t\n        c.append(c_t)"
LOOP = f"    for x_t in x:\n{STEP}"
END = "return np.stack(c)"


def layer(new, words):
    return Bug(SUM, new, f"your layer matches {words}.", PAGE + "rows-of-a-batch")


def sigmoid(new, words):
    return Bug(f"return {TANH}", new, f"your sigmoid matches {words}.", PAGE + "a-stable-sigmoid")


def memory(old, new, words):
    return Bug(old, new, f"your accumulate matches a loop {words}.", PAGE + "a-first-recurrence")


LAYER_BUGS = [
    layer("x_t @ W_x + b", "x_t @ W_x, without the transpose: W_x has a row for each unit, and x_t a row for each sequence"),
    layer("x_t @ W_x.reshape(W_x.shape[::-1]) + b", "a W_x that is reshaped: that gives it the right shape and puts its numbers in other places, use W_x.T"),
    layer("W_x @ x_t.T + b[:, None]", "W_x @ x_t.T, which has a column for each sequence: here sequences are rows, (N, H)"),
    layer("W_x @ x_t + b", "W_x @ x_t, the formula of the maths: with sequences as rows it is x_t @ W_x.T"),
    layer("x_t @ W_x.T + b[:, None]", "a bias with an entry for each row: it has one for each unit, so x_t @ W_x.T + b is enough"),
    layer("x_t @ W_x.T", "a layer without its bias"),
    layer("x_t @ W_x.T - b", "a layer that subtracts its bias"),
    layer("x_t @ W_x.T + 2 * b", "a layer that adds its bias twice"),
    layer("-(x_t @ W_x.T) + b", "a layer whose product has the wrong sign"),
    layer("np.tanh(x_t @ W_x.T + b)", "a layer with a tanh: the pre-activation is asked for, before any activation function"),
    layer("x_t[0] @ W_x.T + b", "a layer of the first sequence alone"),
]  # fmt: skip

SIGMOID_BUGS = [
    sigmoid("return 1 / (1 + np.exp(-a))", "1 / (1 + e^-a), which is right and overflows at a = -1000: use the tanh"),
    sigmoid("return np.exp(a) / (1 + np.exp(a))", "e^a / (1 + e^a), which overflows at a = 1000, where it divides infinity by infinity: use the tanh"),
    sigmoid("return 0.5 - 0.5 * np.tanh(0.5 * a)", "1 / (1 + e^a), which is 1 - sigmoid(a): a minus is missing in the exponent, or one too many before the tanh"),
    sigmoid("return 0.5 * np.tanh(a) + 0.5", "tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2"),
    sigmoid("return 0.5 * np.tanh(0.25 * a) + 0.5", "the sigmoid of a / 2: a is halved once too often"),
    sigmoid("return np.tanh(0.5 * a) + 0.5", "tanh(a / 2) + 1/2: the tanh is to be halved as well"),
    sigmoid("return 0.5 * np.tanh(0.5 * a)", "tanh(a / 2) / 2: the + 1/2 is missing"),
    sigmoid("return 0.5 * np.tanh(0.5 * a) + 1", "tanh(a / 2) / 2 + 1: what is added is 1/2"),
    sigmoid("return (np.tanh(0.5 * a) + 0.5) * 0.5", "(tanh(a / 2) + 1/2) / 2: what is added within the brackets is 1"),
    sigmoid("return np.tanh(a)", "a tanh, between -1 and 1: the sigmoid lies between 0 and 1"),
    sigmoid("return np.tanh(0.5 * a)", "tanh(a / 2), between -1 and 1: it is to be halved and moved up by 1/2"),
    sigmoid("a *= 0.5\n    return 0.5 * np.tanh(a) + 0.5", "one that halves its argument in place: the caller's array has changed, so write 0.5 * a"),
    sigmoid("return np.maximum(a, 0)", "a ReLU"),
]  # fmt: skip

MEMORY_BUGS = [
    memory(STEP, "        c.append(c_t)\n        c_t = f * c_t + x_t", "that notes c before the step: c_0 comes first and c_T is missing"),
    memory("c = []", "c = [c_0]", "that returns c_0 as well, T + 1 rows: the first row is c_1"),
    memory(END, "return c_t", "that returns the last memory alone: every step's is asked for"),
    memory(START, "c_t = np.zeros_like(c_0)", "that ignores c_0 and starts from zeros"),
    memory("f * c_t + x_t", "f * c_t - x_t", "that subtracts the input"),
    memory("f * c_t + x_t", "x_t - f * c_t", "that subtracts the old memory"),
    memory("f * c_t + x_t", "(1 - f) * c_t + x_t", "that keeps the share 1 - f: f is what is kept, not what is lost"),
    memory("f * c_t + x_t", "f * c_t + (1 - f) * x_t", "of a running mean: here the input is added whole"),
    memory("f * c_t + x_t", "f * (c_t + x_t)", "that multiplies the input by f as well"),
    memory("f * c_t + x_t", "c_t + f * x_t", "that multiplies the input by f, not the memory"),
    memory("f * c_t + x_t", "c_t + x_t", "without f: nothing is ever lost"),
    memory("f * c_t + x_t", "f * c_0 + x_t", "whose memory never advances: each step starts from c_0"),
    memory(LOOP, "    for k in range(len(x)):\n        c_t = f * c_t + x[k - 1]\n        c.append(c_t)", "that reads the input of the step before (at the first step x[-1], which is the last)"),
    memory(LOOP, "    for x_t in x[:-1]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that leaves the last step out: range(T - 1) has only T - 1 steps"),
    memory(LOOP, "    for x_t in x[1:]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that leaves the first step out: range(1, T) has only T - 1 steps"),
    memory(LOOP, "    c.append(c_0 + x[0])\n    for x_t in x[1:]:\n        c.append(f * c[-1] + x_t)", "whose first step forgets to multiply c_0 by f"),
    memory(STEP, "        c_t *= f\n        c_t += x_t\n        c.append(c_t)", "that changes one array in place: every row of the list is that array, and so is the caller's c_0; write c_t = f * c_t + x_t"),
    memory(f"{START}\n{LOOP}", f"c_t = c_0.copy()\n{LOOP.replace('c_t = f * c_t + x_t', 'c_t *= f; c_t += x_t')}", "that changes one array in place and notes it again and again: every row is the last; write c_t = f * c_t + x_t"),
    memory(STEP, "        c_t *= f\n        c_t += x_t\n        c.append(c_t.copy())", "that changes the caller's c_0 in place: write c_t = f * c_t + x_t"),
    memory(END, "return np.stack(c, axis=1)", "that stacks its rows as (N, T): arrays here are time-major, (T, N)"),
    memory(END, "return np.stack(c[::-1])", "that returns the last step first"),
]  # fmt: skip

BUGS = {"layer": LAYER_BUGS, "sigmoid": SIGMOID_BUGS, "accumulate": MEMORY_BUGS}


def problems(name, rng):
    """Arguments on which mistakes differ: with sizes all different, and all the same, where no transpose is an error."""
    if name == "layer":
        sizes = ((4, 4, 4), (3, 5, 4), (2, 3, 5))
        return [(rng.normal(size=(N, D)), rng.normal(size=(H, D)), rng.normal(size=H)) for N, D, H in sizes]
    if name == "sigmoid":
        return [(rng.uniform(-4, 4, size=(2, 3)),), (np.array([-1000.0, 0.5]),), (np.array([0.5, 1000.0]),)]
    return [(rng.normal(size=(T, N)), rng.uniform(0.1, 0.4), rng.normal(size=N)) for T, N in ((3, 3), (2, 4), (5, 2))]


def alike(seen, other):
    """Whether two calls did the same: both an error, or the same numbers and changes in place."""
    if seen.error or other.error:
        return bool(seen.error and other.error)
    values = [np.nan_to_num(np.asarray(each.value, dtype=float), nan=-7.0) for each in (seen, other)]
    return seen.changed == other.changed and agree(*values)


def warned(seen):
    return any(text.startswith("RuntimeWarning") for text in seen.warnings)


def diagnose(name, function, rng):
    """Which mistakes make a call do what the learner's does, on all of the problems."""
    tried = problems(name, rng)
    seen = [observe(function, *problem) for problem in tried]
    if all(each.error or each.value is None for each in seen):
        return conduct.stopped(name, seen)

    def explains(bug):
        mistaken = getattr(edited(first_steps, (bug.old, bug.new)), name)
        others = [observe(mistaken, *problem) for problem in tried]
        same = all(alike(*pair) for pair in zip(seen, others, strict=True))
        harmless = all(alike(*pair) for pair in zip(right, others, strict=True))  # but for its warnings
        return same and (not harmless or [*map(warned, seen)] == [*map(warned, others)])

    right = [observe(getattr(first_steps, name), *problem) for problem in tried]
    return one_of([(bug,) for bug in BUGS[name] if explains(bug)])
