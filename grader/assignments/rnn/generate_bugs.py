"""Mistakes in letting a network write, as edits of `lstm_ref.text.character_model.generate`."""

import numpy as np

from grader.assignments.rnn.rnn_cell_bugs import draw as draw_rnn, right_step
from grader.judging.diagnosis import Bug, made_in
from grader.judging.explained import alone, together, told, unsteady
from lstm_ref.text import character_model

START = "symbol, h_t, drawn = first, h_0, []"
LOOP = "for u_t in u:"
STEP = "h_t, scores = step(one_hot(symbol, V), h_t)"
PICK = "symbol = pick(scores, u_t)"
END = "return np.stack(drawn)"


SECTION = "01-rnn.html#rnn-generating"


def mistake(old, new, words):
    return Bug(old, new, f"your generate matches a loop {words}.", SECTION)


BUGS = [
    mistake(STEP, "h_t, scores = step(one_hot(first, V), h_t)", "that reads `first` at every step: it must read the symbol that it has just drawn"),
    mistake(STEP, "_, scores = step(one_hot(symbol, V), h_t)", "whose state never advances: each step starts from h_0"),
    mistake(STEP, "_, scores = step(one_hot(first, V), h_t)", "that draws every symbol from the same scores: neither the symbol nor the state is handed on"),
    mistake(START, "symbol, h_t, drawn = first, 0 * h_0, []", "that ignores h_0 and starts from zeros"),
    mistake(START, "symbol, h_t, drawn = first, h_0, [first]", "that returns `first` too: only what was drawn is asked for"),
    mistake(PICK + "\n        drawn.append(symbol)", "drawn.append(symbol)\n        symbol = pick(scores, u_t)", "that is one step late: it begins with `first` and leaves the last symbol out"),
    mistake(PICK, "symbol = scores.argmax(axis=-1)", "that takes the highest score at every step: `choose` draws"),
    mistake(PICK, "symbol = pick(scores, u[0])", "that uses the first u at every step"),
    mistake(LOOP, "for u_t in u[::-1]:", "that takes the numbers u last step first"),
    mistake(LOOP, "for u_t in u[1:]:", "that leaves the first row of u out"),
    mistake(LOOP, "for u_t in u[:-1]:", "that leaves the last row of u out"),
    mistake(STEP, "h_t, scores = step(np.minimum(1, sum(one_hot(read, V) for read in [first, *drawn])), h_t)", "whose one-hot vectors are never cleared: they keep a 1 for every symbol read before"),
    mistake(f"{PICK}\n        drawn.append(symbol)", f"{PICK}\n        drawn.append(symbol)\n    drawn[-1] = 0 * first", "that leaves the last step out, so that its row stays zero: range(T - 1) has only T - 1 numbers"),
    mistake(STEP, "h_t, scores = step(scores if drawn else one_hot(first, V), h_t)", "that reads the scores after the first step: it must read the symbol that it has just drawn, as a one-hot vector"),
    mistake(STEP, "h_t, scores = step(softmax(scores) if drawn else one_hot(first, V), h_t)", "that reads the probabilities after the first step: it must read the symbol that it has just drawn, as a one-hot vector"),
    mistake(STEP, "h_t, scores = step(one_hot(symbol * 0, V), h_t)", "that reads symbol 0 at every step"),
    mistake(STEP, "h_t, scores = step(one_hot(symbol, V), h_t)\n        h_t, scores = step(one_hot(symbol, V), h_t)", "that reads each symbol twice"),
    mistake(END, "return np.stack(drawn, axis=1)", "that stacks the symbols as (N, T): arrays here are time-major"),
    mistake(END, "return np.stack(drawn)[::-1]", "that returns the symbols last step first"),
    mistake(END, "return np.concatenate(drawn)", "that runs time and batch into one axis: the symbols are (T, N)"),
    mistake(END, "return drawn[-1]", "that returns the last symbols alone: all T are asked for"),
    mistake(END, "return one_hot(np.stack(drawn), V)", "that returns one-hot vectors: the symbols' numbers are asked for"),
    mistake(STEP, "scores, h_t = step(one_hot(symbol, V), h_t)", "that takes the pair of `step` the other way round: h_t comes first"),
    mistake(STEP, "h_t, scores = step(one_hot(symbol, V), 0 * h_t)", "that starts every step from zeros: it has no memory"),
    mistake(STEP, "h_t, scores = step(one_hot(([first, first, *drawn])[-2], V), h_t)", "that reads the symbol before the one it has just drawn"),
    mistake(START, "symbol, h_t, drawn = first, step(one_hot(first, V), h_0)[0], []", "that reads `first` twice"),
    mistake(START, "symbol, h_t, drawn = first, np.ones_like(h_0), []", "that ignores h_0 and starts from ones"),
    mistake(PICK, "symbol = pick(softmax(scores), u_t)", "that hands probabilities to `choose`: it takes the scores as they are"),
    mistake(PICK, "symbol = pick(scores, u[-1])", "that uses the last u at every step"),
    mistake(PICK, "symbol = pick(scores, 1 - u_t)", "that uses 1 - u: as random, but u is given and asked for"),
    mistake(PICK, "symbol = pick(scores, u_t[::-1])", "that gives each text the number u of another"),
    mistake(PICK, "symbol = pick(scores, u_t[:1].repeat(len(first)))", "that uses the first text's u for all texts"),
    mistake(END, "return np.stack([drawn[-1]] * len(drawn))", "whose rows are all the last symbols: does each step write into the array of the step before?"),
    mistake("drawn.append(symbol)", "drawn.append(scores.argmax(axis=-1))", "that returns the highest scores, while it reads what was drawn"),
]  # fmt: skip


def draw(rng, T, N, V, H):
    """Arguments of `generate`: a small random network as its two functions, and numbers u."""
    _, h_0, params = draw_rnn(rng, N, V, H)
    W_y = 3 * rng.normal(size=(V, H))

    def step(x_t, h_prev):
        x_t, h_prev = np.asarray(x_t, dtype=float), np.asarray(h_prev, dtype=float)
        for name, array, shape in (("x_t", x_t, (N, V)), ("h_prev", h_prev, (N, H))):
            if array.shape != shape:  # said to the learner, whose code has called it
                what = "one-hot, " if name == "x_t" else ""
                raise ValueError(f"step: {name} should be {what}of shape {shape}, got {array.shape}")
        h_t = right_step(x_t, h_prev, params)
        return h_t, h_t @ W_y.T

    def choose(scores, u_t):
        return character_model.pick(np.asarray(scores, dtype=float), np.asarray(u_t, dtype=float))

    return rng.integers(V, size=N), h_0, rng.uniform(size=(T, N)), V, step, choose


def diagnose(generate, calls):
    """Which mistaken loops write the learner's symbols; else whether they depend on more than the arguments."""
    search = (
        (alone(BUGS), together(BUGS)),
        generate,
        calls,
        character_model.generate,
        made_in(character_model, "generate"),
    )
    return told(*search) or unsteady("generate", calls, SECTION)
