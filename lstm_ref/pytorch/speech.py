r"""Recognisers side by side: S networks of one kind that read features (T, N, D) and score K labels at every step.

"both" reads in two directions, "ahead" has as many cells that all read ahead. With a `memory` of k steps a network
forgets everything every k steps: what it says of a step rests on the k steps around it at most.
"""

from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.lanes import lanes
from lstm_ref.pytorch.seeds import alone, dropped, generator_of, uniform
from lstm_ref.pytorch.sentiment import both_ways
from lstm_ref.pytorch.side_by_side import batches
from lstm_ref.sequences.masking import pad
from lstm_ref.speech.digits import LABELS, labels
from lstm_ref.speech.features import BANDS, centred
from lstm_ref.speech.measures import word_error_rate
from lstm_ref.speech.search import greedy


class Weights(NamedTuple):
    """Of S networks; lanes 2s and 2s + 1 are the two LSTMs of network s."""

    W_x: torch.Tensor  # (2S, 4H, D), blocks i, f, g, o
    W_h: torch.Tensor  # (2S, 4H, H)
    b: torch.Tensor  # (2S, 4H)
    W_y: torch.Tensor  # (S, K, 2H)
    b_y: torch.Tensor  # (S, K)

    def of(self, s):
        """Network s alone."""
        return Weights(*alone(self, s, len(self.b_y)))


def init(seeds, D, H):
    """A network for each seed: U(-1/sqrt(n), 1/sqrt(n)), n = H in the cells and 2H behind them; forget biases are 1."""
    networks = []
    for seed in seeds:
        draw = partial(uniform, generator=generator_of(seed))
        b = torch.zeros(2, 4 * H)
        b[:, H : 2 * H] = 1
        cells = draw((2, 4 * H, D), H), draw((2, 4 * H, H), H), b
        networks.append((*cells, draw((1, LABELS, 2 * H), 2 * H), torch.zeros(1, LABELS)))
    return Weights(*(torch.cat(parts) for parts in zip(*networks, strict=True)))


def outputs(kind, weights, x, lengths, memory=None):
    """x (T, N, D), the same for all -> (T, S, N, 2H); behind a string's end is what nobody should use."""
    if memory:
        T, N, D = x.shape
        pieces = -(-T // memory)
        x = functional.pad(x, (0, 0, 0, 0, 0, pieces * memory - T)).view(pieces, memory, N, D)
        alone = x.transpose(0, 1).reshape(memory, pieces * N, D)
        y = outputs(kind, weights, alone, torch.full((pieces * N,), memory))
        return y.unflatten(2, (pieces, N)).permute(2, 0, 1, 3, 4).flatten(0, 1)[:T]
    S = len(weights.b_y)
    if kind == "both":
        return both_ways(weights, x.expand(S, *x.shape), lengths)
    h = lanes(x.expand(2 * S, *x.shape), weights.W_x, weights.W_h, weights.b)
    return h.unflatten(1, (S, 2)).transpose(2, 3).flatten(3)


def log_probabilities(kind, weights, x, lengths, memory=None, keep=1.0, generator=None):
    """x (T, N, D), lengths (N,) -> the logarithms of the labels' probabilities, (T, S, N, K)."""
    y = dropped(outputs(kind, weights, x, lengths, memory), keep, generator)
    a = torch.einsum("tsnh,skh->tsnk", y, weights.W_y) + weights.b_y.unsqueeze(1)
    return a.log_softmax(dim=3)


def spoken(kind, weights, strings, memory=None, N=64):
    """The logarithms of the labels' probabilities of each string: a list of arrays (T, S, K)."""
    order = np.argsort([len(each) for each in strings], kind="stable")
    found = [None] * len(strings)
    with torch.no_grad():
        for place in range(0, len(order), N):
            some = order[place : place + N]
            x, lengths = pad([strings[k] for k in some])
            x, ends = torch.tensor(x, dtype=torch.float32), torch.from_numpy(lengths)
            log_p = log_probabilities(kind, weights, x, ends, memory)
            for n, k in enumerate(some):
                found[k] = log_p[: lengths[n], :, n].double().numpy()
    return found


def error_rates(kind, weights, strings, memory=None):
    """The word error rate of each network's likeliest paths, (S,)."""
    found = spoken(kind, weights, strings.x, memory)
    said = [labels(each) for each in strings.digits]
    return np.array([word_error_rate(said, [greedy(log_p[:, s]) for log_p in found]) for s in range(len(weights.b_y))])


WAVES = np.cos(np.pi * np.outer(np.arange(13), np.arange(BANDS) + 0.5) / BANDS)
SMOOTH = np.linalg.pinv(WAVES) @ WAVES  # keeps thirteen waves over the bands: of mel cepstra as many are kept


def altered(x, rng):
    """Features as another speaker, room or microphone might have made them; (T, D) -> (T', D).

    Faster or slower by up to a fifth, formants moved by up to one band, quiet bands drowned in noise, and details
    of the spectrum lost.
    """
    T, D = x.shape
    times = np.linspace(0, T - 1, max(8, round(T * rng.uniform(0.8, 1.3))))
    low = times.astype(int).clip(max=T - 2)
    x = x[low] + (times - low)[:, None] * (x[low + 1] - x[low])
    places = np.clip(np.arange(D) * rng.uniform(0.9, 1.1), 0, D - 1.001)
    below = places.astype(int)
    x = x[:, below] + (places - below) * (x[:, below + 1] - x[:, below])
    if rng.random() < 0.5:
        x = np.maximum(x, x.max() - rng.uniform(3, 8))
    if rng.random() < 0.5:
        x = x @ SMOOTH
    quiet = np.sort(x, axis=0)[: 1 + len(x) // 10].mean(axis=0)
    before, after = rng.integers(0, 25, size=2)
    x = np.concatenate([np.tile(quiet, (before, 1)), x, np.tile(quiet, (after, 1))])
    return centred(x + rng.normal(0, 0.2, size=x.shape))


def blurred(x, rng):
    """Features (T, D) with a little noise."""
    return x + rng.normal(0, 0.2, size=x.shape)


def losses(log_p, lengths, wanted):
    """The mean CTC loss of each network: log_p (T, S, N, K), wanted: N lists of labels -> (S,)."""
    T, S, N, K = log_p.shape
    targets, sizes = torch.tensor([label for each in wanted for label in each]), torch.tensor(list(map(len, wanted)))
    found = functional.ctc_loss(
        log_p.reshape(T, S * N, K), targets.repeat(S), lengths.repeat(S), sizes.repeat(S), reduction="none"
    )
    return found.view(S, N).mean(dim=1)


def train(kind, weights, rates, strings, passes, seed, N=16, keep=0.9, memory=None, alter=altered):
    """Yield the weights after each pass through the strings; those that were given stay as they are.

    alter(x, rng) makes another x of each string, anew in each pass; keep: the share of outputs that dropout leaves.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng, generator = Adam(weights, rates), np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    lengths = [len(each) for each in strings.x]
    updates, done = passes * -(-len(lengths) // N), 0
    for _ in progress(range(passes)):
        for some in batches(lengths, N, rng):
            x, ends = pad([alter(strings.x[k], rng) for k in some])
            x, ends = torch.tensor(x, dtype=torch.float32), torch.from_numpy(ends)
            log_p = log_probabilities(kind, weights, x, ends, memory, keep, generator)
            loss = losses(log_p, ends, [labels(strings.digits[k]) for k in some]).sum()
            adam.descend(loss, weights, rise_and_fall(done, updates))
            done += 1
        yield Weights(*(weight.detach().clone() for weight in weights))
