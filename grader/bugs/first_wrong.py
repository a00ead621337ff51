"""Where an answer goes wrong first, for one that no named mistake explains: which gate, which time step, which gradient.

Quantities are asked for in the order in which they are computed, so all that stand before the one named are right. The
gates do not come back from `lstm_step`, but they show where their neighbours are forced open or shut by their biases.
"""

import numpy as np

from grader.bugs.lstm_forward import learners
from grader.claims import UNREADABLE, Wrong, expect, parts_of, value_of
from lstm_ref import lstm

NAME = {"i": "the input gate i", "f": "the forget gate f", "g": "the candidate g", "o": "the output gate o"}
OPEN, SHUT = 40.0, -40.0


def forced(problem, c_prev=None, **biases):
    """The same problem with the rows of some gates replaced by a bias, and perhaps another c_prev."""
    x_t, (h_prev, old_c), (W_x, W_h, b) = problem
    W_x, W_h, b = W_x.copy(), W_h.copy(), b.copy()
    for gate, bias in biases.items():
        for rows, value in ((W_x, 0), (W_h, 0), (b, bias)):
            np.split(rows, 4)["ifgo".index(gate)][:] = value
    return x_t, (h_prev, old_c if c_prev is None else c_prev), (W_x, W_h, b)


def seen(step, problem):
    """The gates as the states that `step` returns show them, then c_t and h_t.

    Each is a quotient or a difference from which the other gates drop out, so a wrong one is not blamed on another.
    """

    def state(c_prev=None, **biases):
        h_t, c_t = step(*forced(problem, c_prev, **biases))
        return np.asarray(h_t, dtype=float), np.asarray(c_t, dtype=float)

    c_prev = problem[1][1]
    with np.errstate(all="ignore"):
        none = state(f=SHUT, i=SHUT)[1]
        whole = state(f=SHUT, i=OPEN)[1] - none
        h_t, c_t = state()
        return {
            "i": (state(f=SHUT)[1] - none) / whole,  # i g, by g
            "f": (c_t - state(0 * c_prev)[1]) / c_prev,  # f c_prev + i g, less i g
            "g": whole,
            "o": h_t / state(o=OPEN)[0],  # o tanh(c_t), by tanh(c_t)
            "c_t": c_t,
            "h_t": h_t,
        }


def right_step(x_t, state, params):
    return lstm.step(x_t, state, lstm.Params(*params))[0]


def step(lstm_step, problem, given=""):
    """Which of the gates and the state is the first wrong one of the learner's step, or None."""
    ours, theirs = seen(right_step, problem), seen(learners(lstm_step), problem)
    why = {name: differs(name, theirs[name], ours[name], given) for name in ours}
    wrong = [name for name in ours if why[name]]
    if not wrong:
        return None
    first = wrong[0]
    if first not in NAME:
        return f"{first}, from gates that are right. {why[first]}"
    where = "the pre-activations, for all four gates are wrong" if set(NAME) <= set(wrong) else NAME[first]
    return f"{where}. As your h_t and c_t show it, {why[first]}"


def sequence(lstm_forward, lstm_step, problem, given=""):
    """The first time step whose h or c is wrong, by the reference's step and by the learner's own, or None."""
    found = [against(right_step, lstm_forward, problem, given)]
    try:
        found.append(against(learners(lstm_step), lstm_forward, problem, given))
    except (Wrong, *UNREADABLE):  # the own step is no measure
        pass
    return None if None in found else max(found)[1]


def against(step, lstm_forward, problem, given):
    """The first time step at which the learner's sequence differs from a run of `step`, and how; or None.

    c of every step shows as the final state of the sequence that ends there.
    """
    x, state, params = problem
    ours = state
    for t in range(len(x)):
        ours = step(x[t], ours, params)
        h, final = parts_of(value_of(lstm_forward, x[: t + 1], state, params), ("h", "state"))
        c_t = parts_of(final, ("h_T", "c_T"))[1]
        for name, got, want in ((f"c_{t}", c_t, ours[1]), (f"h[{t}]", np.asarray(h, dtype=float)[-1], ours[0])):
            if why := differs(name, got, want, given):
                before = f" All before t = {t} is right." if t else ""
                return t, f"at t = {t}, in {name[0]}. {why}{before}"
    return None


def gradients(got, want):
    """The first wrong one of dx, (dh_0, dc_0) and the parameters' gradients, each as `lstm.backward` gives them, or None.

    Of dx (T, N, D) the last wrong step is named, for gradients come from there; of stacked rows, the gates' blocks.
    """
    dx, dstate, dparams = got
    want_dx, want_dstate, want_dparams = want
    for name, mine, right in zip(("dx", "dh_0", "dc_0"), (dx, *dstate), (want_dx, *want_dstate), strict=True):
        if why := differs(name, mine, right):
            return f"in {name}{last_step(mine, right)}. {why}"
    for name, mine, right in zip(("dW_x", "dW_h", "db"), dparams, want_dparams, strict=True):
        if why := differs(name, mine, right):
            return f"in {name}{blocks(mine, right)}. {why}"
    return None


def last_step(got, want):
    """The step of a sequence at which backpropagation through time, coming from the end, meets its first wrong number."""
    if np.ndim(want) < 3 or np.shape(got) != np.shape(want):
        return ""
    wrong = [t for t in range(len(want)) if differs("", got[t], want[t])]
    return f" at t = {wrong[-1]}, coming from the end" if wrong[-1] < len(want) - 1 else " from the last step on"


def blocks(got, want):
    """Which gates' rows are wrong, where not all are."""
    if np.shape(got) != np.shape(want):
        return ""
    rows = zip("ifgo", np.split(np.asarray(got), 4), np.split(want, 4), strict=True)
    wrong = [gate for gate, mine, right in rows if differs("", mine, right)]
    return "" if len(wrong) == 4 else f", in the rows of {' and '.join(wrong)} alone"


def differs(name, got, want, given=""):
    """Why `got` is not `want`, in a sentence with the shapes or the first entry, or None."""
    try:
        expect(name, got, want, given)
    except Wrong as wrong:
        return str(wrong)
    return None
