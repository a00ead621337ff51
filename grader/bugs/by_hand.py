"""What can be wrong with weights set by hand: read off the gates that they make, or off the same weights with one repair.

These mistakes are not edits of the reference, for there the cell is right and the weights are not. So the gates are
computed at the inputs that matter, and each finding is a sentence about one gate.
"""

import numpy as np

from grader.bugs import Diagnosis
from lstm_ref import lstm

SECTION = "03-gates.html#by-hand"


def gates(params, x_t):
    """The gates i, f, g, o at one input, from a state of zeros, as four numbers."""
    state = lstm.zero_state(1, 1)
    _, (_, _, _, (i, f, g, o, _), _) = lstm.step(np.array([x_t], dtype=float), state, lstm.Params(*params))
    return (float(gate.item()) for gate in (i, f, g, o))


# Orders that books and libraries use: a latch whose rows follow one of them was thought out right.
ORDERS = ("ifog", "iofg", "igfo", "figo", "fiog")


def order_of(params, holds):
    """The order in which the rows are stacked, if reading them in another usual order makes the claims hold."""
    for order in ORDERS:
        blocks = [dict(zip(order, np.split(rows, 4), strict=True)) for rows in params]
        if holds(tuple(np.concatenate([rows[gate] for gate in "ifgo"]) for rows in blocks)):
            words = f"your rows are right but stacked {', '.join(order)}: here they are i, f, g, o."
            return [Diagnosis(words, SECTION)]
    return []


def say(findings):
    return [Diagnosis(words, SECTION) for words, true in findings if true]


def latch(params, holds):
    """Diagnoses of a latch with inputs (value, write)."""
    if found := order_of(params, holds):
        return found
    i_rest, f_rest, _, o_rest = gates(params, (1, 0))
    i_write, f_write, g_write, o_write = gates(params, (1, 1))
    _, _, g_minus, _ = gates(params, (-1, 1))
    return say(
        (
            (f"your input gate is not shut while write = 0 (i = {i_rest:.2f}): values that should be ignored get in.", i_rest > 0.001),
            (f"your forget gate is not open while write = 0 (f = {f_rest:.3f}): the stored value leaks away.", f_rest < 0.999),
            (f"your input gate is not open while write = 1 (i = {i_write:.2f}): the value is not stored.", i_write < 0.6),
            (f"your forget gate stays open while write = 1 (f = {f_write:.2f}): the old value is not cleared and the new one is added to it.", f_write > 0.4),
            ("your candidate does not follow the sign of the value.", g_write < 0.3 or g_minus > -0.3),
            (f"your output gate is shut (o = {min(o_rest, o_write):.2f}): the value is stored, but h does not show it.", min(o_rest, o_write) < 0.6),
            ("your gates depend on h: with weights W_h of zero they would obey the input alone.", np.abs(params[1]).max() > 0.1),
        )
    )  # fmt: skip


def counter(params, holds):
    """Diagnoses of a counter with inputs (up, down)."""
    if found := order_of(params, holds):
        return found
    i_rest, f_rest, g_rest, _ = gates(params, (0, 0))
    i_up, f_up, g_up, _ = gates(params, (1, 0))
    i_down, f_down, g_down, _ = gates(params, (0, 1))
    f_least = min(f_rest, f_up, f_down)
    return say(
        (
            (f"your forget gate is not fully open (f = {f_least:.4f}): the count leaks away.", f_least < 0.9999),
            (f"an upward pulse adds i * g = {i_up * g_up:.2f}, it should add 1.", abs(i_up * g_up - 1) > 0.01),
            (f"a downward pulse adds i * g = {i_down * g_down:.2f}, it should add -1.", abs(i_down * g_down + 1) > 0.01),
            (f"with no pulse i * g = {i_rest * g_rest:.3f} is added at every step, it should be 0.", abs(i_rest * g_rest) > 0.0005),
            ("your gates depend on h: with weights W_h of zero they would obey the input alone.", np.abs(params[1]).max() > 0.1),
        )
    )  # fmt: skip
