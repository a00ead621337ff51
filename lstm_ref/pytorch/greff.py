"""The LSTM with peepholes and its eight variants as PyTorch modules (Greff and others 2017): the twins of `greff`."""

import torch
from torch import Tensor

from lstm_ref import lstm
from lstm_ref.pytorch.recurrent import WideState, stacked
from lstm_ref.variants import greff


def by_name(names: list[str], rows: Tensor) -> dict[str, Tensor]:
    """Cut the last axis into blocks of equal size, one for each name.

    >>> by_name(["i", "f"], torch.arange(4))
    {'i': tensor([0, 1]), 'f': tensor([2, 3])}
    """
    blocks = rows.chunk(len(names), dim=-1)
    return {name: blocks[k] for k, name in enumerate(names)}


def gate(name: str, a: dict[str, Tensor], p: dict[str, Tensor], c: Tensor) -> Tensor:
    """The gate of this name, which looks at c where it has a peephole; one that is left out is always open."""
    if name not in a:
        return torch.ones_like(c)
    return torch.sigmoid(a[name] + p[name] * c if name in p else a[name])


class GreffLSTM(WideState):
    r"""One layer, one direction, of the variant that is named.

    $$
    i = \sigma(a_i + p_i \odot c_{t-1}),\quad f = \sigma(a_f + p_f \odot c_{t-1}),\quad
    c_t = f \odot c_{t-1} + i \odot g,\quad o = \sigma(a_o + p_o \odot c_t),\quad h_t = o \odot \tanh(c_t)
    $$

    with $a = W_x x_t + W_h h_{t-1} + b$ and $g = \tanh(a_g)$; what a variant changes, `greff.VARIANTS` says.

    Args: D, the size of the input; H, the size of the state; variant, V or NIG, NFG, NOG, NIAF, NOAF, CIFG, NP, FGR;
    forget_bias, where b_f starts, if there is one; batch_first. The state is (h, c); that of FGR is (h, c, i, f, o).
    Inputs, outputs and errors: those of `WideState`; ValueError for an unknown variant.

    >>> h, (h_T, c_T) = GreffLSTM(D=3, H=4, variant="CIFG")(torch.ones(7, 2, 3))
    >>> h.shape, c_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    def __init__(self, D, H, variant="V", forget_bias=1.0, batch_first=False):
        if variant not in greff.VARIANTS:
            raise ValueError(f"variant: expected one of {', '.join(greff.VARIANTS)}, got {variant!r}")
        self.variant = greff.VARIANTS[variant]
        rows, parts = self.variant.rows, 2
        shapes = stacked(D, H, len(rows))
        self.kind = lstm.Params
        if self.variant.peepholes:
            self.kind = greff.Params
            shapes["p"] = ((len(rows) - 1) * H,)
        if self.variant.gate_recurrence:
            self.kind, parts = greff.FullGateParams, 5
            shapes["W_gates"] = (3 * H, 3 * H)
        super().__init__(D, H, shapes, [H] * parts, batch_first)
        # What `cell` reads of the variant, in types that a script knows; a weight that there is not is None.
        self.rows, self.gates = list(rows), [name for name in rows if name != "g"]
        self.coupled = self.variant.coupled
        self.tanh_of_input = self.variant.input_activation is greff.TANH
        self.tanh_of_output = self.variant.output_activation is greff.TANH
        for name in {"p", "W_gates"} - shapes.keys():
            self.register_parameter(name, None)
        if "f" in rows:
            with torch.no_grad():
                self.b.view(len(rows), H)[rows.index("f")] = forget_bias

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev, c_prev = state[0], state[1]
        a = by_name(self.rows, torch.addmm(a_x, h_prev, self.W_h.t()))
        if self.W_gates is not None:
            read = torch.cat(state[2:], dim=-1) @ self.W_gates.t()  # (N, 3H)
            for name, share in by_name(self.gates, read).items():
                a[name] = a[name] + share
        p: dict[str, Tensor] = {} if self.p is None else by_name(self.gates, self.p)
        i = gate("i", a, p, c_prev)
        f = 1 - i if self.coupled else gate("f", a, p, c_prev)
        g = a["g"].tanh() if self.tanh_of_input else a["g"]
        c_t = f * c_prev + i * g
        o = gate("o", a, p, c_t)
        h_t = o * (c_t.tanh() if self.tanh_of_output else c_t)
        return [h_t, c_t] if self.W_gates is None else [h_t, c_t, i, f, o]


class PeepholeLSTM(GreffLSTM):
    """The variant V by its usual name (Gers, Schraudolph and Schmidhuber 2002, JMLR 3): every gate sees the cell state.

    Args, inputs, outputs and errors: those of `GreffLSTM`, less the variant.

    >>> PeepholeLSTM(D=3, H=4).p.shape
    torch.Size([12])
    """

    def __init__(self, D, H, forget_bias=1.0, batch_first=False):
        super().__init__(D, H, "V", forget_bias, batch_first)
