r"""Readers of pictures side by side: L networks of one kind, each with its own weights, on the same sequences.

LSTM and GRU as in `lstm_ref.lstm` and `lstm_ref.gru`, the simple recurrent network with tanh, and with a rectifier that
starts from the identity (IRNN: Le, Jaitly and Hinton 2015, section 3); and the LSTM in two dimensions, of
`lstm_ref.images.two_dimensional`, whose x are pictures, (R, C, N, D). After the last step, or place, a readout says the
class.
"""

from functools import partial
from typing import NamedTuple

import numpy as np
import torch

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.lanes import lanes
from lstm_ref.pytorch.seeds import generator_of, uniform

BLOCKS = {"lstm": 4, "gru": 3, "rnn": 1, "irnn": 1, "2-d": 5}


class Weights(NamedTuple):
    """Of L networks with B blocks of rows: i, f, g, o; r, z, n; one; or i, f_1, f_2, g, o."""

    W_x: torch.Tensor  # (L, BH, D)
    W_h: torch.Tensor  # (L, BH, H)
    b: torch.Tensor  # (L, BH)
    b_h: torch.Tensor  # (L, H), of the GRU alone: within the product with r
    W_2: torch.Tensor  # (L, BH, H), in two dimensions alone: from above, where W_h is from the left
    W_y: torch.Tensor  # (L, K, H)
    b_y: torch.Tensor  # (L, K)

    def of(self, k):
        """Network k, as NumPy arrays."""
        return Weights(*(part[k].detach().double().numpy() for part in self))


def init(kind, seeds, D, H, K):
    """A network for each seed: U(-1/sqrt(H), 1/sqrt(H)), forget biases 1; an IRNN's W_h is the identity."""
    networks = []
    for seed in seeds:
        draw = partial(uniform, n=H, generator=generator_of(seed))
        B = BLOCKS[kind]
        W_x, W_h, W_y = draw((B * H, D)), draw((B * H, H)), draw((K, H))
        b = torch.zeros(B * H)
        if kind == "lstm":
            b[H : 2 * H] = 1
        if kind == "irnn":
            W_x, W_h = 0.1 * W_x, torch.eye(H)
        networks.append((W_x, W_h, b, torch.zeros(H), draw((B * H, H)), W_y, torch.zeros(K)))
    return Weights(*(torch.stack(parts) for parts in zip(*networks, strict=True)))


def projected(weights, x):
    """The input's share of the pre-activations: x (T, N, D), the same for all -> (T, L, N, BH)."""
    T, N, D = x.shape
    flat = x.reshape(1, T * N, D).expand(len(weights.b), -1, -1)
    a_x = torch.baddbmm(weights.b.unsqueeze(1), flat, weights.W_x.transpose(1, 2))
    return a_x.view(len(weights.b), T, N, -1).transpose(0, 1)


def places(weights, x):
    """In two dimensions: x (R, C, N, D) -> h of every place, row after row, (R C, L, N, H)."""
    R, C, N, D = x.shape
    L, _, H = weights.W_h.shape
    a_x = projected(weights, x.reshape(R * C, N, D)).unflatten(0, (R, C))
    from_left, from_above, zero = weights.W_h.transpose(1, 2), weights.W_2.transpose(1, 2), x.new_zeros(L, N, H)
    above, found = [(zero, zero)] * C, []
    for row in a_x:
        left = zero, zero
        for k, a_k in enumerate(row):
            a = torch.baddbmm(torch.baddbmm(a_k, left[0], from_left), above[k][0], from_above)
            i, f_1, f_2, g, o = a.split(H, dim=-1)
            c = torch.sigmoid(f_1) * left[1] + torch.sigmoid(f_2) * above[k][1] + torch.sigmoid(i) * torch.tanh(g)
            left = above[k] = torch.sigmoid(o) * torch.tanh(c), c
            found.append(left[0])
    return torch.stack(found)


def outputs(kind, weights, x):
    """x (T, N, D), the same for all -> h of every step, (T, L, N, H)."""
    L, _, H = weights.W_h.shape
    if kind == "2-d":
        return places(weights, x)
    if kind == "lstm":
        return lanes(x.expand(L, *x.shape), weights.W_x, weights.W_h, weights.b)
    columns, h, found = weights.W_h.transpose(1, 2), x.new_zeros(L, x.shape[1], H), []
    for a in projected(weights, x):
        if kind == "gru":
            seen = h @ columns
            r, z = torch.sigmoid(a[..., : 2 * H] + seen[..., : 2 * H]).chunk(2, dim=-1)
            n = torch.tanh(a[..., 2 * H :] + r * (seen[..., 2 * H :] + weights.b_h.unsqueeze(1)))
            h = n + z * (h - n)
        else:
            total = torch.baddbmm(a, h, columns)
            h = torch.tanh(total) if kind == "rnn" else torch.relu(total)
        found.append(h)
    return torch.stack(found)


def scores(kind, weights, x, steps=1):
    """The scores of the classes after each of the last steps: (L, steps N, K), step after step."""
    h = outputs(kind, weights, x)[-steps:].transpose(0, 1).flatten(1, 2)
    return torch.baddbmm(weights.b_y.unsqueeze(1), h, weights.W_y.transpose(1, 2))


def said(kind, weights, x):
    """The class that each network says, (L, N), as NumPy."""
    with torch.no_grad():
        return scores(kind, weights, torch.as_tensor(x, dtype=torch.float32)).argmax(dim=2).numpy()


def train(kind, weights, rates, x, labels, epochs, seed, N=50, steps=1):
    """Yield the weights after each pass; those that were given stay. x (T, count, D), or (R, C, count, D), labels
    (count,).

    The loss is the cross-entropy after the last step, or its mean over so many of the last steps. The rate rises over
    the first tenth of all updates and falls to zero in a line.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    x, labels = torch.as_tensor(x, dtype=torch.float32), torch.as_tensor(labels)
    adam, rng = Adam(weights, rates), np.random.default_rng(seed)
    updates, done = epochs * (len(labels) // N), 0
    for _ in progress(range(epochs)):
        order = rng.permutation(len(labels))
        for place in range(0, len(order) - N + 1, N):
            some = order[place : place + N]
            found = scores(kind, weights, x[..., some, :], steps)
            wanted = labels[some].repeat(len(rates) * steps)
            loss = torch.nn.functional.cross_entropy(found.flatten(0, 1), wanted, reduction="sum") / (N * steps)
            adam.descend(loss, weights, rise_and_fall(done, updates))
            done += 1
        yield Weights(*(weight.detach().clone() for weight in weights))
