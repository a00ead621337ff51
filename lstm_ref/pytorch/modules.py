"""The same networks as PyTorch modules, written from scratch: autograd finds the gradients."""

import torch
from torch import Tensor

from lstm_ref import gru, lstm, rnn
from lstm_ref.pytorch.recurrent import CellState, HiddenState, stacked
from lstm_ref.variants import gru_before


class RNN(HiddenState):
    r"""One layer, one direction: $h_t = \tanh(W_x x_t + W_h h_{t-1} + b)$ (Elman 1990), or relu for tanh.

    Args: D, the size of the input; H, the size of the state; nonlinearity, "tanh" or "relu"; batch_first.
    Inputs, outputs and errors: those of `HiddenState`.

    >>> h, h_T = RNN(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    kind = rnn.Params

    def __init__(self, D, H, nonlinearity="tanh", batch_first=False):
        if nonlinearity not in ("tanh", "relu"):
            raise ValueError(f'nonlinearity: expected "tanh" or "relu", got {nonlinearity!r}')
        super().__init__(D, H, stacked(D, H, 1), [H], batch_first)
        self.nonlinearity = nonlinearity

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        a = torch.addmm(a_x, state[0], self.W_h.t())
        h_t = torch.tanh(a) if self.nonlinearity == "tanh" else torch.relu(a)  # eq. rnn-state
        return [h_t]


class LSTM(CellState):
    r"""One layer, one direction.

    $$ c_t = f \odot c_{t-1} + i \odot g, \qquad h_t = o \odot \tanh(c_t) $$

    where i, f, o are the logistic function and g the tanh of their rows of $W_x x_t + W_h h_{t-1} + b$.

    Args: D, the size of the input; H, the size of the state; forget_bias, where b_f starts; batch_first.
    Inputs, outputs and errors: those of `CellState`.

    Source: Hochreiter and Schmidhuber 1997; the forget gate, Gers, Schmidhuber and Cummins 2000.

    >>> h, (h_T, c_T) = LSTM(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, c_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    kind = lstm.Params

    def __init__(self, D, H, forget_bias=1.0, batch_first=False):
        super().__init__(D, H, stacked(D, H, 4), [H, H], batch_first)
        with torch.no_grad():
            self.b[H : 2 * H] = forget_bias

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev, c_prev = state
        i, f, g, o = torch.addmm(a_x, h_prev, self.W_h.t()).chunk(4, dim=-1)  # before their activations
        c_t = f.sigmoid() * c_prev + i.sigmoid() * g.tanh()  # eq. lstm-cell-state
        h_t = o.sigmoid() * c_t.tanh()  # eq. lstm-hidden-state
        return [h_t, c_t]


class GRU(HiddenState):
    r"""One layer, one direction, with the reset gate after the matrix product, as libraries have it.

    $$ n = \tanh\big(W_{xn} x_t + b_{xn} + r \odot (W_{hn} h_{t-1} + b_{hn})\big), \qquad
       h_t = (1 - z) \odot n + z \odot h_{t-1} $$

    where r and z are the logistic function of their rows of $W_x x_t + b_x + W_h h_{t-1} + b_h$.

    Args: D, the size of the input; H, the size of the state; batch_first.
    Inputs, outputs and errors: those of `HiddenState`. Source: Cho and others 2014; the order, `torch.nn.GRU`.

    >>> h, h_T = GRU(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    kind = gru.Params

    def __init__(self, D, H, batch_first=False):
        shapes = {"W_x": (3 * H, D), "W_h": (3 * H, H), "b_x": (3 * H,), "b_h": (3 * H,)}
        super().__init__(D, H, shapes, [H], batch_first)

    def project(self, x: Tensor) -> Tensor:
        return torch.addmm(self.b_x, x, self.W_x.t())

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev = state[0]
        x_r, x_z, x_n = a_x.chunk(3, dim=-1)
        h_r, h_z, h_n = torch.addmm(self.b_h, h_prev, self.W_h.t()).chunk(3, dim=-1)
        r, z = (x_r + h_r).sigmoid(), (x_z + h_z).sigmoid()
        n = (x_n + r * h_n).tanh()
        return [n + z * (h_prev - n)]  # (1 - z) * n + z * h_prev, with one product less


class GRUBefore(HiddenState):
    r"""The GRU as published: the reset gate acts before the matrix product, $n = \tanh(W_{xn} x_t + W_{hn} (r \odot
    h_{t-1}) + b_n)$, and all else as in `GRU` with one bias.

    Args, inputs, outputs and errors: those of `GRU`. Source: Cho and others 2014, arXiv 1406.1078, equations 5 to 8.

    >>> h, h_T = GRUBefore(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    kind = gru_before.Params

    def __init__(self, D, H, batch_first=False):
        super().__init__(D, H, stacked(D, H, 3), [H], batch_first)

    def cell(self, a_x: Tensor, state: list[Tensor]) -> list[Tensor]:
        h_prev = state[0]
        x_rz, x_n = a_x.split([2 * self.H, self.H], dim=-1)
        W_rz, W_n = self.W_h.split([2 * self.H, self.H])
        r, z = torch.addmm(x_rz, h_prev, W_rz.t()).sigmoid().chunk(2, dim=-1)
        n = torch.addmm(x_n, r * h_prev, W_n.t()).tanh()
        return [n + z * (h_prev - n)]
