"""What the PyTorch modules share: weights named as in NumPy, the loop over time, packed sequences, checks."""

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence

from lstm_ref.layouts import lstm as layouts


def stacked(D, H, gates):
    """The shapes of W_x, W_h and b for `gates` blocks of H rows.

    >>> stacked(D=3, H=4, gates=1)
    {'W_x': (4, 3), 'W_h': (4, 4), 'b': (4,)}
    """
    return {"W_x": (gates * H, D), "W_h": (gates * H, H), "b": (gates * H,)}


class Recurrent(nn.Module):
    """A layer that applies `cell` to every step, in order.

    A subclass names its NumPy twin's `Params` in `kind`, and defines

        cell(a_x, state) -> state       one step; a_x (N, rows of W_x) and every part of the state (N, H), h first

    Args: D, the size of the input; H, the size of the state; shapes, of every weight by its name in `Params`;
    sizes, of every part of the state where they are not H; batch_first, whether x and h are (N, T, D or H).
    Matrices start uniform in ±1/sqrt(H) as PyTorch's do, vectors at zero.
    """

    kind = tuple  # the NamedTuple of the NumPy twin

    def __init__(self, D, H, shapes, sizes, batch_first=False):
        super().__init__()
        self.D, self.H, self.sizes, self.batch_first = D, H, list(sizes), batch_first
        bound = H**-0.5
        for name, shape in shapes.items():
            weight = torch.empty(shape).uniform_(-bound, bound) if len(shape) > 1 else torch.zeros(shape)
            self.register_parameter(name, nn.Parameter(weight))

    def project(self, x: Tensor) -> Tensor:
        """The input's share of the pre-activations, of all steps in one product: x (rows, D) -> (rows, rows of W_x)."""
        return torch.addmm(self.b, x, self.W_x.t())

    def loop(self, x: Tensor, batch_sizes: list[int], state: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """Every step in turn: step t has batch_sizes[t] rows of x, never more than the step before.

        The rows of the state that have no further step end there. split, not x[t]: the backward pass of an
        index writes zeros for the whole sequence at every step.
        """
        h: list[Tensor] = []
        ended: list[list[Tensor]] = []
        for a_x in self.project(x).split(batch_sizes):
            n = a_x.shape[0]
            if n < state[0].shape[0]:
                ended.append([part[n:] for part in state])
                state = [part[:n] for part in state]
            state = self.cell(a_x, state)
            h.append(state[0])
        for rows in ended[::-1]:
            state = [torch.cat([part, rows[k]]) for k, part in enumerate(state)]
        return torch.cat(h), state

    def padded(self, x: Tensor, state: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """x (T, N, D), or (N, T, D) if batch_first -> h of every step in the same order of axes, the final state."""
        if x.dim() != 3 or x.shape[2] != self.D or x.numel() == 0:
            axes = "N, T" if self.batch_first else "T, N"
            raise ValueError(f"x: expected shape ({axes}, {self.D}), none 0, got ({self.sizes_of(x)})")
        if self.batch_first:
            x = x.transpose(0, 1)
        T, N = x.shape[0], x.shape[1]
        h, state = self.loop(x.flatten(0, 1), [N] * T, self.start(x, N, state))
        h = h.unflatten(0, [T, N])
        return h.transpose(0, 1) if self.batch_first else h, state

    def packed(self, x, state):
        """A PackedSequence -> h of every step as another, and the state after each sequence's last step."""
        if x.data.dim() != 2 or x.data.shape[1] != self.D:
            raise ValueError(f"x: expected packed data of shape (rows, {self.D}), got {tuple(x.data.shape)}")
        state = self.start(x.data, int(x.batch_sizes[0]), state)
        if x.sorted_indices is not None:
            state = [part[x.sorted_indices] for part in state]
        h, state = self.loop(x.data, x.batch_sizes.tolist(), state)
        if x.unsorted_indices is not None:
            state = [part[x.unsorted_indices] for part in state]
        return x._replace(data=h), state

    def start(self, x: Tensor, N: int, state: list[Tensor]) -> list[Tensor]:
        """The state before the first step: `zeros` where none is given, each part held to its shape."""
        if len(state) == 0:
            return self.zeros(x, N)
        for k, part in enumerate(state):
            if part.dim() != 2 or part.shape[0] != N or part.shape[1] != self.sizes[k]:
                found = self.sizes_of(part)
                raise ValueError(f"part {k} of the state: expected shape ({N}, {self.sizes[k]}), got ({found})")
        return state

    def zeros(self, x: Tensor, N: int) -> list[Tensor]:
        """The state before anything was seen, of x's dtype and on its device."""
        return [torch.zeros(N, size, dtype=x.dtype, device=x.device) for size in self.sizes]

    def sizes_of(self, x: Tensor) -> str:
        """The shape in words: a script has no tuples of unknown length to print."""
        return ", ".join([str(size) for size in x.shape])

    def params(self):
        """The weights as the NumPy twin's `Params`, copied."""
        return self.kind(*(getattr(self, name).detach().numpy().copy() for name in self.kind._fields))

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


class HiddenState(Recurrent):
    """A layer whose state is h alone.

    Inputs: x (T, N, D), or (N, T, D) if batch_first, or a PackedSequence; h_0 (N, H), zeros if left out.
    Outputs: h of every step, laid out as x is; h_T (N, H), after each sequence's own last step.
    Raises ValueError where a shape does not fit.
    """

    def forward(self, x: Tensor, h_0: Tensor | None = None) -> tuple[Tensor, Tensor]:
        state: list[Tensor] = []
        if h_0 is not None:
            state = [h_0]
        if not torch.jit.is_scripting() and isinstance(x, PackedSequence):  # a script knows tensors only
            h, state = self.packed(x, state)
            return h, state[0]
        h, state = self.padded(x, state)
        return h, state[0]


class CellState(Recurrent):
    """A layer whose state is the pair (h, c).

    Inputs: x (T, N, D), or (N, T, D) if batch_first, or a PackedSequence; state (h_0, c_0) of (N, H) each, zeros
    if left out. Outputs: h of every step, laid out as x is; (h_T, c_T), after each sequence's own last step.
    Raises ValueError where a shape does not fit.
    """

    def forward(self, x: Tensor, state: tuple[Tensor, Tensor] | None = None) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        parts: list[Tensor] = []
        if state is not None:
            parts = [state[0], state[1]]
        if not torch.jit.is_scripting() and isinstance(x, PackedSequence):  # a script knows tensors only
            h, parts = self.packed(x, parts)
            return h, (parts[0], parts[1])
        h, parts = self.padded(x, parts)
        return h, (parts[0], parts[1])


class WideState(Recurrent):
    """A layer whose state is any tuple that begins with h.

    Inputs: x (T, N, D), or (N, T, D) if batch_first, or a PackedSequence; the state, `zeros` if left out.
    Outputs: h of every step, laid out as x is; the final state, after each sequence's own last step. In a script the
    state is a list, for there the type of a tuple says how long it is. Raises ValueError where a shape does not fit.
    """

    def forward(self, x: Tensor, state: list[Tensor] | None = None) -> tuple[Tensor, list[Tensor]]:
        parts: list[Tensor] = []
        if state is not None:
            parts = state
        if not torch.jit.is_scripting():
            over = self.packed if isinstance(x, PackedSequence) else self.padded
            h, final = over(x, list(parts))
            return h, tuple(final)
        return self.padded(x, parts)
