r"""Extractors side by side: `lstm_ref.summarisation.extractive` for S networks at once, and two ways to train them.

$$ L_\text{choose} = -\sum_s q_s \ln p_s, \qquad L_\text{grade} = \sum_s (r_s - R_s)^2 $$

for a document whose sentence s has the ROUGE-L $R_s$: q is shared by the sentences that have the highest, p is the
softmax of the scores r. The first asks which sentence is best, the second how good each one is.
"""

from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.seeds import alone, dropped, generator_of, uniform
from lstm_ref.pytorch.sentiment import both_ways
from lstm_ref.pytorch.side_by_side import batches
from lstm_ref.sentiment.words import UNKNOWN
from lstm_ref.summarisation.extractive import batch

KINDS = ("choose", "grade")


class Weights(NamedTuple):
    """Of S networks; lanes 2s and 2s + 1 are the directions of network s."""

    embedding: torch.Tensor  # (S, V, E)
    W_x: torch.Tensor  # (2S, 4H, E), blocks i, f, g, o
    W_h: torch.Tensor  # (2S, 4H, H)
    b: torch.Tensor  # (2S, 4H)
    readout: torch.Tensor  # (S, 2H)

    def of(self, s):
        """Network s alone."""
        return Weights(*alone(self, s, len(self.embedding)))


def init(seeds, V, E, H):
    """A network for each seed; two of the same seed start alike."""
    drawn = []
    for seed in seeds:
        generator = generator_of(seed)
        one = [uniform(shape, H, generator) for shape in ((2, 4 * H, E), (2, 4 * H, H))]
        b = torch.zeros(2, 4 * H)
        b[:, H : 2 * H] = 1
        readout = uniform((1, 2 * H), H, generator)
        drawn.append((0.1 * torch.randn((1, V, E), generator=generator), *one, b, readout))
    return Weights(*(torch.cat(parts) for parts in zip(*drawn, strict=True)))


def scores(weights, x, lengths, keep=1.0, known=1.0, generator=None):
    """x (S, N, W) of word numbers, lengths (N,) -> the score of each sentence, (networks, S, N).

    keep: the share of the LSTM's outputs that dropout leaves; known: the share of words left in, where the others
    become the unknown word.
    """
    networks, V, E = weights.embedding.shape
    S, N, W = x.shape
    x = x.expand(networks, S, N, W)
    if known < 1:
        left = (torch.rand(x.shape, generator=generator) < known) | (x == 0)
        x = torch.where(left, x, UNKNOWN)
    table = V * torch.arange(networks).view(-1, 1, 1, 1)
    places = torch.where(x > 0, x + table, 0).reshape(-1, W)  # 0 is left out of the mean, whosever it is
    v = functional.embedding_bag(places, weights.embedding.flatten(0, 1), mode="mean", padding_idx=0)
    y = both_ways(weights, v.view(networks, S, N, E), lengths)
    y = dropped(y, keep, generator)
    return (y * weights.readout[:, None]).sum(dim=-1).transpose(0, 1)


def losses(kinds, found, wanted, lengths):
    """Each network's loss, of its kind: found (networks, S, N), wanted (S, N), the ROUGE-L -> (networks,)."""
    valid = torch.arange(len(wanted))[:, None] < lengths
    best = (wanted == wanted.masked_fill(~valid, -1).amax(dim=0)) & valid
    log_p = found.masked_fill(~valid, -torch.inf).log_softmax(dim=1).masked_fill(~valid, 0)
    choose = -(log_p * best / best.sum(dim=0)).sum(dim=(1, 2))
    grade = ((found - wanted).square() * valid).sum(dim=(1, 2))
    return torch.where(torch.tensor([kind == "grade" for kind in kinds]), grade, choose) / len(lengths)


def wanted_of(worth):
    """Arrays of the ROUGE-L of each sentence, one a document -> (S, N), zeros behind the last one."""
    return pad_sequence([torch.as_tensor(each, dtype=torch.float32) for each in worth])


def mean_loss(weights, kinds, documents, worth):
    """The mean loss of all documents, without dropout, of each network as its kind has it: (networks,)."""
    x, lengths = map(torch.from_numpy, batch(documents))
    with torch.no_grad():
        return losses(kinds, scores(weights, x, lengths), wanted_of(worth), lengths).numpy()


def score_all(weights, documents):
    """The scores of all sentences, without dropout: a list of arrays (networks, sentences), one a document."""
    x, lengths = batch(documents)
    with torch.no_grad():
        found = scores(weights, torch.from_numpy(x), torch.from_numpy(lengths)).numpy()
    return [found[:, :length, n] for n, length in enumerate(lengths)]


def train(weights, kinds, rates, documents, worth, epochs, seed, N=32, keep=0.5, known=0.7):
    """Yield the weights after each pass through the documents; those that were given stay as they are.

    documents: sentences of word numbers; worth: the ROUGE-L of each sentence, arrays. The rate rises over the first
    tenth of all updates and falls to zero in a line.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng, generator = Adam(weights, rates), np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    lengths, updates, done = [len(each) for each in documents], epochs * -(-len(documents) // N), 0
    for _ in progress(range(epochs)):
        for some in batches(lengths, N, rng):
            x, length = map(torch.from_numpy, batch([documents[k] for k in some]))
            wanted = wanted_of([worth[k] for k in some])
            loss = losses(kinds, scores(weights, x, length, keep, known, generator), wanted, length).sum()
            adam.descend(loss, weights, rise_and_fall(done, updates))
            done += 1
        yield Weights(*(weight.detach().clone() for weight in weights))
