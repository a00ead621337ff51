"""Claims about the gradients of one step of the LSTM."""

import numpy as np

from grader.assignments.bptt import step_backward_search
from grader.assignments.bptt.gradients import PARAMS, UNITS, expect_all, flat, gradients_of, in_units
from grader.assignments.bptt.hints import HINTS
from grader.assignments.bptt.step_backward_search import draw, right
from grader.assignments.gates import first_wrong
from grader.assignments.rnn.sizes import SIZES, given
from grader.judging.claims import UNREADABLE, Wrong, agree, as_array, expect
from grader.judging.report import Report

NAMES = ("dx_t", "dh_prev", "dc_prev")
ROWS_APART = np.array([[1.0], [-1e3], [1e-3]])  # of a batch whose sequences have nothing in common
PATHS = (1.0, 1.0), (0.0, 1.0), (1.0, 0.0)  # what comes by h_t and by c_t


def rows_of(db, gate, H):
    """The rows of db that belong to a gate; Wrong where db has another shape than b."""
    db = as_array("db", db)
    if db.shape != (4 * H,):
        raise Wrong(f"db should have the shape {(4 * H,)}, yours has {db.shape}.")
    return np.split(db, 4)["ifgo".index(gate)]


def sequence_of(problem, n):
    """The n-th sequence of a batch, alone."""
    dstate, (x_t, h_prev, c_prev, gates, params) = problem
    one = slice(n, n + 1)
    cache = x_t[one], h_prev[one], c_prev[one], tuple(gate[one] for gate in gates), params
    return tuple(part[one] for part in dstate), cache


def check_step_backward(step_backward, points, seed=0):
    """Claims about one step back: the state's two paths, the gates one by one, the inputs, the weights."""
    report = Report(
        "lstm_step_backward",
        points,
        seed,
        lambda rng: step_backward_search.diagnose(step_backward, rng),
        lambda rng: locate(step_backward, rng),
        hints=HINTS,
    )

    def compare(rng, names, dh=1.0, dc=1.0, unit=1.0):
        for size in SIZES:
            (dh_t, dc_t), cache = draw(rng, *size)
            want = flat(right((dh * dh_t, dc * dc_t), cache), NAMES)
            got = gradients_of(step_backward, ((dh * unit * dh_t, dc * unit * dc_t), cache), NAMES)
            expect_all(got, want, names, f"{in_units(unit)}{given(*size)}", unit)

    @report.claim(
        "With dh_t = 0, all that dc_t brings reaches c_prev through the forget gate.",
        0.5,
        "With dh_t = 0, dc_prev is right.",
    )
    def _(rng):
        compare(rng, ["dc_prev"], dh=0.0)

    @report.claim(
        "With dc_t = 0, what dh_t brings reaches c_prev by way of h_t and c_t.", 0.5, "With dc_t = 0, dc_prev is right."
    )
    def _(rng):
        compare(rng, ["dc_prev"], dc=0.0)

    @report.claim("With both, dc_prev is the sum of the two.", 0.5, "With both, dc_prev is right.")
    def _(rng):
        compare(rng, ["dc_prev"])

    for gate in "ifgo":

        @report.claim(f"The rows of {gate} in db hold the gradient of a_{gate}, summed over the batch.", 0.5)
        def _(rng, gate=gate):
            for size in SIZES:
                problem, H = draw(rng, *size), size[-1]
                got, want = gradients_of(step_backward, problem, NAMES)["db"], right(*problem)[2][2]
                name = f"db, rows of {gate}:"
                expect(name, rows_of(got, gate, H), rows_of(want, gate, H), given(*size))

    @report.claim("dx_t and dh_prev collect what all four gates read of them.", 1.5)
    def _(rng):
        for dh, dc in PATHS:
            compare(rng, ["dx_t", "dh_prev"], dh, dc)

    @report.claim("dW_x and dW_h are summed over the batch and have the shapes of W_x and W_h.", 1.5)
    def _(rng):
        for dh, dc in PATHS:
            compare(rng, ["dW_x", "dW_h"], dh, dc)

    @report.claim(
        "A million times the gradient in is a million times the gradient out: nothing is clipped, nothing dropped."
    )
    def _(rng):
        for unit in UNITS:
            compare(rng, (*NAMES, *PARAMS), unit=unit)

    @report.claim("Each sequence of a batch gets what it would get alone, however the others differ from it.", 0.5)
    def _(rng):
        dstate, cache = draw(rng)
        problem = tuple(ROWS_APART * part for part in dstate), cache
        whole = gradients_of(step_backward, problem, NAMES)
        for n, unit in enumerate(ROWS_APART[:, 0]):
            alone = sequence_of(problem, n)
            want = {name: gradient / unit for name, gradient in flat(right(*alone), NAMES).items()}
            got = gradients_of(step_backward, alone, NAMES)
            expect_all(got, want, (*NAMES, *PARAMS), f", of sequence {n} alone{in_units(unit)}", unit)
            for name in NAMES:
                rows = as_array(name, whole[name])[n : n + 1]
                expect(name, rows / unit, want[name], f", of sequence {n} of the batch{in_units(unit)}")

    report.conduct(step_backward, ("dstate", "cache"))
    return report


def locate(step_backward, rng):
    """Which of the quantities is the first wrong one, in the order in which they are computed; or None.

    The gradients of the pre-activations do not come back: they show as db where the batch is one sequence. A wrong db
    shows them only where dx_t or dW_x, which are made of them as well, are wrong too.
    """
    for size in SIZES:
        problem, where = draw(rng, *size), given(*size)
        try:
            got, want = gradients_of(step_backward, problem, NAMES), flat(right(*problem), NAMES)
        except (Wrong, *UNREADABLE):
            return None  # the claims have said what cannot be read
        why = {name: first_wrong.differs(name, got[name], want[name], where) for name in (*NAMES, *PARAMS)}
        if any(why.values()):
            return first_of(why, got, want, problem[1])
    return None


def first_of(why, got, want, cache):
    """The first wrong one of the gradients of a step: `why` holds the reason of each, or None."""
    gates = [gate for gate in "ifgo" if wrong_rows(got["db"], want["db"], gate)]
    if not (gates and why["dx_t"] and why["dW_x"]):
        first = next(name for name in ("dc_prev", "dx_t", "dh_prev", *PARAMS) if why[name])
        rows = first_wrong.blocks(got[first], want[first]) if first in PARAMS else ""
        return f"in {first}{rows}. {why[first]}"
    if why["dc_prev"] and set("ifg") <= set(gates) and of_one_total(got, cache):
        return f"in the total derivative of c_t, which dc_prev and the gates i, f and g share. {why['dc_prev']}"
    which = "gradients of " + ", ".join(f"a_{gate}" for gate in gates) if gates[1:] else f"gradient of a_{gates[0]}"
    return f"in the {which}, as db shows. {why['db']}"


def of_one_total(got, cache):
    """Whether one gradient of c_t makes dc_prev and the rows of i, f and g in db, so that nothing else is wrong there."""
    _, _, c_prev, (i, f, g, *_), _ = cache
    dc_t, H = got["dc_prev"] / f, f.shape[1]
    made = {"i": dc_t * g * i * (1 - i), "f": dc_t * c_prev * f * (1 - f), "g": dc_t * i * (1 - g**2)}
    return all(agree(rows_of(got["db"], gate, H), rows.sum(axis=0)) for gate, rows in made.items())


def wrong_rows(got, want, gate):
    try:
        H = len(want) // 4
        return first_wrong.differs("", rows_of(got, gate, H), rows_of(want, gate, H)) is not None
    except Wrong:
        return False
