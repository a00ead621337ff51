"""Mistakes in running an LSTM over a sequence, as edits of a plain loop over *the learner's own* step."""

from grader.bugs import Bug, agree, conduct, edited, loop, one_of
from grader.calls import observe
from grader.claims import parts_of, value_of

SECTION = "03-gates.html#whole-sequence"


def mistake(old, new, words):
    return Bug(old, new, f"your lstm_forward matches a loop {words}.", SECTION)


CALL = "        state = step(x_t, state, params)\n        h.append(state[0])"
START = "    h = []\n    for x_t in x:"
END = "    return np.stack(h), state"

BUGS = [
    mistake(CALL, "        h.append(step(x_t, state, params)[0])", "whose state never advances: each step starts from the initial state"),
    mistake(CALL, "        new = step(x_t, state, params)\n        state = (new[0], state[1])\n        h.append(new[0])", "that carries h but not c: each step sees the initial c"),
    mistake(CALL, "        new = step(x_t, state, params)\n        state = (state[0], new[1])\n        h.append(new[0])", "that carries c but not h: each step sees the initial h"),
    mistake(CALL, "        state = step(x_t, state[::-1], params)\n        h.append(state[0])", "that swaps h and c between two steps"),
    mistake(CALL, "        state = step(x_t, state, params)\n        h.append(state[1])", "that collects c_t in the place of h_t"),
    mistake(CALL, "        h.append(state[0])\n        state = step(x_t, state, params)", "that collects h before the step: the outputs are one step late"),
    mistake(CALL, "        state = step(x[0], state, params)\n        h.append(state[0])", "that reads x[0] at every step"),
    mistake(START, "    h = []\n    state = tuple(np.zeros_like(part) for part in state)\n    for x_t in x:", "that ignores the state it is given and starts from zeros"),
    mistake(START, "    h = []\n    state = (state[0], np.zeros_like(state[1]))\n    for x_t in x:", "that ignores c_0 and starts it from zeros"),
    mistake(START, "    h = []\n    state = (np.zeros_like(state[0]), state[1])\n    for x_t in x:", "that ignores h_0 and starts it from zeros"),
    mistake(START, "    h = []\n    for x_t in x[::-1]:", "that runs through time backwards"),
    mistake(START, "    h = []\n    for x_t in x[:-1]:", "that leaves the last step out"),
    mistake(START, "    h = []\n    for x_t in x[1:]:", "that leaves the first step out"),
    mistake(END, "    return np.stack(h), (state[1], state[0])", "that returns the final state as (c, h): it is always (h, c)"),
    mistake(END, "    return np.stack(h), (h[0], state[1])", "that returns the first h in the final state"),
    mistake(END, "    return state, np.stack(h)", "that returns the final state before the outputs: the outputs come first"),
    mistake(END, "    return np.stack(h)[::-1], state", "that collects the outputs last step first"),
    mistake(END, "    return np.stack(h, axis=1), state", "that stacks the outputs as (N, T, H): arrays here are time-major"),
    mistake(END, "    return state[0], state", "that returns the last h alone: every step's h is asked for"),
    mistake(END, "    return np.stack(h), state[0]", "that returns h_T alone as the final state: it is (h_T, c_T)"),
    mistake(END, "    return np.stack(h), (state[0], np.zeros_like(state[1]))", "that returns a final c of zeros"),
]  # fmt: skip


def learners(lstm_step):
    """The learner's own step, for `loop`."""
    return lambda *args: parts_of(value_of(lstm_step, *args), ("h_t", "c_t"))


def diagnose(lstm_forward, lstm_step, problems):
    """Which mistaken loops over the learner's step give the learner's numbers on all the problems: the outputs and the
    final state, or else one of the two."""
    seen = [observe(lstm_forward, *problem) for problem in problems]
    answers = [each.value for each in seen]
    if any(not isinstance(answer, (tuple, list)) or len(answer) != 2 for answer in answers):
        return conduct.stopped("lstm_forward", seen)
    outcomes = {}
    for bug in BUGS:
        mistaken = edited(loop, (bug.old, bug.new)).loop
        try:
            outcomes[bug] = [mistaken(learners(lstm_step), *problem) for problem in problems]
        except (AssertionError, ValueError, IndexError):  # a step that fails by itself
            continue
    for part in (slice(None), slice(0, 1), slice(1, 2)):
        found = [
            (bug,)
            for bug, wanted in outcomes.items()
            if all(agree(tuple(got)[part], want[part]) for got, want in zip(answers, wanted, strict=True))
            # a mistake that leaves this part as it should be explains nothing of it
            and not agree(tuple(wanted[0])[part], tuple(loop.loop(learners(lstm_step), *problems[0]))[part])
        ]
        if found:
            return one_of(found)
    return conduct.changed("lstm_forward", ("x", "the state", "the weights"), seen)
