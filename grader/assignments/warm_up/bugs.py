"""Mistakes in the warm-up, as edits of `first_steps.py`.

Here a mistake may also be a warning that NumPy gives, or an array changed in place.
"""

import numpy as np

from grader.assignments.warm_up import first_steps
from grader.judging.diagnosis import Bug, made_in
from grader.judging.explained import alone, partly_told, together, told, unsteady

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
    layer("np.insert(x_t, 0, 1, axis=1) @ np.column_stack([W_x, b]).T", "a layer that puts the column of ones before the inputs and the biases behind the weights: each weight meets its neighbour's input"),
    layer("np.append(x_t, np.ones((len(x_t), 1)), axis=1) @ np.column_stack([b, W_x]).T", "a layer that puts the column of ones behind the inputs and the biases before the weights: each weight meets its neighbour's input"),
    layer("np.tanh(x_t @ W_x.T + b)", "a layer with a tanh: the pre-activation is asked for, before any activation function"),
    layer("x_t[0] @ W_x.T + b", "a layer of the first sequence alone"),
    layer("x_t @ (W_x if len(W_x) == x_t.shape[1] else W_x.T) + b", "a layer that transposes W_x only where it would not fit otherwise: it is always x_t @ W_x.T"),
    layer("x_t @ W_x.T + (b[:, None] if len(b) == len(x_t) else b)", "a layer whose bias has an entry for each row where N = H: it has one for each unit"),
    layer("np.maximum(x_t @ W_x.T + b, 0)", "a layer with a rectifier: the pre-activation is asked for, before any activation function"),
    layer("1 / (1 + np.exp(-(x_t @ W_x.T + b)))", "a layer with a sigmoid: the pre-activation is asked for, before any activation function"),
    layer("x_t @ W_x.T + b.mean()", "a layer that gives all units the mean of the biases"),
    layer("x_t @ W_x.T + b.sum()", "a layer that gives all units the sum of the biases"),
    layer("x_t @ W_x.T + b[0]", "a layer that gives all units the first bias"),
    layer("(x_t + 1) @ W_x.T + b", "a layer that adds 1 to its input"),
    layer("np.squeeze(x_t @ W_x.T + b)", "a layer whose axes of length 1 are dropped: the result is (N, H), whatever N and H"),
    layer("x_t[:, :-1] @ W_x[:, :-1].T + b", "a layer that leaves the last input out: a range that ends at D - 1 has only D - 1 numbers"),
    layer("x_t[:, 1:] @ W_x[:, 1:].T + b", "a layer that leaves the first input out: places are counted from 0"),
    layer("(x_t @ W_x.T + b)[:, :1] + 0 * b", "a layer that gives all units the first unit's number"),
]  # fmt: skip

SIGMOID_BUGS = [
    sigmoid("return 1 / (1 + np.exp(-a))", "1 / (1 + e^-a), which is right and overflows at a = -1000: use the tanh"),
    sigmoid("return np.exp(a) / (1 + np.exp(a))", "e^a / (1 + e^a), which overflows at a = 1000, where it divides infinity by infinity: use the tanh"),
    sigmoid("return 0.5 - 0.5 * np.tanh(0.5 * a)", "1 / (1 + e^a), which is 1 - sigmoid(a): a minus is missing in the exponent, or one too many before the tanh"),
    sigmoid("return 0.5 * np.tanh(a) + 0.5", "tanh(a) / 2 + 1/2, which is the sigmoid of 2a: the tanh takes a / 2"),
    sigmoid("return 0.5 * np.tanh(0.25 * a) + 0.5", "the sigmoid of a / 2: a is halved once too often"),
    sigmoid("return np.tanh(0.5 * a) + 0.5", "tanh(a / 2) + 1/2: the tanh is to be halved as well"),
    sigmoid("return 0.5 * np.tanh(0.5 * a)", "tanh(a / 2) / 2: the + 1/2 is missing"),
    sigmoid("return 0.5 * np.tanh(0.5 * a) - 0.5", "tanh(a / 2) / 2 - 1/2: the 1/2 is added"),
    sigmoid("return 0.5 * np.tanh(0.5 * a) + 1", "tanh(a / 2) / 2 + 1: what is added is 1/2"),
    sigmoid("return (np.tanh(0.5 * a) + 0.5) * 0.5", "(tanh(a / 2) + 1/2) / 2: what is added within the brackets is 1"),
    sigmoid("return np.tanh(a)", "a tanh, between -1 and 1: the sigmoid lies between 0 and 1"),
    sigmoid("return np.tanh(0.5 * a)", "tanh(a / 2), between -1 and 1: it is to be halved and moved up by 1/2"),
    sigmoid("a *= 0.5\n    return 0.5 * np.tanh(a) + 0.5", "one that halves its argument in place: the caller's array has changed, so write 0.5 * a"),
    sigmoid("return np.maximum(a, 0)", "a ReLU"),
    sigmoid("return np.clip(0.5 + 0.25 * a, 0, 1)", "a straight line that is cut off at 0 and 1: the sigmoid bends smoothly"),
    sigmoid("return 1 - 1 / (1 + np.exp(a))", "1 - 1 / (1 + e^a), which is right and overflows at a = 1000: use the tanh"),
    sigmoid("return np.where(a >= 0, 1 / (1 + np.exp(-a)), np.exp(a) / (1 + np.exp(a)))", "a choice between two formulas by np.where, which computes both for every a, and one of them overflows: use the tanh"),
    sigmoid("s = 0.5 * np.tanh(0.5 * a) + 0.5\n    return s * (1 - s)", "its derivative, s (1 - s)"),
    sigmoid("return 0.5 * np.tanh(0.5 * a + 0.5)", "a 1/2 within the tanh: it is added to what the tanh gives"),
    sigmoid("return 0.5 * np.tanh(0.5 * a + 0.5) + 0.5", "the sigmoid of a + 1: nothing is added within the tanh"),
    sigmoid("return 0.5 * np.tanh(a // 2) + 0.5", "a // 2, which rounds down: write a / 2"),
    sigmoid("return (0.5 * np.tanh(0.5 * a) + 0.5).ravel()", "a flat array: the result has the shape of a"),
    sigmoid("out = np.empty_like(a)\n    out[...] = 0.5 * np.tanh(0.5 * a) + 0.5\n    return out", "an array of the type of a: where a holds integers, every fraction is cut off"),
    sigmoid("e = np.exp(a - a.max())\n    return e / e.sum()", "a softmax, whose numbers add up to 1: the sigmoid takes each entry by itself"),
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
    memory(LOOP, "    for x_t in x[::-1]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that runs through time backwards"),
    memory("f * c_t + x_t", "f ** 2 * c_t + x_t", "that multiplies the memory by f twice"),
    memory(END, "powers = f ** np.arange(1.0, len(x) + 1)[:, None]\n    return powers * (c_0 + np.cumsum(x / powers, axis=0))", "that gives no numbers for f = 0: is something divided by f or by its powers, as in one formula for all steps, or is the logarithm of f taken? f times the memory, plus the input, needs neither"),
    memory(START, "c_t = c_0.mean()", "that starts all sequences from the mean of c_0"),
    memory(START, "c_t = c_0[0]", "that starts all sequences from the first entry of c_0"),
    memory(START, "f, c_t = f or 1.0, c_0", "that takes f = 0 for no f at all"),
    memory(END, "return np.stack(c).squeeze()", "whose axes of length 1 are dropped: the result is (T, N), whatever T and N"),
    memory(LOOP, "    for x_t in x[:-1]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that leaves the last step out: range(T - 1) has only T - 1 steps"),
    memory(LOOP, "    for x_t in x[1:]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that leaves the first step out: range(1, T) has only T - 1 steps"),
    memory(LOOP, "    for x_t in x[:-1]:\n        c_t = f * c_t + x_t\n        c.append(c_t)\n    c.append(0 * c_0)", "that leaves the last step out, so that its row stays zero: range(T - 1) has only T - 1 steps"),
    memory(LOOP, "    c.append(0 * c_0)\n    for x_t in x[1:]:\n        c_t = f * c_t + x_t\n        c.append(c_t)", "that leaves the first step out, so that its row stays zero: range(1, T) has only T - 1 steps"),
    memory(LOOP, "    c.append(c_0 + x[0])\n    for x_t in x[1:]:\n        c.append(f * c[-1] + x_t)", "whose first step forgets to multiply c_0 by f"),
    memory(STEP, "        c_t *= f\n        c_t += x_t\n        c.append(c_t)", "that changes one array in place: every row of the list is that array, and so is the caller's c_0; write c_t = f * c_t + x_t"),
    memory(f"{START}\n{LOOP}", f"c_t = c_0.copy()\n{LOOP.replace('c_t = f * c_t + x_t', 'c_t *= f; c_t += x_t')}", "that changes one array in place and notes it again and again: every row is the last; write c_t = f * c_t + x_t"),
    memory(STEP, "        c_t *= f\n        c_t += x_t\n        c.append(c_t.copy())", "that changes the caller's c_0 in place: write c_t = f * c_t + x_t"),
    memory(END, "return np.stack(c, axis=1)", "that stacks its rows as (N, T): arrays here are time-major, (T, N)"),
    memory(END, "return np.stack(c[::-1])", "that returns the last step first"),
]  # fmt: skip

BUGS = {"layer": LAYER_BUGS, "sigmoid": SIGMOID_BUGS, "accumulate": MEMORY_BUGS}
SECTIONS = {"layer": "rows-of-a-batch", "sigmoid": "a-stable-sigmoid", "accumulate": "a-first-recurrence"}


def moderate(a):
    """Whether the exponentials of a sigmoid's argument are of ordinary size, whichever way it is written."""
    return np.abs(a).max() < 20


def diagnose(name, function, calls):
    """Which mistakes make all calls of the learner's function do what they did; for a sigmoid, at least the moderate
    ones. Else whether it remembers earlier calls."""
    choices = alone(BUGS[name]), together(BUGS[name])
    search = choices, function, calls, getattr(first_steps, name), made_in(first_steps, name)
    return (
        told(*search)
        or (partly_told(*search, moderate, "for numbers of ordinary size") if name == "sigmoid" else [])
        or unsteady(name, calls, PAGE + SECTIONS[name])
    )
