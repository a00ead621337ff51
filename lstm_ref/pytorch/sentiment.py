r"""Classifiers of sentences, S of them side by side: an embedding, an LSTM in both directions, one vector, one score.

$$ p = \sigma(w \cdot z + b_w) $$

where z is made of the outputs $y_t = [\overrightarrow{h}_t ; \overleftarrow{h}_t]$ of a sentence of $\ell$ words in one
of three ways: the last state of each direction, the mean, or the sum weighted by attention. Sentences are padded
behind, and the second direction reads each one backwards within its own length: so no state has seen padding before the
sentence's own last word, and what stands behind is never read. A packed sequence gives the same numbers.

The S networks see the same batches; their weights, their dropout and their rates are their own.
"""

from functools import partial
from typing import NamedTuple

import torch
from torch.nn import functional

from lstm_ref.pytorch.lanes import lanes
from lstm_ref.pytorch.seeds import alone, dropped, generator_of, uniform
from lstm_ref.sentiment.words import UNKNOWN


class Weights(NamedTuple):
    """Of S networks; lanes 2s and 2s + 1 are the directions of network s."""

    embedding: torch.Tensor  # (S, V, E)
    W_x: torch.Tensor  # (2S, 4H, E), blocks i, f, g, o
    W_h: torch.Tensor  # (2S, 4H, H)
    b: torch.Tensor  # (2S, 4H)
    attention: torch.Tensor  # (S, 2H), read by networks that pool so
    readout: torch.Tensor  # (S, 2H)
    bias: torch.Tensor  # (S, 1)

    def of(self, s):
        """Network s alone."""
        return Weights(*alone(self, s, len(self.embedding)))


def init(seeds, V, E, H):
    """A network for each seed; two of the same seed start alike."""
    drawn = []
    for seed in seeds:
        generator = generator_of(seed)
        draw = partial(uniform, n=H, generator=generator)
        b = torch.zeros(2, 4 * H)
        b[:, H : 2 * H] = 1
        embedding = 0.1 * torch.randn(1, V, E, generator=generator)
        lstm = draw((2, 4 * H, E)), draw((2, 4 * H, H)), b
        drawn.append((embedding, *lstm, draw((1, 2 * H)), draw((1, 2 * H)), torch.zeros(1, 1)))
    return Weights(*(torch.cat(parts) for parts in zip(*drawn, strict=True)))


def reversal(lengths, T):
    """Which step stands at step t when each sentence is read backwards within its length: (T, N). Its own inverse."""
    t = torch.arange(T)[:, None]
    return torch.where(t < lengths, lengths - 1 - t, t)


class Rearranged(torch.autograd.Function):
    """x (R, H) and an order of its rows that is its own inverse -> the rows in that order.

    So the gradient goes back in the same order, where a gather's would be scattered and added.
    """

    @staticmethod
    def forward(ctx, x, order):
        ctx.save_for_backward(order)
        return x.index_select(0, order)

    @staticmethod
    def backward(ctx, dx):
        return dx.index_select(0, *ctx.saved_tensors), None


def both_ways(weights, e, lengths):
    """e (S, T, N, E), each network's own inputs -> y (T, S, N, 2H), both halves in the order of time.

    weights: whatever has W_x, W_h and b, in whose lanes 2s and 2s + 1 are the directions of network s.
    """
    S, T, N, E = e.shape
    step = reversal(lengths, T)
    s, n = torch.arange(S), torch.arange(N)
    order = (s[:, None, None] * T + step) * N + n  # where to find (s, step, n) among the rows of e
    both = torch.stack([e, Rearranged.apply(e.reshape(-1, E), order.ravel()).view_as(e)], dim=1)  # (S, 2, T, N, E)
    h = lanes(both.flatten(0, 1), weights.W_x, weights.W_h, weights.b).unflatten(1, (S, 2))
    ahead, back = h.unbind(2)
    order = (step[:, None] * S + s[:, None]) * N + n  # and among those of h
    return torch.cat([ahead, Rearranged.apply(back.flatten(0, 2), order.ravel()).view_as(back)], dim=-1)


def outputs(weights, x, lengths, keep=1.0, known=1.0, generator=None):
    """x (T, N) of word numbers -> y (T, S, N, 2H), both halves in the order of time.

    keep: the share of the embedding's entries that dropout leaves, the same ones for all words of a sentence; known:
    the share of words left in, where the others become the unknown word.
    """
    S, V, E = weights.embedding.shape
    T, N = x.shape
    x = x.expand(S, T, N)
    if known < 1:
        x = torch.where(torch.rand(x.shape, generator=generator) < known, x, UNKNOWN)
    e = functional.embedding(x + V * torch.arange(S)[:, None, None], weights.embedding.flatten(0, 1))
    return both_ways(weights, dropped(e, keep, generator, (S, 1, N, E)), lengths)


def last(y, lengths, attention=None):
    """What each direction has made of the whole sentence: y (T, N, 2H) -> (N, 2H)."""
    ahead, back = y.chunk(2, dim=-1)
    z = torch.cat([ahead[lengths - 1, torch.arange(len(lengths))], back[0]], dim=-1)  # eq. sentiment-both-ends-equation
    return z


def mean(y, lengths, attention=None):
    """The mean over the sentence's own words."""
    valid = torch.arange(len(y))[:, None] < lengths
    return (y * valid[..., None]).sum(dim=0) / lengths[:, None]  # eq. sentiment-mean-equation


def shares(y, lengths, attention):
    """The share of each word, (T, N): a softmax over the sentence's own words."""
    valid = torch.arange(len(y))[:, None] < lengths
    return (y @ attention).masked_fill(~valid, -torch.inf).softmax(dim=0)  # eq. sentiment-attention-equation


def attended(y, lengths, attention):
    """The sum of the outputs, each with its share."""
    return (shares(y, lengths, attention)[..., None] * y).sum(dim=0)


POOLING = {"both ends": last, "mean": mean, "attention": attended}


def scores(weights, pooling, x, lengths, keep=1.0, known=1.0, generator=None):
    """The score of each sentence by each network, (S, N): the logarithm of the odds that it praises.

    pooling: a name of POOLING for each network.
    """
    y = outputs(weights, x, lengths, keep, known, generator)
    own = zip(pooling, y.unbind(1), weights.attention, strict=True)
    z = torch.stack([POOLING[name](y_s, lengths, attention) for name, y_s, attention in own])
    z = dropped(z, keep, generator)
    return (z * weights.readout[:, None]).sum(dim=-1) + weights.bias
