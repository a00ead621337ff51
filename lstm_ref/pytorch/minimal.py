"""minGRU and minLSTM as PyTorch modules: no loop over the steps, forward or back. The twins of `minimal`."""

import torch
from torch import Tensor
from torch.nn.functional import logsigmoid

from lstm_ref.pytorch.recurrent import HiddenState
from lstm_ref.variants import minimal


def scan(d: Tensor, u: Tensor, h_0: Tensor) -> Tensor:
    """All h_t of h_t = d_t * h_{t-1} + u_t in about log2(T) rounds: d and u (T, ...), h_0 (...) -> (T, ...).

    After the round with reach 1, 2, 4, ... step t holds the affine map of the last 2, 4, 8, ... steps, as in
    `lstm_ref.sequences.scan`; nothing is written in place, so that autograd can follow.

    >>> scan(torch.full((5,), 0.5), torch.ones(5), torch.tensor(4.0)).tolist()
    [3.0, 2.5, 2.25, 2.125, 2.0625]
    """
    u = torch.cat([u[:1] + d[:1] * h_0, u[1:]])
    reach = 1
    while reach < len(u):
        u = torch.cat([u[:reach], u[reach:] + d[reach:] * u[:-reach]])
        d = torch.cat([d[:reach], d[reach:] * d[:-reach]])
        reach *= 2
    return u


class Minimal(HiddenState):
    """A layer $h_t = d h_{t-1} + (1 - d) v$ whose d and v read the input alone.

    A subclass defines `gates(a)`: a (..., rows of W_x) -> d and v, (..., H) each.
    Inputs, outputs and errors: those of `HiddenState`.
    """

    kind = minimal.Params

    def __init__(self, D, H, rows, batch_first):
        super().__init__(D, H, {"W_x": (rows, D), "b": (rows,)}, [H], batch_first)

    def loop(self, x: Tensor, batch_sizes: list[int], state: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """All steps at once. A sequence that has ended is kept as it is: d = 1, and nothing is added."""
        d, v = self.gates(self.project(x))
        u = (1 - d) * v
        shape = len(batch_sizes), batch_sizes[0], self.H
        if batch_sizes[0] == batch_sizes[-1]:
            h = scan(d.view(shape), u.view(shape), state[0])
            return h.flatten(0, 1), [h[-1]]
        alive = torch.arange(shape[1]) < torch.tensor(batch_sizes)[:, None]  # (T, N)
        alive = alive.to(x.device)
        whole_d, whole_u = d.new_ones(shape), u.new_zeros(shape)
        whole_d[alive], whole_u[alive] = d, u
        h = scan(whole_d, whole_u, state[0])
        return h[alive], [h[-1]]


class MinGRU(Minimal):
    r"""$d = 1 - z$, $z = \sigma(a_z)$, $v = a_n$ with $a = W_x x_t + b$ (Feng and others 2024, section 3.1).

    Args: D, the size of the input; H, the size of the state; batch_first.
    Inputs, outputs and errors: those of `HiddenState`.

    >>> h, h_T = MinGRU(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    def __init__(self, D, H, batch_first=False):
        super().__init__(D, H, 2 * H, batch_first)

    def gates(self, a: Tensor) -> tuple[Tensor, Tensor]:
        a_z, a_n = a.chunk(2, dim=-1)
        return torch.sigmoid(-a_z), a_n


class MinLSTM(Minimal):
    r"""$d = f / (f + i)$, $v = a_g$ with $a = W_x x_t + b$ (Feng and others 2024, section 3.2).

    Args: D, the size of the input; H, the size of the state; batch_first.
    Inputs, outputs and errors: those of `HiddenState`.

    >>> h, h_T = MinLSTM(D=3, H=4)(torch.ones(7, 2, 3))
    >>> h.shape, h_T.shape
    (torch.Size([7, 2, 4]), torch.Size([2, 4]))
    """

    def __init__(self, D, H, batch_first=False):
        super().__init__(D, H, 3 * H, batch_first)

    def gates(self, a: Tensor) -> tuple[Tensor, Tensor]:
        a_i, a_f, a_g = a.chunk(3, dim=-1)
        # The quotient, written so that it is not 0/0 where both gates are shut.
        return torch.sigmoid(logsigmoid(a_f) - logsigmoid(a_i)), a_g
