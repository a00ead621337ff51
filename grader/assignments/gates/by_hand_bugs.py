"""What can be wrong with weights set by hand: found by putting single rows right and trying whether all holds then.

These mistakes are not edits of the reference, for there the cell is right and the weights are not. The fewest rows that
must change are the mistake; what their gates do at the inputs that matter says it in words.
"""

from itertools import combinations

import numpy as np

from grader.judging.diagnosis import Diagnosis
from lstm_ref import lstm

SECTION = "03-gates.html#by-hand"
LATCH = np.array([[0, 40], [0, -40], [40, 0], [0, 0]]), np.array([-20, 20, 0, 40])  # W_x, b that hold
COUNTER = np.array([[0, 0], [0, 0], [40, -40], [0, 0]]), np.array([40, 40, 0, 40])

NAME = {"i": "input gate", "f": "forget gate", "g": "candidate", "o": "output gate"}

ENOUGH = np.arctanh(0.5)  # of c, and so of g where the gates are open: h = tanh(c) is 0.5 then

# Orders that books and libraries use: weights whose rows follow one of them were thought out right.
ORDERS = ("ifog", "iofg", "igfo", "figo", "fiog")


def gates(params, x_t):
    """The gates i, f, g, o at one input, from a state of zeros, as four numbers."""
    state = lstm.zero_state(1, 1)
    _, (_, _, _, (i, f, g, o, _), _) = lstm.step(np.array([x_t], dtype=float), state, lstm.Params(*params))
    return tuple(float(gate.item()) for gate in (i, f, g, o))


def other_readings(params, inputs):
    """The same weights, read as others might have meant them: each with words."""
    W_x, W_h, b = params
    one, other = inputs
    yield f"your columns are ({other}, {one}): the inputs are ({one}, {other}).", (W_x[:, ::-1], W_h, b)
    for order in ORDERS:
        blocks = [dict(zip(order, np.split(rows, 4), strict=True)) for rows in params]
        words = f"your rows are right but stacked {', '.join(order)}: here they are i, f, g, o."
        yield words, tuple(np.concatenate([rows[gate] for gate in "ifgo"]) for rows in blocks)


def put_right(params, right, rows):
    """The weights with some rows, given as letters, as they should be."""
    W_x, W_h, b = (weights.copy() for weights in params)
    for k in map("ifgo".index, rows):
        W_x[k], W_h[k], b[k] = right[0][k], 0, right[1][k]
    return W_x, W_h, b


def rows_at_fault(params, right, holds):
    """The fewest rows that must be put right, as letters."""
    fewest = ("".join(rows) for size in (1, 2, 3) for rows in combinations("ifgo", size))
    return next((rows for rows in fewest if holds(put_right(params, right, rows))), "ifgo")


def diagnose(params, holds, right, inputs, words_of):
    """Diagnoses of weights that fail: those of h where it must not count; one row that is wrong, or a reading by which
    all are right, or else several rows."""
    W_x, W_h, b = params
    if W_h.any() and holds((W_x, 0 * W_h, b)):
        return [Diagnosis("your gates depend on h: with weights W_h of zero they would obey the input alone.", SECTION)]
    rows = rows_at_fault(params, right, holds)
    if len(rows) > 1:
        for words, others in other_readings(params, inputs):
            if holds(others):
                return [Diagnosis(words, SECTION)]
    words = (of_row(params, holds, right, rows, gate, words_of[gate]) for gate in rows)
    return [Diagnosis(each, SECTION) for each in dict.fromkeys(words)]


def of_row(params, holds, right, rows, gate, words_of):
    """What is wrong with the row of one gate, which is tried with the other rows at fault put right."""
    k = "ifgo".index(gate)
    W_x, W_h, b = put_right(params, right, rows.replace(gate, ""))
    if W_h[k].any():
        W_h[k] = 0
        if holds((W_x, W_h, b)):
            return f"your {NAME[gate]} reads h: with a weight of zero it would obey the input alone."

    def fails(at_rest, writing):
        """Whether the claims fail with a row that gives these two values of the gate, whatever the value is."""
        rest, written = (float(np.clip(np.log(p) - np.log1p(-p), -40, 40)) for p in (at_rest, writing))
        W_x[k], b[k] = (0, written - rest), rest
        return not holds((W_x, W_h, b))

    with np.errstate(divide="ignore"):
        words = words_of(lambda *x_t: gates(params, x_t), fails)
    return words or f"the row of your {NAME[gate]} is at fault."


def latch(params, holds):
    """Diagnoses of a latch with inputs (value, write)."""
    return diagnose(params, holds, LATCH, ("value", "write"), LATCH_WORDS)


def counter(params, holds):
    """Diagnoses of a counter with inputs (up, down)."""
    return diagnose(params, holds, COUNTER, ("up", "down"), COUNTER_WORDS)


def latch_input(at, fails):
    at_rest, writing = (max(at(value, 0)[0] for value in (-1, 1)), min(at(value, 1)[0] for value in (-1, 1)))
    if fails(at_rest, 1.0):
        return f"your input gate is not shut while write = 0 (i = {at_rest:.2g}): values that should be ignored get in."
    if fails(0.0, writing):
        return f"your input gate is not open while write = 1 (i = {writing:.2g}): the value is not stored."
    return None


def latch_forget(at, fails):
    at_rest, writing = (min(at(value, 0)[1] for value in (-1, 1)), max(at(value, 1)[1] for value in (-1, 1)))
    leaks = f"your forget gate is not open while write = 0 (f = {at_rest:.4g}): the stored value leaks away."
    keeps = f"your forget gate stays open while write = 1 (f = {writing:.2g}): the old value is not cleared and the new one is added to it."
    words = [leaks] * fails(at_rest, 0.0) + [keeps] * fails(1.0, writing)
    return " Besides, ".join(words) or None


def latch_candidate(at, fails):
    plus, minus = at(1, 1)[2], at(-1, 1)[2]
    if not plus > 0 > minus:
        return f"your candidate does not follow the sign of the value: g = {plus:.2f} for +1 and {minus:.2f} for -1."
    if min(plus, -minus) < ENOUGH:
        return f"your candidate is too weak (g = {plus:.2f} and {minus:.2f}): h must reach 0.5."
    return None


def latch_output(at, fails):
    least = min(at(value, write)[3] for value in (-1, 1) for write in (0, 1))
    if np.tanh(1) * least > 0.5:
        return None
    return f"your output gate is not always open (o = {least:.2f}): the value is stored, but h does not show it."


def counter_forget(at, fails):
    least = min(at(*pulses)[1] for pulses in ((0, 0), (1, 0), (0, 1), (1, 1)))
    return f"your forget gate is not fully open (f = {least:.6g}): the count leaks away." if least < 1 - 1e-7 else None


def counter_added(at, fails):
    """What is added for each pulse, of weights whose input gate or candidate is at fault."""
    for words, pulses, want in (
        ("an upward pulse adds", (1, 0), 1),
        ("a downward pulse adds", (0, 1), -1),
        ("with no pulse there is added", (0, 0), 0),
        ("both pulses at once add", (1, 1), 0),
    ):
        i, _, g, _ = at(*pulses)
        if abs(i * g - want) > 0.0004:
            return f"{words} i * g = {i * g:.4g} (i = {i:.4g}, g = {g:.4g}), it should be {want}."
    return None


LATCH_WORDS = {"i": latch_input, "f": latch_forget, "g": latch_candidate, "o": latch_output}
COUNTER_WORDS = {"i": counter_added, "f": counter_forget, "g": counter_added, "o": lambda at, fails: None}
