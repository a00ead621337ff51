r"""Translators side by side: an encoder, a decoder from its last state, and between them attention or none.

$$
k_j, s = \text{encoder}(x), \qquad q_t = \text{decoder}(y_{<t}, s), \qquad
z_t = \sum_j \alpha_{tj} k_j, \qquad u_t = \tanh(W_u [q_t; z_t]), \qquad p_t = \text{softmax}(W_y u_t + b_y)
$$

where the shares $\alpha$ come from the scaled dot product of $W_q q_t$ and $k_j$, or from the additive score
(`lstm_ref.translation.attention`), and z = 0 where there is no attention. The wiring is that of
Luong, Pham and Manning 2015, section 3: the context acts on the word that is said, not on the next state. So the
decoder of all steps is one call. S networks have weights of shape (S, ...), each its own kind, and read sources of
their own, (S, T, N).
"""

from typing import NamedTuple

import torch

from lstm_ref.pytorch.lanes import LanesFunction
from lstm_ref.pytorch.seeds import generator_of, uniform

KINDS = ("none", "dot", "additive")


class Weights(NamedTuple):
    """Of S networks. E: embeddings; x, y: source and target; W_q: of both scores; W_k, v: of the additive one."""

    E_x: torch.Tensor  # (S, V_x, E)
    W_x: torch.Tensor  # (S, 4H, E), encoder
    W_h: torch.Tensor  # (S, 4H, H)
    b: torch.Tensor  # (S, 4H)
    E_y: torch.Tensor  # (S, V_y, E)
    V_x: torch.Tensor  # (S, 4H, E), decoder
    V_h: torch.Tensor  # (S, 4H, H)
    d: torch.Tensor  # (S, 4H)
    W_q: torch.Tensor  # (S, H, H)
    W_k: torch.Tensor  # (S, H, H)
    v: torch.Tensor  # (S, H)
    W_u: torch.Tensor  # (S, H, 2H)
    W_y: torch.Tensor  # (S, V_y, H)
    b_y: torch.Tensor  # (S, V_y)

    def of(self, s):
        """Network s alone, as NumPy arrays by name."""
        return {name: weight[s].detach().double().numpy() for name, weight in self._asdict().items()}

    def only(self, chosen):
        """Some of the networks."""
        return Weights(*(weight[list(chosen)].clone() for weight in self))


def init(seeds, sources, targets, E, H):
    """Weights of one network a seed: matrices from U(-1/sqrt(H), 1/sqrt(H)), embeddings N(0, 1), forget biases 1."""
    shapes = [(sources, E), (4 * H, E), (4 * H, H), (4 * H,), (targets, E), (4 * H, E), (4 * H, H), (4 * H,)]
    shapes += [(H, H), (H, H), (H,), (H, 2 * H), (targets, H), (targets,)]
    networks = []
    for seed in seeds:
        generator = generator_of(seed)
        one = [uniform(shape, H, generator) for shape in shapes]
        for place in (0, 4):
            one[place] = torch.randn(shapes[place], generator=generator)
        for place in (3, 7):
            one[place] = torch.zeros(shapes[place])
            one[place][H : 2 * H] = 1
        one[13] = torch.zeros(targets)
        networks.append(one)
    return Weights(*(torch.stack(parts) for parts in zip(*networks, strict=True)))


def _projected(E, W, b, symbols):
    """The input's share of the pre-activations: symbols (S, T, N) -> (T, S, N, 4H)."""
    S = len(symbols)
    table = torch.baddbmm(b.unsqueeze(1), E, W.transpose(1, 2))  # (S, V, 4H)
    places = symbols + len(table[0]) * torch.arange(S).view(-1, 1, 1)
    return table.reshape(S * len(table[0]), -1)[places.transpose(0, 1)]


def encode(w, x, lengths):
    """Sources x (S, T, N), lengths (N,) -> keys (T, S, N, H), the state (h, c) at each source's own last word."""
    S, _, N = x.shape
    zero = w.W_h.new_zeros(S, N, w.W_h.shape[2])
    h, c = LanesFunction.apply(_projected(w.E_x, w.W_x, w.b, x), w.W_h, zero, zero)
    last = (lengths - 1).view(1, 1, N, 1).expand(1, S, N, h.shape[3])
    return h, (h.gather(0, last)[0], c.gather(0, last)[0])


def shares_of(w, kinds, q, keys, lengths):
    """Queries q (T_y, S, N, H), keys (T, S, N, H) -> shares (S, N, T_y, T), zero where there is no attention."""
    q, k = q.permute(1, 2, 0, 3), keys.permute(1, 2, 0, 3)
    padding = torch.arange(k.shape[2]) >= lengths.view(-1, 1, 1)  # (N, 1, T)
    found = []
    for s, kind in enumerate(kinds):
        if kind == "none":
            found.append(q.new_zeros(*q.shape[1:3], k.shape[2]))
            continue
        if kind == "dot":
            scores = q[s] @ w.W_q[s].T @ k[s].transpose(1, 2) / q.shape[3] ** 0.5
        else:
            scores = torch.tanh((q[s] @ w.W_q[s].T).unsqueeze(2) + (k[s] @ w.W_k[s].T).unsqueeze(1)) @ w.v[s]
        found.append(scores.masked_fill(padding, -torch.inf).softmax(dim=2))
    return torch.stack(found)


def look(w, kinds, inputs, state, keys, lengths):
    """Inputs (S, T_y, N) -> the decoder's state and its context side by side (S, N, T_y, 2H), shares (S, N, T_y, T),
    the last state."""
    h, c = LanesFunction.apply(_projected(w.E_y, w.V_x, w.d, inputs), w.V_h, *state)
    shares = shares_of(w, kinds, h, keys, lengths)
    z = shares @ keys.permute(1, 2, 0, 3)
    return torch.cat([h.permute(1, 2, 0, 3), z], dim=3), shares, (h[-1], c[-1])


def readout(w, seen):
    """What was seen, (S, N, T_y, 2H) -> scores (S, N, T_y, V_y)."""
    S, N, T_y, _ = seen.shape
    u = torch.tanh(seen.reshape(S, N * T_y, -1) @ w.W_u.transpose(1, 2))
    return torch.baddbmm(w.b_y.unsqueeze(1), u, w.W_y.transpose(1, 2)).view(S, N, T_y, -1)


def decode(w, kinds, inputs, state, keys, lengths):
    """Inputs (S, T_y, N) -> scores (S, N, T_y, V_y), shares (S, N, T_y, T), the last state."""
    seen, shares, state = look(w, kinds, inputs, state, keys, lengths)
    return readout(w, seen), shares, state
