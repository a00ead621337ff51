"""The same networks as PyTorch modules, written from scratch: autograd finds the gradients."""

import torch
from torch import nn

from lstm_ref import layouts, lstm, rnn


class Recurrent(nn.Module):
    """What the modules share: weights for `gates` blocks of H rows, and their way to and from NumPy."""

    gates: int
    kind: type  # the NamedTuple of the NumPy twin

    def __init__(self, D, H):
        super().__init__()
        self.H = H
        bound = H**-0.5
        self.W_x = nn.Parameter(torch.empty(self.gates * H, D).uniform_(-bound, bound))
        self.W_h = nn.Parameter(torch.empty(self.gates * H, H).uniform_(-bound, bound))
        self.b = nn.Parameter(torch.zeros(self.gates * H))

    def project(self, x):
        """The input's share of every step's pre-activation, (T, N, D) -> T tensors of (N, gates * H).

        unbind, not x[t]: the backward pass of an index writes zeros for the whole sequence at every step.
        """
        if x.dim() != 3 or x.shape[2] != self.W_x.shape[1] or not x.numel():
            raise ValueError(f"x: expected shape (T, N, {self.W_x.shape[1]}), none 0, got {tuple(x.shape)}")
        return (x @ self.W_x.T + self.b).unbind(0)

    def params(self):
        """The weights as the NumPy twin's `Params`, copied."""
        return self.kind(*(weight.detach().numpy().copy() for weight in (self.W_x, self.W_h, self.b)))

    def load_params(self, params):
        """Take the weights of `Params`; RuntimeError where a shape does not fit. Returns the module."""
        self.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in params._asdict().items()})
        return self

    def torch_state_dict(self):
        """The weights as the one-layer module of torch.nn takes them in `load_state_dict`."""
        return {name: torch.from_numpy(array) for name, array in layouts.to_torch(self.params()).items()}

    def load_torch_state_dict(self, state):
        """Take the weights of the one-layer module of torch.nn. Returns the module."""
        arrays = {name: tensor.detach().numpy() for name, tensor in state.items()}
        return self.load_params(layouts.from_torch(arrays, self.kind))


class RNN(Recurrent):
    r"""One layer, one direction, time-major: $h_t = \tanh(W_x x_t + W_h h_{t-1} + b)$ (Elman 1990).

    Args: D, the size of the input; H, the size of the state.

    Inputs: x (T, N, D); h_0 (N, H), zeros if left out. Outputs: h of every step (T, N, H); h_T (N, H).
    Raises ValueError where the shape of x does not fit.

    >>> h, h_T = RNN(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    gates, kind = 1, rnn.Params

    def forward(self, x, h_0=None):
        h_t = x.new_zeros(x.shape[1], self.H) if h_0 is None else h_0
        outputs = []
        for a_x in self.project(x):
            h_t = torch.tanh(a_x + h_t @ self.W_h.T)  # eq. rnn-state
            outputs.append(h_t)
        return torch.stack(outputs), h_t


class LSTM(Recurrent):
    r"""One layer, one direction, time-major.

    $$ c_t = f \odot c_{t-1} + i \odot g, \qquad h_t = o \odot \tanh(c_t) $$

    where i, f, o are the logistic function and g the tanh of their rows of $W_x x_t + W_h h_{t-1} + b$.

    Args: D, the size of the input; H, the size of the state; forget_bias, where b_f starts.

    Inputs: x (T, N, D); state (h_0, c_0) of (N, H) each, zeros if left out.
    Outputs: h of every step (T, N, H); (h_T, c_T). Raises ValueError where the shape of x does not fit.

    Source: Hochreiter and Schmidhuber 1997; the forget gate, Gers, Schmidhuber and Cummins 2000.

    >>> h, (h_T, c_T) = LSTM(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, c_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    gates, kind = 4, lstm.Params

    def __init__(self, D, H, forget_bias=1.0):
        super().__init__(D, H)
        with torch.no_grad():
            self.b[H : 2 * H] = forget_bias

    def forward(self, x, state=None):
        h_t, c_t = state or (x.new_zeros(x.shape[1], self.H),) * 2
        outputs = []
        for a_x in self.project(x):
            i, f, g, o = (a_x + h_t @ self.W_h.T).chunk(4, dim=-1)  # before their activations
            c_t = f.sigmoid() * c_t + i.sigmoid() * g.tanh()  # eq. lstm-cell-state
            h_t = o.sigmoid() * c_t.tanh()  # eq. lstm-hidden-state
            outputs.append(h_t)
        return torch.stack(outputs), (h_t, c_t)
