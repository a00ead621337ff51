"""Mistakes in one-hot vectors, in a step of the simple recurrent network, as edits of `lstm_ref`, and in its loop."""

from functools import partial

import numpy as np

from grader.assignments.rnn import loop
from grader.judging.calls import StandIn
from grader.judging.claims import as_array, value_of
from grader.judging.diagnosis import Bug, Diagnosis, made_in
from grader.judging.explained import alone, together, told, unsteady
from lstm_ref import rnn
from lstm_ref.text import character_model

PAGE = "01-rnn.html#"
PLACE = "np.eye(V)[symbols]"
STATE = "h_t = np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b)"


def place(new, words):
    return Bug(PLACE, new, f"your one_hot matches one {words}.", PAGE + "rnn-one-hot")


ONE_HOT_BUGS = [
    place("np.eye(V)[symbols - 1]", "that counts symbols from 1: symbol 0 has place 0"),
    place("np.eye(V)[(symbols + 1) % V]", "that is one place too far: symbol 0 has place 0"),
    place("np.eye(V + 1)[symbols]", "of V + 1 entries: the symbols are 0 to V - 1"),
    place("np.eye(V + 1)[symbols + 1]", "of V + 1 entries that counts symbols from 1"),
    place("np.eye(int(symbols.max()) + 1)[symbols]", "as long as the largest symbol that happens to occur: V may be more"),
    place("1 - np.eye(V)[symbols]", "with 0 at the symbol's place and 1 elsewhere"),
    place("np.eye(V)[symbols][..., ::-1]", "that counts places from the end"),
    place("np.moveaxis(np.eye(V)[symbols], -1, 0)", "whose axis of length V stands first: it is the last"),
    place("np.swapaxes(np.eye(V)[symbols], 0, 1)", "whose first two axes are swapped: time comes first"),
    place("np.swapaxes(np.eye(V)[symbols], -1, -2)", "whose last two axes are swapped: the axis of length V is the last"),
    place("np.eye(V)[symbols].reshape(-1, V)", "whose steps and sequences are run into one axis"),
    place("np.eye(V)[symbols] * symbols[..., None]", "that holds the symbol's number where the 1 belongs"),
    place("{2: np.eye(V)[symbols]}[symbols.ndim]", "that takes arrays of two axes alone: symbols may have any shape, and np.eye(V)[symbols] takes them all"),
    place("np.tril(np.ones((V, V)))[symbols]", "with ones up to the symbol's place, not at it alone"),
    place("symbols[..., None] * 1.0", "that passes the number of the symbol as it is"),
    place("(symbols[..., None] / V) * np.ones(V)", "that repeats the number of the symbol"),
]  # fmt: skip


def state(old, new, words):
    return Bug(old, new, f"your h_t matches a step {words}.", PAGE + "rnn-step")


def activation(function, words):
    return state("h_t = np.tanh(", f"h_t = (lambda a: {function})(", words)


INPUT, MEMORY, BIAS = "x_t @ W_x.T", "h_prev @ W_h.T", " + b)"

# Slips in one part of the step; two of them may be made together.
PART_BUGS = [
    state(INPUT, "-x_t @ W_x.T", "that subtracts the part of x_t"),
    state(INPUT, "0 * (x_t @ W_x.T)", "that leaves x_t out"),
    state(INPUT, "x_t @ W_x.reshape(W_x.shape[::-1])", "whose W_x is reshaped where it should be transposed"),
    state(MEMORY, "0 * (h_prev @ W_h.T)", "that leaves h_prev out: it has no memory"),
    state(MEMORY, "h_prev", "that adds h_prev without W_h"),
    state(MEMORY, "h_prev @ W_h", "whose W_h is not transposed: in code it is h_prev @ W_h.T"),
    state(MEMORY, "h_prev * np.diag(W_h)", "that uses the diagonal of W_h alone"),
    state(MEMORY, "-h_prev @ W_h.T", "that subtracts the part of h_prev"),
    state(MEMORY, "h_prev[0] @ W_h.T", "that gives all sequences the state of the first"),
    state(BIAS, ")", "without its bias"),
    state(BIAS, " + 2 * b)", "that adds the bias twice"),
    state(BIAS, " - b)", "that subtracts the bias"),
    state(BIAS, " + b[0])", "that gives all units the first bias"),
    state(BIAS, " + len(x_t) * b)", "that adds the bias once for each sequence of the batch: once is enough"),
    activation("a", "without its tanh"),
    activation("1 / (1 + np.exp(-a))", "with a sigmoid in the place of the tanh"),
    activation("2 / (1 + np.exp(-a)) - 1", "with 2 sigmoid(a) - 1 in the place of the tanh, which is tanh(a / 2)"),
    activation("np.maximum(a, 0)", "with a rectifier in the place of the tanh"),
    activation("np.where(a > 0, a, 0.01 * a)", "with a leaky rectifier in the place of the tanh"),
    activation("np.clip(a, -1, 1)", "that clips the sum at -1 and 1: the tanh bends smoothly"),
    activation("np.sign(a)", "with the sign in the place of the tanh"),
    activation("a / (1 + abs(a))", "with a / (1 + |a|) in the place of the tanh"),
    activation("np.arctan(a)", "with an arctan in the place of the tanh"),
    activation("np.tan(a)", "with a tan in the place of the tanh: that is np.tanh"),
    activation("np.sin(a)", "with a sine in the place of the tanh"),
    activation("np.sinh(a)", "with a sinh in the place of the tanh"),
    activation("np.exp(a) / np.exp(a).sum(axis=-1, keepdims=True)", "with a softmax in the place of the tanh"),
    activation("np.exp(a - a.max(axis=-1, keepdims=True)) / np.exp(a - a.max(axis=-1, keepdims=True)).sum(axis=-1, keepdims=True)", "with a softmax in the place of the tanh"),
    activation("np.tanh(np.tanh(a))", "with two tanhs"),
    activation("1 - np.tanh(a) ** 2", "that returns the derivative 1 - tanh² in the place of the tanh"),
    activation("np.tanh(-a)", "whose sum has the wrong sign"),
    activation("(np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))", "that divides sums of exponentials, which overflow where the sum is large: np.tanh does not"),
]  # fmt: skip

SUM = f"{INPUT} + {MEMORY} + b"
STATE = f"h_t = np.tanh({SUM})"

STEP_BUGS = PART_BUGS + [
    state(STATE, f"h_t = {new}", words)
    for new, words in (
        (f"h_prev + np.tanh({SUM})", "that adds h_prev to the new state once more"),
        (f"0.5 * h_prev + 0.5 * np.tanh({SUM})", "that averages the new state with h_prev: it replaces it"),
        ("np.tanh(x_t @ W_x.T) + np.tanh(h_prev @ W_h.T + b)", "with a tanh on each part: there is one, on the whole sum"),
        ("np.tanh(x_t @ W_x.T + b) + np.tanh(h_prev @ W_h.T)", "with a tanh on each part: there is one, on the whole sum"),
        ("np.tanh(x_t @ W_x.T) + np.tanh(h_prev @ W_h.T) + b", "with a tanh on each part, and b outside: there is one tanh, on the whole sum"),
        ("np.tanh(x_t @ W_x.T + b) + h_prev @ W_h.T", "whose tanh leaves out the part of h_prev"),
        ("np.tanh(x_t @ W_x.T) + h_prev @ W_h.T + b", "whose tanh is on the part of x_t alone"),
        ("x_t @ W_x.T + np.tanh(h_prev @ W_h.T + b)", "whose tanh leaves out the part of x_t"),
        ("np.tanh(x_t @ W_x.T + h_prev @ W_h.T) + b", "that adds b after the tanh"),
        ("np.tanh((x_t @ W_x.T) * (h_prev @ W_h.T) + b)", "that multiplies the parts of x_t and h_prev: they are added"),
        (f"np.tanh({SUM}).mean(axis=0) + 0 * h_prev", "that averages over the batch"),
        (f"np.tanh({SUM})[:1] + 0 * h_prev", "that gives all sequences the new state of the first"),
    )
]  # fmt: skip


def mistake(old, new, words):
    return Bug(old, new, f"your rnn_forward matches a loop {words}.", PAGE + "rnn-unrolling")


CALL = "        h_t = step(x_t, h_t, params)\n        h.append(h_t)"
START = "    h_t, h = h_0, []\n    for x_t in x:"
END = "    return np.stack(h), h_t"

LAST_ZERO = "that leaves the last step out, so that its row stays zero: range(T - 1) has only T - 1 numbers"

LOOP_BUGS = [
    mistake(CALL, "        h_t = step(x_t, h_0, params)\n        h.append(h_t)", "whose state never advances: each step starts from h_0"),
    mistake(CALL, "        h_t = step(x_t, 0 * h_0, params)\n        h.append(h_t)", "that starts every step from zeros: it has no memory"),
    mistake(CALL, "        h.append(h_t)\n        h_t = step(x_t, h_t, params)", "that collects h before the step: the outputs are one step late"),
    mistake(CALL, "        h_t = step(x[0], h_t, params)\n        h.append(h_t)", "that reads x[0] at every step"),
    mistake(CALL, "        h_t = step(x_t, step(x_t, h_t, params), params)\n        h.append(h_t)", "that takes two steps for each input"),
    mistake(CALL, "        h_t = h_t + step(x_t, h_t, params)\n        h.append(h_t)", "that adds each new state to the one before: it replaces it"),
    mistake(CALL, "        h_t = step(x_t, 0 * h_t if h else h_t, params)\n        h.append(h_t)", "whose state is reset to zeros after the first step"),
    mistake(CALL, "        h_t = step(x_t, [h_0, h_0, *h][-2], params)\n        h.append(h_t)", "that goes on from the state before the last one"),
    mistake(START, "    h_t, h = 0 * h_0, []\n    for x_t in x:", "that ignores h_0 and starts from zeros"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[::-1]:", "that runs through time backwards"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[:-1]:", "that leaves the last step out"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[1:]:", "that leaves the first step out"),
    mistake(f"{START}\n{CALL}", f"    h_t, h = h_0, []\n    for x_t in x[:-1]:\n{CALL}\n    h.append(0 * h_0)", LAST_ZERO),
    mistake(f"{START}\n{CALL}", f"    h_t, h = h_0, []\n    for x_t in x[:-1]:\n{CALL}\n    h.append(h_t := 0 * h_0)", LAST_ZERO),
    mistake(START, "    h_t, h = h_0, [0 * h_0]\n    for x_t in x[1:]:", "that leaves the first step out, so that its row stays zero: range(1, T) begins at the second"),
    mistake(START, "    h_t, h = h_0, [h_0]\n    for x_t in x[1:]:", "that takes h_0 for the first output, and leaves the first input out: h begins with h_1"),
    mistake(START, "    h_t, h = h_0, [h_0]\n    for x_t in x:", "that puts h_0 before the outputs: h begins with h_1"),
    mistake(END, "    return np.stack(h)[::-1], h_t", "that collects the outputs last step first"),
    mistake(END, "    return np.stack(h, axis=1), h_t", "that stacks the outputs as (N, T, H): arrays here are time-major"),
    mistake(END, "    return h_t, np.stack(h)", "that returns the last state before the outputs: the outputs come first"),
    mistake(END, "    return np.stack(h), h[0]", "that returns the first state as the last"),
    mistake(END, "    return np.stack(h), [h_0, *h][-2]", "that returns the state before the last as the last"),
    mistake(END, "    return np.stack(h), h_t[0]", "that returns the last state of the first sequence alone"),
    mistake(END, "    return np.stack(h), h_t[-1]", "that returns the last state of the last sequence alone"),
    mistake(END, "    return np.stack(h), h_0", "that returns h_0 as the last state"),
    mistake(END, "    return np.stack(h), np.stack(h)", "that returns every h twice: the second part is the last one alone"),
    mistake(END, "    return h_t, h_t", "that returns the last h alone: every step's h is asked for"),
    mistake(END, "    return np.stack([h_t] * len(h)), h_t", "whose outputs are all the last state: does each step write into the array of the step before?"),
    mistake(END, "    return np.concatenate(h), h_t", "that runs time and batch into one axis: h is (T, N, H)"),
]  # fmt: skip


def draw(rng, N, D, H, T=None):
    """Arguments of a step, or with T of a sequence: random input, state and weights, no two of them alike."""
    x = rng.normal(size=(N, D) if T is None else (T, N, D))
    h = rng.uniform(-0.9, 0.9, size=(N, H))
    return x, h, (0.7 * rng.normal(size=(H, D)), 0.7 * rng.normal(size=(H, H)), rng.normal(size=H))


def diagnose_one_hot(one_hot, calls):
    """Which mistakes give the learner's vectors."""
    twin = made_in(character_model, "one_hot")
    found = told([alone(ONE_HOT_BUGS)], one_hot, calls, character_model.one_hot, twin)
    return found or unsteady("one_hot", calls, PAGE + "rnn-one-hot")


def right_step(x_t, h_prev, params):
    """The reference's step, of whatever can be read as arrays: it also stands for the learner's own in their loop."""
    x_t, h_prev, *params = (np.asarray(each, dtype=float) for each in (x_t, h_prev, *params))
    return rnn.step(x_t, h_prev, rnn.Params(*params))[0]


def of_learners(step):
    """A step of the reference's, of the arguments of a learner's."""
    return lambda x_t, h_prev, params: step(x_t, h_prev, rnn.Params(*params))[0]


mistaken_step = made_in(rnn, "step", wrap=of_learners)


def diagnose_step(rnn_step, calls):
    """Which mistaken steps give the learner's states: with one slip, or with one in each of two parts."""
    if all(isinstance(call.seen.value, tuple) and np.shape(call.seen.value[0]) == call.args[1].shape for call in calls):
        several = any(len(call.seen.value) > 1 for call in calls)
        returned = "several values" if several else "a tuple of one array, as a comma behind it makes"
        return [Diagnosis(f"your rnn_step returns {returned}: h_t alone is asked for.", PAGE + "rnn-step")]
    found = told((alone(STEP_BUGS), together(PART_BUGS)), rnn_step, calls, right_step, mistaken_step)
    return found or unsteady("rnn_step", calls, PAGE + "rnn-step")


def learners(rnn_step):
    """The learner's own step, for `loop`."""
    return lambda *args: as_array("h_t", value_of(rnn_step, *args))


def diagnose_forward(rnn_forward, rnn_step, calls):
    """Which mistaken loops over the right step give the learner's outputs and last state, where it stood in for the
    learner's own; else which loop over their own step, or which mistaken step in a loop that is right, does so."""
    by_itself = [call for call in calls if isinstance(call.asked, StandIn)]
    slips = alone(LOOP_BUGS), together(LOOP_BUGS)

    def over(step):
        return made_in(loop, "loop", wrap=lambda made: partial(made, step))

    def steps(bugs):
        return lambda *args: loop.loop(mistaken_step(bugs), *args)

    loops, over_own = over(right_step), over(learners(rnn_step))
    for twin, explanations in ((loops, slips), (over_own, slips), (steps, [alone(STEP_BUGS)])):
        if found := told(explanations, rnn_forward, by_itself, loops(()), twin):
            return found
    return unsteady("rnn_forward", by_itself, PAGE + "rnn-unrolling")
