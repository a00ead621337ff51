"""Mistakes in running an LSTM over a sequence, as edits of a plain loop over *the learner's own* step."""

from grader.bugs import Bug, agree, edited, loop
from grader.calls import observe
from grader.claims import parts_of, value_of

SECTION = "03-gates.html#whole-sequence"


def bug(old, new, words):
    return Bug(old, new, f"your lstm_forward matches a loop {words}.", SECTION)


CALL = "        state = step(x_t, state, params)\n        h.append(state[0])"
START = "    h = []\n    for x_t in x:"
END = "    return np.stack(h), state"

BUGS = [
    bug(CALL, "        h.append(step(x_t, state, params)[0])", "whose state never advances: each step starts from the initial state"),
    bug(CALL, "        new = step(x_t, state, params)\n        state = (new[0], state[1])\n        h.append(new[0])", "that carries h but not c: each step sees the initial c"),
    bug(CALL, "        new = step(x_t, state, params)\n        state = (state[0], new[1])\n        h.append(new[0])", "that carries c but not h: each step sees the initial h"),
    bug(CALL, "        state = step(x_t, state[::-1], params)\n        h.append(state[0])", "that swaps h and c between two steps"),
    bug(CALL, "        state = step(x_t, state, params)\n        h.append(state[1])", "that collects c_t in the place of h_t"),
    bug(CALL, "        h.append(state[0])\n        state = step(x_t, state, params)", "that collects h before the step: the outputs are one step late"),
    bug(CALL, "        state = step(x[0], state, params)\n        h.append(state[0])", "that reads x[0] at every step"),
    bug(START, "    h = []\n    state = tuple(np.zeros_like(part) for part in state)\n    for x_t in x:", "that ignores the state it is given and starts from zeros"),
    bug(START, "    h = []\n    state = (state[0], np.zeros_like(state[1]))\n    for x_t in x:", "that ignores c_0 and starts it from zeros"),
    bug(START, "    h = []\n    state = (np.zeros_like(state[0]), state[1])\n    for x_t in x:", "that ignores h_0 and starts it from zeros"),
    bug(START, "    h = []\n    for x_t in x[::-1]:", "that runs through time backwards"),
    bug(START, "    h = []\n    for x_t in x[:-1]:", "that leaves the last step out"),
    bug(START, "    h = []\n    for x_t in x[1:]:", "that leaves the first step out"),
    bug(END, "    return np.stack(h), (state[1], state[0])", "that returns the final state as (c, h): it is always (h, c)"),
    bug(END, "    return np.stack(h), (h[0], state[1])", "that returns the first h in the final state"),
    bug(END, "    return np.stack(h)[::-1], state", "that collects the outputs last step first"),
    bug(END, "    return np.stack(h, axis=1), state", "that stacks the outputs as (N, T, H): arrays here are time-major"),
    bug(END, "    return state[0], state", "that returns the last h alone: every step's h is asked for"),
    bug(END, "    return np.stack(h), state[0]", "that returns h_T alone as the final state: it is (h_T, c_T)"),
    bug(END, "    return np.stack(h), (state[0], np.zeros_like(state[1]))", "that returns a final c of zeros"),
]  # fmt: skip


def learners(lstm_step):
    """The learner's own step, for `loop`."""
    return lambda *args: parts_of(value_of(lstm_step, *args), ("h_t", "c_t"))


def diagnose(lstm_forward, lstm_step, problems):
    """Which mistaken loops over the learner's step give the learner's numbers on all the problems."""
    answers = [observe(lstm_forward, *problem).value for problem in problems]
    found = []
    for each in BUGS:
        mistaken = edited(loop, (each.old, each.new)).loop
        try:
            if all(agree(a, mistaken(learners(lstm_step), *p)) for a, p in zip(answers, problems, strict=True)):
                found.append(each.diagnosis)
        except (AssertionError, ValueError, IndexError):  # a step that fails by itself
            continue
    return found
