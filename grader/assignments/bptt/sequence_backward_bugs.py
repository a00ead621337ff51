"""Mistakes in the way back through a whole sequence, as edits of a plain loop over the step back that is given."""

from grader.assignments.bptt import loop, search
from grader.judging.diagnosis import Bug, made_in

SECTION = "04-bptt.html#whole-sequence-backward"


def mistake(old, new, words, section=SECTION):
    return Bug(old, new, f"your lstm_backward matches a loop {words}.", section)


CALL = "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dc_t), caches[t])"
START = "    dh_t, dc_t = dstate\n"
LOOP = "for t in reversed(range(len(caches))):"
SUM = "total = dparams if total is None else tuple(sum(pair) for pair in zip(total, dparams, strict=True))"
END = "return np.stack(dx[::-1]), (dh_t, dc_t), tuple(total)"
CUT = "04-bptt.html#the-published-answer"

BUGS = [
    mistake(CALL, "dx_t, (dh_0, dc_0), dparams = step_backward((dh[t], 0 * dc_t), caches[t])\n        dh_t, dc_t = dh_0, dc_0",
            "in which neither dh_t nor dc_t flows back to the step before: every step is on its own (the published wrong answer)", CUT),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t], dc_t), caches[t])", "that does not carry dh_t back: h_t reaches the loss by way of step t + 1 as well"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dc_t if t == len(caches) - 1 else 0 * dc_t), caches[t])",
            "that does not carry dc_t back: the cell state's own path is cut"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh_t, dc_t), caches[t])", "that leaves the gradients dh[t] of the outputs out"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward(((dh[t] if t == len(caches) - 1 else 0) + dh_t, dc_t), caches[t])", "that uses dh of the last step alone: each step's output has a gradient of its own"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dh[t] + dc_t), caches[t])", "that adds dh[t] to dc_t as well"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t + dstate[0] * (t < len(caches) - 1), dc_t), caches[t])", "that adds the gradient of h_T at every step: it belongs to the last one"),
    mistake(CALL, "dx_t, (dc_t, dh_t), dparams = step_backward((dh[t] + dh_t, dc_t), caches[t])", "that swaps dh and dc between two steps"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[len(caches) - 1 - t] + dh_t, dc_t), caches[t])", "that reads dh from the wrong end"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t - 1] * (t > 0) + dh_t, dc_t), caches[t])", "whose dh is one step off: step t gets dh[t - 1]"),
    mistake(CALL, "dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dc_t), caches[-1])", "that reads the cache of the last step at every step"),
    mistake(START, "    dh_t, dc_t = 0 * dstate[0], dstate[1]\n", "that ignores the gradient of h_T it is given"),
    mistake(START, "    dh_t, dc_t = dstate[0], 0 * dstate[1]\n", "that ignores the gradient of c_T it is given"),
    mistake(START, "    dh_t, dc_t = 0 * dstate[0], 0 * dstate[1]\n", "that ignores the gradients of the final state it is given"),
    mistake(START, "    dc_t, dh_t = dstate\n", "that unpacks dstate as (dc, dh): the state is always (h, c)"),
    mistake(LOOP, "for t in range(len(caches)):", "that goes forwards through time: the gradient comes from the end"),
    mistake(LOOP, "for t in reversed(range(1, len(caches))):", "that leaves the first step out"),
    mistake(LOOP, "for t in reversed(range(len(caches) - 1)):", "that leaves the last step out"),
    mistake(SUM, "total = dparams", "that overwrites the gradients of the weights at each step: all steps share the weights, so their gradients add up"),
    mistake(SUM, "total = dparams if total is None else total", "that keeps the last step's gradients of the weights alone: all steps share the weights, so their gradients add up"),
    mistake(END, "return np.stack(dx[::-1]), (dh_t, dc_t), tuple(part / len(caches) for part in total)", "whose gradients of the weights are means over time: they are sums"),
    mistake(END, "return np.stack(dx), (dh_t, dc_t), tuple(total)", "that collects dx last step first"),
    mistake(END, "return np.stack(dx[::-1], axis=1), (dh_t, dc_t), tuple(total)", "that stacks dx as (N, T, D): arrays here are time-major"),
    mistake(END, "return dx[-1], (dh_t, dc_t), tuple(total)", "that returns dx of the first step alone"),
    mistake(END, "return np.stack(dx[::-1]), (dc_t, dh_t), tuple(total)", "that returns (dc_0, dh_0): the state is always (h, c)"),
    mistake(END, "return np.stack(dx[::-1]), tuple(dstate), tuple(total)", "that returns the dstate it was given in the place of (dh_0, dc_0)"),
    mistake(END, "return np.stack(dx[::-1]), (dh_t + dh[0], dc_t), tuple(total)", "that adds dh[0] to dh_0: dh[0] belongs to h_1, the output of the first step"),
    mistake(END, "return (dh_t, dc_t), np.stack(dx[::-1]), tuple(total)", "that returns (dh_0, dc_0) before dx"),
]  # fmt: skip


def diagnose(lstm_backward, problems):
    """Which mistaken loops give the learner's numbers on all the problems; the last argument of each is a step back."""
    return search.diagnose(lstm_backward, problems, BUGS, made_in(loop, "loop"))
