"""Mistakes in one-hot vectors, in a step of the simple recurrent network, as edits of `lstm_ref`, and in its loop."""

import numpy as np

from grader.bugs import Bug, agree, edited, loop_rnn, one_of
from grader.calls import observe
from grader.claims import UNREADABLE, as_array, value_of
from lstm_ref import character_model, rnn

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
    place("np.tril(np.ones((V, V)))[symbols]", "with ones up to the symbol's place, not at it alone"),
    place("symbols[..., None] * 1.0", "that passes the number of the symbol as it is"),
    place("(symbols[..., None] / V) * np.ones(V)", "that repeats the number of the symbol"),
]  # fmt: skip


def state(new, words):
    return Bug(STATE, f"h_t = {new}", f"your h_t matches a step {words}.", PAGE + "rnn-step")


SUM = "x_t @ W_x.T + h_prev @ W_h.T + b"

STEP_BUGS = [
    state(SUM, "without its tanh"),
    state(f"1 / (1 + np.exp(-({SUM})))", "with a sigmoid in the place of the tanh"),
    state(f"np.maximum({SUM}, 0)", "with a rectifier in the place of the tanh"),
    state(f"np.tanh(np.tanh({SUM}))", "with two tanhs"),
    state(f"1 - np.tanh({SUM}) ** 2", "that returns the derivative 1 - tanh² in the place of the tanh"),
    state(f"np.tanh(-({SUM}))", "whose sum has the wrong sign"),
    state(f"h_prev + np.tanh({SUM})", "that adds h_prev to the new state once more"),
    state("np.tanh(x_t @ W_x.T) + np.tanh(h_prev @ W_h.T + b)", "with a tanh on each part: there is one, on the whole sum"),
    state("np.tanh(x_t @ W_x.T + b) + np.tanh(h_prev @ W_h.T)", "with a tanh on each part: there is one, on the whole sum"),
    state("np.tanh(x_t @ W_x.T + b) + h_prev @ W_h.T", "whose tanh leaves out the part of h_prev"),
    state("x_t @ W_x.T + np.tanh(h_prev @ W_h.T + b)", "whose tanh leaves out the part of x_t"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h.T) + b", "that adds b after the tanh"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h.T)", "without its bias"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h.T + 2 * b)", "that adds the bias twice"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h.T - b)", "that subtracts the bias"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h.T + b[0])", "that gives all units the first bias"),
    state("np.tanh(x_t @ W_x.T + b)", "that leaves h_prev out: it has no memory"),
    state("np.tanh(h_prev @ W_h.T + b)", "that leaves x_t out"),
    state("np.tanh(x_t @ W_x.T + h_prev + b)", "that adds h_prev without W_h"),
    state("np.tanh(x_t @ W_x.T + h_prev @ W_h + b)", "whose W_h is not transposed: in code it is h_prev @ W_h.T"),
    state("np.tanh(x_t @ W_x.T + h_prev * np.diag(W_h) + b)", "that uses the diagonal of W_h alone"),
    state("np.tanh(x_t @ W_x.reshape(W_x.shape[::-1]) + h_prev @ W_h.T + b)", "whose W_x is reshaped where it should be transposed"),
    state("np.tanh(x_t @ W_x.reshape(W_x.shape[::-1]) + h_prev @ W_h + b)", "whose W_x is reshaped where it should be transposed, and its W_h is not transposed"),
    state("np.tanh(x_t @ W_x.T - h_prev @ W_h.T + b)", "that subtracts the part of h_prev"),
    state("np.tanh(-x_t @ W_x.T + h_prev @ W_h.T + b)", "that subtracts the part of x_t"),
    state("np.tanh((x_t @ W_x.T) * (h_prev @ W_h.T) + b)", "that multiplies the parts of x_t and h_prev: they are added"),
    state("np.tanh(x_t @ W_x.T + np.zeros_like(h_prev) @ W_h.T + b).mean(axis=0) + 0 * h_prev", "that averages over the batch, and leaves h_prev out"),
    state(f"np.tanh({SUM}).mean(axis=0) + 0 * h_prev", "that averages over the batch"),
]  # fmt: skip


def mistake(old, new, words):
    return Bug(old, new, f"your rnn_forward matches a loop {words}.", PAGE + "rnn-unrolling")


CALL = "        h_t = step(x_t, h_t, params)\n        h.append(h_t)"
START = "    h_t, h = h_0, []\n    for x_t in x:"
END = "    return np.stack(h), h_t"

LOOP_BUGS = [
    mistake(CALL, "        h_t = step(x_t, h_0, params)\n        h.append(h_t)", "whose state never advances: each step starts from h_0"),
    mistake(CALL, "        h_t = step(x_t, 0 * h_0, params)\n        h.append(h_t)", "that starts every step from zeros: it has no memory"),
    mistake(CALL, "        h.append(h_t)\n        h_t = step(x_t, h_t, params)", "that collects h before the step: the outputs are one step late"),
    mistake(CALL, "        h_t = step(x[0], h_t, params)\n        h.append(h_t)", "that reads x[0] at every step"),
    mistake(CALL, "        h_t = step(x_t, step(x_t, h_t, params), params)\n        h.append(h_t)", "that takes two steps for each input"),
    mistake(CALL, "        h_t = h_t + step(x_t, h_t, params)\n        h.append(h_t)", "that adds each new state to the one before: it replaces it"),
    mistake(START, "    h_t, h = 0 * h_0, []\n    for x_t in x:", "that ignores h_0 and starts from zeros"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[::-1]:", "that runs through time backwards"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[:-1]:", "that leaves the last step out"),
    mistake(START, "    h_t, h = h_0, []\n    for x_t in x[1:]:", "that leaves the first step out"),
    mistake(START, "    h_t, h = h_0, [h_0]\n    for x_t in x:", "that puts h_0 before the outputs: h begins with h_1"),
    mistake(END, "    return np.stack(h)[::-1], h_t", "that collects the outputs last step first"),
    mistake(END, "    return np.stack(h, axis=1), h_t", "that stacks the outputs as (N, T, H): arrays here are time-major"),
    mistake(END, "    return h_t, np.stack(h)", "that returns the last state before the outputs: the outputs come first"),
    mistake(END, "    return np.stack(h), h[0]", "that returns the first state as the last"),
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


def matching(bugs, answers, right, answer_of):
    """Bugs, as `one_of` wants them, whose answers on all problems are the learner's.

    `answer_of(bug)` gives them. A mistake that shows in none of the right answers explains nothing.
    """
    found = []
    with np.errstate(all="ignore"):
        for bug in bugs:
            try:
                wanted = answer_of(bug)
            except (AssertionError, *UNREADABLE):  # one that does not run at these sizes
                continue
            if all(map(agree, answers, wanted)) and not all(map(agree, right, wanted)):
                found.append((bug,))
    return found


def diagnose_one_hot(one_hot, rng):
    """Which mistakes give the learner's vectors."""
    problems = [rng.integers(4, size=size) for size in ((3, 2), (4, 3), (7, 3))]  # 4 and 5 do not occur
    answers = [observe(one_hot, symbols, 6).value for symbols in problems]
    right = [character_model.one_hot(symbols, 6) for symbols in problems]

    def answer_of(bug):
        mistaken = edited(character_model, (bug.old, bug.new), names=("one_hot",)).one_hot
        return [mistaken(symbols, 6) for symbols in problems]

    return one_of(matching(ONE_HOT_BUGS, answers, right, answer_of))


def right_step(x_t, h_prev, params):
    return rnn.step(x_t, h_prev, rnn.Params(*params))[0]


def mistaken_step(bug):
    module = edited(rnn, (bug.old, bug.new), names=("step",))
    return lambda x_t, h_prev, params: module.step(x_t, h_prev, rnn.Params(*params))[0]


def diagnose_step(rnn_step, rng):
    """Which mistaken steps give the learner's states."""
    problems = [draw(rng, 3, 5, 4) for _ in range(3)]
    answers = [observe(rnn_step, *problem).value for problem in problems]
    right = [right_step(*problem) for problem in problems]

    def answer_of(bug):
        return [mistaken_step(bug)(*problem) for problem in problems]

    return one_of(matching(STEP_BUGS, answers, right, answer_of))


def learners(rnn_step):
    """The learner's own step, for `loop`."""
    return lambda *args: as_array("h_t", value_of(rnn_step, *args))


def diagnose_forward(rnn_forward, rnn_step, rng):
    """Which mistaken loops over the right step, or over the learner's own, give the learner's outputs and last state."""
    problems = [draw(rng, 3, 5, 2, T=T) for T in (4, 6)]
    answers = [observe(rnn_forward, *problem).value for problem in problems]
    if any(not isinstance(answer, (tuple, list)) or len(answer) != 2 for answer in answers):
        return []
    for step in (right_step, learners(rnn_step)):
        try:
            right = [loop_rnn.loop(step, *problem) for problem in problems]
        except (AssertionError, *UNREADABLE):  # a step that fails by itself
            continue

        def answer_of(bug, step=step):
            return [edited(loop_rnn, (bug.old, bug.new)).loop(step, *problem) for problem in problems]

        for part in (slice(None), slice(0, 1), slice(1, 2)):
            mine, best = ([tuple(answer)[part] for answer in each] for each in (answers, right))
            found = matching(
                LOOP_BUGS, mine, best, lambda bug, part=part, of=answer_of: [tuple(a)[part] for a in of(bug)]
            )
            if found:
                return one_of(found)
    return []
