"""A sequence is judged by itself: a wrong step, or one of another kind, costs it nothing, and none helps it."""

import textwrap

import numpy as np
import pytest

from grader.assignments.gates import lstm_cell

RIGHT_CELL = """
def cell(x_t, h, c, params, squash=np.tanh):
    W_x, W_h, b = params
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    s = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    c = s(f) * c + s(i) * squash(g)
    return s(o) * np.tanh(c), c
"""
WRONG_CELL = RIGHT_CELL.replace("squash=np.tanh", "squash=lambda v: v * (v > 0)")
STEP = "def lstm_step(x_t, state, params):\n    return cell(x_t, *state, params)\n"
LOOP = """
def lstm_forward(x, state, params):
    h = []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        h.append(state[0])
    return np.stack(h), state
"""
APART = LOOP.replace("state = lstm_step(x_t, state, params)", "state = lstm_step(x_t, *state, params)")
THREE = LOOP.replace("state = lstm_step(x_t, state, params)", "*state, _ = lstm_step(x_t, state, params)")
SWAPPED = LOOP.replace("state = lstm_step(x_t, state, params)", "state = lstm_step(x_t, state, params)[::-1]")
NO_LOOP = """
def lstm_forward(x, state, params):
    return np.stack([lstm_step(x_t, state, params)[0] for x_t in x]), lstm_step(x[-1], state, params)
"""
FORGETFUL = STEP.replace("*state", "*(0 * part for part in state)")
BLIND = STEP.replace("cell(x_t, ", "cell(0 * x_t, ")


def score(*source):
    """What a notebook's lstm_forward earns."""
    notebook = {"np": np}
    exec(textwrap.dedent("\n".join(source)), notebook)
    return float(lstm_cell.check_lstm_forward(notebook["lstm_forward"], notebook["lstm_step"], 8, seed=3))


@pytest.mark.parametrize(
    "source",
    [
        (RIGHT_CELL, STEP, LOOP),
        (WRONG_CELL, STEP, LOOP),
        ("def lstm_step(x_t, state, params):\n    raise NotImplementedError\n", LOOP),
        ("def lstm_step(x_t, state, params):\n    return state @ params\n", LOOP),
        (RIGHT_CELL, FORGETFUL, LOOP),
        (RIGHT_CELL, BLIND, LOOP),
        (WRONG_CELL, STEP, "step = lstm_step\n", LOOP.replace("lstm_step(", "step(")),
        (WRONG_CELL, STEP.replace("state, params):", "h, c, params):").replace("*state", "h, c"), APART),
        (RIGHT_CELL, STEP.replace("return cell(x_t, *state, params)", "return *cell(x_t, *state, params), {}"), THREE),
        (WRONG_CELL, STEP.replace("return cell(x_t, *state, params)", "return *cell(x_t, *state, params), {}"), THREE),
        (RIGHT_CELL, STEP.replace("*state, params)", "*state, params)[::-1]"), SWAPPED),
        (RIGHT_CELL, STEP, LOOP.replace("lstm_step(x_t, state, params)", "cell(x_t, *state, params)")),
    ],
)  # fmt: skip
def test_a_right_sequence_over_any_step_keeps_its_marks(source):
    assert score(*source) == 8


@pytest.mark.parametrize("step", [STEP, FORGETFUL, BLIND, STEP.replace("cell(x_t, *state, params)", "state")])
@pytest.mark.parametrize("cell", [RIGHT_CELL, WRONG_CELL])
def test_no_step_excuses_a_sequence_without_recurrence(cell, step):
    assert score(cell, step, NO_LOOP) <= 2
