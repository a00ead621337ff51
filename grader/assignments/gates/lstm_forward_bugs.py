"""Mistakes in running an LSTM over a sequence, as edits of a plain loop over a step: ours, or the learner's own."""

from grader.assignments.gates import loop
from grader.assignments.gates.lstm_step_search import PROBLEM, right_step
from grader.judging.calls import StandIn, observe
from grader.judging.claims import agree, parts_of, value_of
from grader.judging.diagnosis import Bug, made_in
from grader.judging.explained import alone, together, told

SECTION = "03-gates.html#whole-sequence"


def mistake(old, new, words):
    return Bug(old, new, f"your lstm_forward matches a loop {words}.", SECTION)


CALL = "        state = step(x_t, state, params)\n        h.append(state[0])"
START = "    h = []\n    for x_t in x:"
END = "    return np.stack(h), state"
WHOLE = f"{START}\n{CALL}\n{END}"

BUGS = [
    mistake(CALL, "        h.append(step(x_t, state, params)[0])", "whose state never advances: each step starts from the initial state"),
    mistake(CALL, "        new = step(x_t, state, params)\n        state = (new[0], state[1])\n        h.append(new[0])", "that carries h but not c: each step sees the initial c"),
    mistake(CALL, "        new = step(x_t, state, params)\n        state = (state[0], new[1])\n        h.append(new[0])", "that carries c but not h: each step sees the initial h"),
    mistake(CALL, "        new = step(x_t, state, params)\n        state = new[::-1]\n        h.append(new[0])", "that hands (c, h) to the next step: the state is always (h, c)"),
    mistake(CALL, "        state = step(x_t, state[::-1] if h else state, params)\n        h.append(state[0])", "that hands (c, h) to the next step: the state is always (h, c)"),
    mistake(CALL, "        state = step(x_t, state[::-1], params)\n        h.append(state[0])", "that hands (c, h) to every step, the first one too: the state is always (h, c)"),
    mistake(CALL, "        if not x_t.any():\n            break\n        state = step(x_t, state, params)\n        h.append(state[0])", "that ends at an input of zeros: it is a step like any other"),
    mistake(CALL, "        if x_t.any():\n            state = step(x_t, state, params)\n        h.append(state[0])", "that takes no step where the input is all zeros: it is a step like any other"),
    mistake(CALL, "        if x_t.any():\n            state = step(x_t, state, params)\n            h.append(state[0])", "that leaves steps out whose input is all zeros: they are steps like any other"),
    mistake(CALL, "        state = step(x_t, state, params)\n        h.append(state[1])", "that collects c_t in the place of h_t"),
    mistake(CALL, "        h.append(state[0])\n        state = step(x_t, state, params)", "that collects h before the step: the outputs are one step late"),
    mistake(CALL, "        state = step(x[0], state, params)\n        h.append(state[0])", "that reads x[0] at every step"),
    mistake(START, "    h = []\n    state = tuple(np.zeros_like(part) for part in state)\n    for x_t in x:", "that ignores the state it is given and starts from zeros"),
    mistake(START, "    h = []\n    state = (state[0], np.zeros_like(state[1]))\n    for x_t in x:", "that ignores c_0 and starts it from zeros"),
    mistake(START, "    h = []\n    state = (np.zeros_like(state[0]), state[1])\n    for x_t in x:", "that ignores h_0 and starts it from zeros"),
    mistake(START, "    h = []\n    state = state[::-1]\n    for x_t in x:", "that takes the initial state apart as (c, h): it is always (h, c)"),
    mistake(START, "    h = [state[0]]\n    for x_t in x:", "that puts h_0 before the outputs: they begin with h_1"),
    mistake(START, "    h = []\n    for x_t in np.roll(x, 1, axis=0):", "that reads x[t - 1], so the last input at the first step"),
    mistake(START, "    h = []\n    for x_t in x.transpose(1, 0, 2):", "along the batch: the first axis of x is time"),
    mistake(START, "    h = [np.zeros_like(state[0])]\n    for x_t in x[1:]:", "that leaves the first step out, and h[0] at zero"),
    mistake(START, "    h = []\n    for x_t in x[::-1]:", "that runs through time backwards"),
    mistake(START, "    h = []\n    for x_t in x[:-1]:", "that leaves the last step out"),
    mistake(START, "    h = []\n    for x_t in x[1:]:", "that leaves the first step out"),
    *(
        mistake(WHOLE, f"{START}\n        new = step(x_t, state, params)\n{carried}        h.append(new[0])\n    return np.stack(h), {final}", words)
        for carried, final, words in (
            ("", "new", "whose state never advances: each step starts from the initial state"),
            ("        state = (new[0], state[1])\n", "new", "that carries h but not c: each step sees the initial c"),
            ("        state = (state[0], new[1])\n", "new", "that carries c but not h: each step sees the initial h"),
            ("        old, state = state, new\n", "(new[0], old[1])", "that returns the c of the step before in the final state"),
            ("        old, state = state, new\n", "old", "that returns the state of the step before as the final state"),
        )
    ),
    mistake(WHOLE, f"    h = []\n    for x_t in x[:-1]:\n{CALL}\n    return np.array(h), state", "that leaves the last step out"),
    mistake(WHOLE, f"    h = []\n    for x_t in x[1:]:\n{CALL}\n    return np.array(h), state", "that leaves the first step out"),
    mistake(END, "    return np.stack(h), (state[1], state[0])", "that returns the final state as (c, h): it is always (h, c)"),
    mistake(WHOLE, f"    start = state\n{START}\n{CALL}\n    return np.stack(h), start", "that returns the initial state as the final state"),
    mistake(END, "    return np.stack(h), (h[0], state[1])", "that returns the first h in the final state"),
    mistake(END, "    return state, np.stack(h)", "that returns the final state before the outputs: the outputs come first"),
    mistake(END, "    return np.stack([h[-1]] * len(h)), state", "whose outputs are all the last h: each step may write into the same array, so keep a copy of each"),
    mistake(END, "    return np.cumsum(h, axis=0) / np.arange(1, len(h) + 1)[:, None, None], state", "that returns running means of h"),
    mistake(END, "    return np.trunc(h), state", "whose outputs are cut to whole numbers: the array that you write them into may be one of int"),
    mistake(END, "    return np.stack(h)[::-1], state", "that collects the outputs last step first"),
    mistake(END, "    return np.stack(h, axis=1), state", "that stacks the outputs as (N, T, H): arrays here are time-major"),
    mistake(END, "    return state[0], state", "that returns the last h alone: every step's h is asked for"),
    mistake(END, "    return np.stack(h), state[0]", "that returns h_T alone as the final state: it is (h_T, c_T)"),
    mistake(END, "    return np.stack(h), (state[0], np.zeros_like(state[1]))", "that returns a final c of zeros"),
]  # fmt: skip


def learners(lstm_step):
    """The learner's own step, for `loop`; what it returns besides h_t and c_t is left aside."""

    def step(*args):
        value = value_of(lstm_step, *args)
        return parts_of(value[:2] if isinstance(value, (tuple, list)) else value, ("h_t", "c_t"))

    return step


def diagnose(lstm_forward, lstm_step, calls):
    """Which mistaken loops, over our step or else over the learner's own, do what the learner's did at all the calls."""
    stood_in = sorted((call for call in calls if isinstance(call.asked, StandIn)), key=lambda call: len(call.args[0]))
    right = agree(observe(lstm_step, *PROBLEM).value, right_step(*PROBLEM))
    for step in [right_step] if right else [right_step, learners(lstm_step)]:

        def over(made, step=step):
            return lambda x, state, params: made(step, x, tuple(state), params)

        twin = made_in(loop, "loop", wrap=over)
        if found := told((alone(BUGS), together(BUGS)), lstm_forward, stood_in, twin(), twin):
            return found
    return []
