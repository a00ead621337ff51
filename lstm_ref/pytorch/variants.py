"""The LSTM with layer normalisation, with a projection, and the sLSTM as PyTorch modules.

They are the twins of `layer_norm`, `projected` and `slstm`, which give the equations and the sources.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import layer_norm as normalise, logsigmoid

from lstm_ref import lstm
from lstm_ref.pytorch.recurrent import CellState, WideState, stacked
from lstm_ref.variants import layer_norm, projected


class LayerNormLSTM(CellState):
    r"""$a = \mathrm{LN}(W_x x_t) + \mathrm{LN}(W_h h_{t-1}) + b$, $h_t = o \odot \tanh(\mathrm{LN}(c_t))$, each LN with
    a gain and a bias of its own (Ba, Kiros and Hinton 2016, equations 20 to 22).

    Args: D, the size of the input; H, the size of the state; forget_bias, where b_f starts; batch_first.
    Inputs, outputs and errors: those of `CellState`.

    >>> h, (h_T, c_T) = LayerNormLSTM(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, c_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    kind = layer_norm.Params

    def __init__(self, D, H, forget_bias=1.0, batch_first=False):
        sizes = {"x": 4 * H, "h": 4 * H, "c": H}
        norms = {f"{what}_{of}": (size,) for of, size in sizes.items() for what in ("gain", "bias")}
        super().__init__(D, H, stacked(D, H, 4) | norms, [H, H], batch_first)
        self.epsilon = layer_norm.EPSILON
        with torch.no_grad():
            self.b[H : 2 * H] = forget_bias
        for gain in (self.gain_x, self.gain_h, self.gain_c):
            nn.init.ones_(gain)

    def project(self, x: Tensor) -> Tensor:
        return normalise(x @ self.W_x.t(), [4 * self.H], self.gain_x, self.bias_x, self.epsilon) + self.b

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev, c_prev = state
        a_h = normalise(h_prev @ self.W_h.t(), [4 * self.H], self.gain_h, self.bias_h, self.epsilon)
        i, f, g, o = (a_x + a_h).chunk(4, dim=-1)  # before their activations
        c_t = f.sigmoid() * c_prev + i.sigmoid() * g.tanh()
        normal_c = normalise(c_t, [self.H], self.gain_c, self.bias_c, self.epsilon)
        return [o.sigmoid() * normal_c.tanh(), c_t]


class ProjectedLSTM(CellState):
    r"""$h_t = W_p (o \odot \tanh(c_t))$: what the cell hands on is narrower than the cell (Sak, Senior and Beaufays
    2014, section 2.2). It is `torch.nn.LSTM(D, H, proj_size=P)`.

    Args: D, the size of the input; H, the size of the cell state; P, the size of h, half of H, rounded up, unless
    given; forget_bias, where b_f starts; batch_first. h is (N, P), c (N, H), and else inputs, outputs and errors are
    those of `CellState`.

    >>> h, (h_T, c_T) = ProjectedLSTM(D=3, H=8, P=2)(torch.ones(7, 5, 3))
    >>> h.shape, h_T.shape, c_T.shape
    (torch.Size([7, 5, 2]), torch.Size([5, 2]), torch.Size([5, 8]))
    """

    kind = projected.Params

    def __init__(self, D, H, P=None, forget_bias=1.0, batch_first=False):
        P = P or (H + 1) // 2
        shapes = stacked(D, H, 4) | {"W_h": (4 * H, P), "W_p": (P, H)}
        super().__init__(D, H, shapes, [P, H], batch_first)
        with torch.no_grad():
            self.b[H : 2 * H] = forget_bias

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev, c_prev = state
        i, f, g, o = torch.addmm(a_x, h_prev, self.W_h.t()).chunk(4, dim=-1)  # before their activations
        c_t = f.sigmoid() * c_prev + i.sigmoid() * g.tanh()
        wide = o.sigmoid() * c_t.tanh()
        return [wide @ self.W_p.t(), c_t]


class SLSTM(WideState):
    r"""$c_t = f \odot c_{t-1} + i \odot g$, $n_t = f \odot n_{t-1} + i$, $h_t = o \odot c_t / n_t$ with $i = e^{a_i}$,
    c and n stored divided by $e^{m_t}$, $m_t = \max(\log f + m_{t-1}, a_i)$ (Beck and others 2024, section 2.2).

    Args: D, the size of the input; H, the size of the state; exponential, whether f is $e^{a_f}$ and not the logistic
    function; forget_bias, where b_f starts; batch_first. The state is (h, c, n, m), by default zeros and m = -inf.
    Inputs, outputs and errors: those of `WideState`.

    >>> h, (h_T, c_T, n_T, m_T) = SLSTM(D=3, H=4)(1000 * torch.ones(7, 2, 3))
    >>> h.shape, bool(h.abs().max() <= 1)
    (torch.Size([7, 2, 4]), True)
    """

    kind = lstm.Params

    def __init__(self, D, H, exponential=False, forget_bias=1.0, batch_first=False):
        super().__init__(D, H, stacked(D, H, 4), [H] * 4, batch_first)
        self.exponential = exponential
        with torch.no_grad():
            self.b[H : 2 * H] = forget_bias

    def zeros(self, x: Tensor, N: int) -> list[Tensor]:
        h, c, n, m = [torch.zeros(N, self.H, dtype=x.dtype, device=x.device) for _ in self.sizes]
        return [h, c, n, m - torch.inf]  # the logarithm of nothing

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev, c_prev, n_prev, m_prev = state
        a_i, a_f, a_g, a_o = torch.addmm(a_x, h_prev, self.W_h.t()).chunk(4, dim=-1)
        log_f = a_f if self.exponential else logsigmoid(a_f)
        m_t = torch.maximum(log_f + m_prev, a_i)
        i = (a_i - m_t).exp()
        f = (log_f + m_prev - m_t).exp()
        c_t = f * c_prev + i * a_g.tanh()
        n_t = f * n_prev + i
        return [a_o.sigmoid() * c_t / n_t, c_t, n_t, m_t]
