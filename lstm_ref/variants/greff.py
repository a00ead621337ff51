r"""The LSTM with peepholes and its eight variants: what happens if one piece is left out, or added?

Greff, Srivastava, Koutnik, Steunebrink and Schmidhuber 2017, "LSTM: A Search Space Odyssey", IEEE TNNLS 28(10), arXiv
1503.04069; the names are theirs. V, their vanilla LSTM (section II), is

$$
i = \sigma(a_i + p_i \odot c_{t-1}),\quad f = \sigma(a_f + p_f \odot c_{t-1}),\quad g = \tanh(a_g),\quad
c_t = f \odot c_{t-1} + i \odot g,\quad o = \sigma(a_o + p_o \odot c_t),\quad h_t = o \odot \tanh(c_t)
$$

with $a = W_x x_t + W_h h_{t-1} + b$. Shapes: x (T, N, D); h and c (N, H); with k gates and candidates W_x (kH, D),
W_h (kH, H), b (kH,), p ((k-1)H,): rows stacked i, f, g, o (p without g) less what a variant lacks. The state is (h, c);
that of FGR is (h, c, i, f, o), for there each gate also reads all three gates of the step before.

>>> for name, variant in VARIANTS.items():
...     weights = make(variant).init(D=3, H=4, rng=np.random.default_rng(0))
...     print(f"{name:4} {sum(weight.size for weight in weights)}")
V    140
NIG  104
NFG  104
NOG  104
NIAF 140
NOAF 140
CIFG 104
NP   128
FGR  284
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.arrays import sigmoid
from lstm_ref.sequences.sequence import cell
from lstm_ref.shapes import draw


class Params(NamedTuple):
    """Weights of one layer, or their gradients, k = 4 or 3. NP has `lstm.Params`, without p."""

    W_x: np.ndarray  # (kH, D)
    W_h: np.ndarray  # (kH, H)
    b: np.ndarray  # (kH,)
    p: np.ndarray  # ((k-1)H,), the peepholes: diagonal weights from the cell state to the gates


class FullGateParams(NamedTuple):
    """Weights of FGR, or their gradients."""

    W_x: np.ndarray  # (4H, D)
    W_h: np.ndarray  # (4H, H)
    b: np.ndarray  # (4H,)
    p: np.ndarray  # (3H,)
    W_gates: np.ndarray  # (3H, 3H), nine matrices: the rows are the i, f, o that read, the columns those that are read


class Activation(NamedTuple):
    value: Callable
    slope: Callable  # as a function of the value


TANH = Activation(np.tanh, lambda y: 1 - y**2)
LINEAR = Activation(lambda a: a, np.ones_like)


class Variant(NamedTuple):
    """V is all that stands here; every other variant changes one line."""

    rows: str = "ifgo"  # a gate that is not among them is 1: it is always open
    coupled: bool = False  # f = 1 - i
    input_activation: Activation = TANH
    output_activation: Activation = TANH
    peepholes: bool = True
    gate_recurrence: bool = False


VARIANTS = {
    "V": Variant(),
    "NIG": Variant(rows="fgo"),
    "NFG": Variant(rows="igo"),
    "NOG": Variant(rows="ifg"),
    "NIAF": Variant(input_activation=LINEAR),
    "NOAF": Variant(output_activation=LINEAR),
    "CIFG": Variant(rows="igo", coupled=True),
    "NP": Variant(peepholes=False),
    "FGR": Variant(gate_recurrence=True),
}


def step(variant, x_t, state, params):
    """One time step of a `variant`: x_t (N, D), state -> state, cache for `step_backward`."""
    h_prev, c_prev, *gates_prev = state
    a = x_t @ params.W_x.T + h_prev @ params.W_h.T + params.b  # (N, kH)
    a = dict(zip(variant.rows, np.split(a, len(variant.rows), axis=-1), strict=True))
    if variant.gate_recurrence:
        read = np.concatenate(gates_prev, axis=-1) @ params.W_gates.T  # (N, 3H)
        for name, share in zip("ifo", np.split(read, 3, axis=-1), strict=True):
            a[name] = a[name] + share
    p = peephole_weights(variant, params)

    def gate(name, c):
        return sigmoid(a[name] + p[name] * c) if name in a else np.ones_like(c)  # eq. peephole-gates

    i = gate("i", c_prev)
    f = 1 - i if variant.coupled else gate("f", c_prev)  # eq. coupled-gates
    g = variant.input_activation.value(a["g"])
    c_t = f * c_prev + i * g
    o = gate("o", c_t)
    y = variant.output_activation.value(c_t)
    h_t = o * y
    gates = (i, f, o) if variant.gate_recurrence else ()
    return (h_t, c_t, *gates), (x_t, state, (i, f, g, o, c_t, y), params)


def step_backward(variant, dstate, cache):
    """Gradients of one step: dstate, like the state -> dx_t (N, D), dstate_prev, gradients of the weights."""
    x_t, (h_prev, c_prev, *gates_prev), (i, f, g, o, c_t, y), params = cache
    dh_t, dc_t, *dgates = dstate
    di_later, df_later, do_later = dgates or (0, 0, 0)  # only FGR's next step reads the gates
    p = peephole_weights(variant, params)
    # An open gate is 1 and has the slope i * (1 - i) = 0: nothing needs to be said of a gate that is left out.
    da_o = (dh_t * y + do_later) * o * (1 - o)
    dc_t = dc_t + dh_t * o * variant.output_activation.slope(y) + da_o * p["o"]
    di, df = dc_t * g + di_later, dc_t * c_prev + df_later
    if variant.coupled:
        di, df = di - df, 0  # f = 1 - i
    da_i = di * i * (1 - i)
    da_f = df * f * (1 - f)
    da_g = dc_t * i * variant.input_activation.slope(g)
    dc_prev = dc_t * f + da_i * p["i"] + da_f * p["f"]

    each = {"i": da_i, "f": da_f, "g": da_g, "o": da_o}
    da = np.concatenate([each[name] for name in variant.rows], axis=-1)  # (N, kH)
    dparams = [da.T @ x_t, da.T @ h_prev, da.sum(axis=0)]
    dstate_prev = [da @ params.W_h, dc_prev]
    if variant.peepholes:
        seen = {"i": c_prev, "f": c_prev, "o": c_t}
        dparams.append(np.concatenate([(each[name] * seen[name]).sum(axis=0) for name in variant.rows if name != "g"]))
    if variant.gate_recurrence:
        da_gates = np.concatenate([da_i, da_f, da_o], axis=-1)  # (N, 3H)
        dparams.append(da_gates.T @ np.concatenate(gates_prev, axis=-1))
        dstate_prev.extend(np.split(da_gates @ params.W_gates, 3, axis=-1))
    return da @ params.W_x, tuple(dstate_prev), type(params)(*dparams)


def peephole_weights(variant, params):
    """The peephole weights (H,) of i, f and o by name; 0 where there is none."""
    weights = {"i": 0.0, "f": 0.0, "o": 0.0}
    names = variant.rows.replace("g", "")
    return weights | dict(zip(names, np.split(params.p, len(names)), strict=True)) if variant.peepholes else weights


def make(variant):
    """The Cell of a `variant`; its `init` sets the forget gate's bias, where there is one, to `forget_bias`."""
    k = len(variant.rows)
    shapes = [f"{k}H D", f"{k}H H", f"{k}H"]
    shapes = Params(*shapes, f"{k - 1}H") if variant.peepholes else lstm.Params(*shapes)
    state = {"h": "N H", "c": "N H"}
    if variant.gate_recurrence:
        shapes = FullGateParams(*shapes, "3H 3H")
        state |= {"i": "N H", "f": "N H", "o": "N H"}

    def init(D, H, rng, forget_bias=1.0, dtype=np.float64):
        params = draw(shapes, rng, dtype, D=D, H=H)
        if "f" in variant.rows:
            params.b.reshape(k, H)[variant.rows.index("f")] = forget_bias
        return params

    return cell(shapes, state, partial(step, variant), partial(step_backward, variant), init)


CELLS = {name: make(variant) for name, variant in VARIANTS.items()}
V, NIG, NFG, NOG, NIAF, NOAF, CIFG, NP, FGR = CELLS.values()
peephole, coupled, full_gate_recurrence = V, CIFG, FGR
no_input, no_forget, no_output = NIG, NFG, NOG
no_input_activation, no_output_activation = NIAF, NOAF
