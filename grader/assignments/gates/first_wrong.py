"""Where an answer goes wrong first, for one that no named mistake explains: which gate, which time step, which gradient.

Quantities are asked for in the order in which they are computed, so all that stand before the one named are right. The
gates do not come back from `lstm_step`, but they show where their neighbours are forced open or shut by their biases.
"""

import contextlib

import numpy as np

from grader.assignments.gates.lstm_forward_bugs import learners
from grader.assignments.gates.lstm_step_search import right_step
from grader.judging.calls import StandIn
from grader.judging.claims import UNREADABLE, Wrong, agree, expect, parts_of, value_of

NAME = {"i": "the input gate i", "f": "the forget gate f", "g": "the candidate g", "o": "the output gate o"}
UNSTEADY = "between two calls: the same question got another answer the second time."
NEAR = 0.005  # no mistake in a formula is as small
OPEN, SHUT = 40.0, -40.0
EXTREMES = (OPEN, SHUT, 88.0, -88.0, 710.0, -710.0, 1000.0, -1000.0)


def forced(problem, c_prev=None, **biases):
    """The same problem with the rows of some gates replaced by a bias, and perhaps another c_prev."""
    x_t, (h_prev, old_c), (W_x, W_h, b) = problem
    W_x, W_h, b = W_x.copy(), W_h.copy(), b.copy()
    for gate, bias in biases.items():
        for rows, value in ((W_x, 0), (W_h, 0), (b, bias)):
            np.split(rows, 4)["ifgo".index(gate)][:] = value
    return x_t, (h_prev, old_c if c_prev is None else c_prev), (W_x, W_h, b)


def state_of(step, problem):
    """What `step` returns, as arrays."""
    return tuple(np.asarray(part, dtype=float) for part in step(*problem))


def wrong_state(step, problem, given):
    """Why the state that `step` returns is not right, in a sentence, or None."""
    (h_t, c_t), (want_h, want_c) = state_of(step, problem), right_step(*problem)
    return differs("c_t", c_t, want_c, given) or differs("h_t", h_t, want_h, given)


def unsteady(lstm_step, problem, given=""):
    """Whether a step gives other numbers when it is asked the same again, in words, or None."""
    first, *again = (learners(lstm_step)(*problem) for _ in range(4))
    return None if all(agree(tuple(other), tuple(first), equal_nan=True) for other in again) else UNSTEADY


def digits(lstm_step, problem, given=""):
    """Whether the learner's step is wrong in its last digits only, on a problem of some size, in words; or None."""
    theirs = learners(lstm_step)
    why = wrong_state(theirs, problem, given)
    pairs = zip(state_of(theirs, problem), right_step(*problem), strict=True)
    if why and (off := max(np.abs(got - want).max() for got, want in pairs)) < NEAR:
        return f"in the last digits: your numbers are within {off:.1g} of the right ones. Is anything rounded? {why}"
    return None


def step(lstm_step, problem, given=""):
    """Where the learner's step goes wrong first, or None where it is right.

    A part of the sum is blamed only where another part, alone, gives the right state, so that what comes after the sum
    is right; a gate only where c_t or h_t is right with that gate forced open and shut.
    """
    theirs = learners(lstm_step)
    why = wrong_state(theirs, problem, given)
    if not why:
        return None
    if "the shape" in why:
        return f"in a shape. {why}"
    x_t, (h_prev, c_prev), (W_x, W_h, b) = problem
    rows = [(x_t[n : n + 1], (h_prev[n : n + 1], c_prev[n : n + 1]), problem[2]) for n in range(len(x_t))]
    if len(rows) > 1 and not any(wrong_state(theirs, row, given) for row in rows):
        return f"where rows are together in a batch: each by itself is right. {why}"
    b = b + np.copysign(0.5, b)  # no sum so small that a wrong function of it looks right
    by_x, by_h = (
        W * (b / (v[0] @ W.T))[:, None] for W, v in ((W_x, x_t), (W_h, h_prev))
    )  # such that each makes that sum
    parts = {"b": (0 * W_x, 0 * W_h, b), "x_t": (by_x, 0 * W_h, 0 * b), "h_prev": (0 * W_x, by_h, 0 * b)}
    wrong = {name: wrong_state(theirs, (x_t, (h_prev, c_prev), params), given) for name, params in parts.items()}
    wrong = {name: sentence for name, sentence in wrong.items() if sentence}
    if not wrong:
        x_row, state_row, _ = next(row for row in rows if wrong_state(theirs, row, given))
        total = x_row @ W_x.T + state_row[0] @ W_h.T + problem[2][2]
        of_biases = x_row, state_row, (0 * W_x, 0 * W_h, total[0])
        if wrong_state(theirs, of_biases, given):  # so it is no matter of what the sum is made of
            return cell(theirs, of_biases, given)
        return f"the pre-activations: the parts of x_t, of h_prev and of b are right, their sum is not. {why}"
    if len(wrong) < len(parts):
        sentence = next(iter(wrong.values()))
        return f"the pre-activations, in the part of {' and of '.join(wrong)}. With the others at zero, {sentence}"
    return cell(theirs, (x_t, (h_prev, c_prev), parts["b"]), given)


def cell(step, problem, given):
    """Where c_t and h_t go wrong first, of a problem whose pre-activations are its biases."""
    c_prev = problem[1][1]
    ours = right_step(*problem)

    def c_t(c_prev=None, **biases):
        return state_of(step, forced(problem, c_prev, **biases))[1]

    whole = right_step(*forced(problem, f=SHUT, i=OPEN))[1]  # g
    for where, got, want in (
        ("i and f shut, both by a bias of -40", c_t(i=SHUT, f=SHUT), abs(0 * c_prev)),
        ("i shut and f open, by biases of -40 and 40", c_t(i=SHUT, f=OPEN), c_prev),
    ):
        if why := differs("c_t", got, want, given):
            return f"c_t, already with {where}. {why}"
    with np.errstate(all="ignore"):
        shown = {
            "g": (c_t(f=SHUT, i=OPEN), whole),
            "i": (c_t(f=SHUT) / whole, right_step(*forced(problem, f=SHUT))[1] / whole),  # i g, by g
            "f": (c_t(i=SHUT) / c_prev, right_step(*forced(problem, i=SHUT))[1] / c_prev),  # f c_prev, by c_prev
        }
        wrong = {name: why for name, pair in shown.items() if (why := differs(name, *pair, given))}
        if "g" in wrong:
            wrong = {"g": wrong["g"]}  # without it, i does not show
        if wrong:
            names = " and ".join(NAME[name] for name in wrong)
            return f"{names}. As your c_t shows it, {next(iter(wrong.values()))}"
        h_t, own_c = state_of(step, problem)
        if why := differs("c_t", own_c, ours[1], given):
            return f"c_t, from gates that are right. {why}"
        for where, bias, share in (("open", OPEN, 1), ("shut", SHUT, 0)):
            if why := differs("h_t", state_of(step, forced(problem, o=bias))[0], share * np.tanh(ours[1]), given):
                return f"h_t, already with o {where} (by a bias of {bias:g}); your c_t is right. {why}"
        if why := differs("o", h_t / np.tanh(ours[1]), ours[0] / np.tanh(ours[1]), given):
            return f"{NAME['o']}. As your h_t shows it, {why}"
    return None


def extremes(lstm_step, problem, given=""):
    """At which large number a step that is right for small ones goes wrong, or None."""
    theirs = learners(lstm_step)
    for a in EXTREMES:
        for gate, name in NAME.items():
            if why := wrong_state(theirs, forced(problem, **{gate: a}), given):
                return f"{name}, where its pre-activation is {a:g}. {why}"
    if why := wrong_state(theirs, forced(problem, c_prev=500 * problem[1][1], f=OPEN), given):
        return f"c_t, where c_prev is large. {why}"
    for a in EXTREMES:
        for gate, name in NAME.items():
            x_t, state, (W_x, W_h, b) = problem
            b = b.copy()
            np.split(b, 4)["ifgo".index(gate)][0] = a
            if why := wrong_state(theirs, (x_t, state, (W_x, W_h, b)), given):
                beside = f"{name}, where one unit is saturated and its neighbours are not (b = {a:g} for the first)."
                return f"{beside} Does np.vectorize take the type of all results from the first? {why}"
    return None


def sequence(lstm_forward, lstm_step, problem, given=""):
    """The first time step at which the learner's sequence goes wrong, or None where it is right by one measure: by our
    step, in the place of their own or not, or by their own."""
    stood_in = StandIn(lstm_forward, lstm_step=right_step)
    measures = (right_step, stood_in), (right_step, lstm_forward), (learners(lstm_step), lstm_forward)
    found = []
    for step, forward in measures:
        with contextlib.suppress(Wrong, *UNREADABLE):
            found.append(against(step, forward, problem, given))
    return None if None in found or not found else max(found)[1]


def against(step, lstm_forward, problem, given):
    """The first time step at which the learner's sequence differs from a run of `step`, and how; or None.

    c of every step shows as the final state of the sequence that ends there.
    """
    x, state, params = problem
    value = value_of(lstm_forward, *problem)
    if not agree(value, value_of(lstm_forward, *problem), equal_nan=True):
        return len(x) + 1, UNSTEADY  # whatever else may be wrong
    h, final = parts_of(value, ("h", "state"))
    h, ours = np.asarray(h, dtype=float), [state]
    for x_t in x:
        ours.append(step(x_t, ours[-1], params))
    want = np.stack([h_t for h_t, _ in ours[1:]])
    if h.shape != want.shape:
        return -1, f"in the shape of h. {differs('h', h, want, given)}"
    wrong = [t for t in range(len(x)) if differs("h", h[t], want[t])]
    if not wrong:
        why = [differs(*each, given) for each in zip(("h_T", "c_T"), parts_of(final, "hc"), ours[-1], strict=True)]
        return (
            (len(x), f"in the final state alone: h is right at every step. {next(filter(None, why))}")
            if any(why)
            else None
        )
    for t in range(wrong[0] + 1):
        short, (_, c_t) = parts_of(value_of(lstm_forward, x[: t + 1], state, params), ("h", "state"))
        before = f" All before t = {t + 1} is right." if t else ""
        if why := differs(f"c_{t + 1}", c_t, ours[t + 1][1], given):
            returned = "" if t == wrong[0] else f", as the sequence that ends there returns it; h[{t}] is right"
            return t, f"at t = {t + 1}, which reads x[{t}], in c{returned}. {why}{before}"
    why = differs(f"h[{t}]", h[t], want[t], given)
    if not differs("h", short[t], want[t]):
        return t, f"in h[{t}], which changes after its step: in a sequence that ends there it is right. {why}"
    return t, f"at t = {t + 1}, which reads x[{t}], in h; c is right there. {why}{before}"


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
    last = wrong[-1]
    return f"[{last}] (t = {last + 1}), coming from the end" if last < len(want) - 1 else " from the last step on"


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
