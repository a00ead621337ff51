"""Training translators side by side, and letting them translate: batches, teacher forcing, greedy decoding."""

import numpy as np
import torch

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam, rise_and_fall
from lstm_ref.pytorch.translation import Weights, decode, encode
from lstm_ref.sequences.masking import pad, reverse
from lstm_ref.translation.batches import decoder_batch
from lstm_ref.translation.measures import until_end
from lstm_ref.translation.numbers import END, START


def batch(pairs, turned):
    """Pairs of lists -> x (S, T, N), lengths (N,), inputs, outputs and counts (T_y, N); turned: S booleans, whether
    network s reads the sources backwards."""
    x, lengths = pad([source for source, _ in pairs])
    back = reverse(x, lengths)
    sources = np.stack([back if turn else x for turn in turned])
    forced = decoder_batch([target for _, target in pairs])
    return *map(torch.as_tensor, (sources, lengths)), *map(torch.as_tensor, forced)


def token_losses(scores, outputs):
    """-log p of each output: scores (S, N, T_y, V), outputs (T_y, N) -> (S, N, T_y)."""
    S = len(scores)
    wanted = outputs.T.expand(S, -1, -1)
    return torch.nn.functional.cross_entropy(scores.flatten(0, 2), wanted.flatten(), reduction="none").view(
        wanted.shape
    )


def train(weights, kinds, turned, rates, pairs, updates, seed, N=64, own=0.0, losses=None):
    """The weights after `updates` batches; those that were given stay as they are.

    The loss is the mean over all words and ends. The rate rises over the first tenth and falls to zero in a line.
    own: up to which share, in a line over the updates, inputs are the network's own guesses, as it makes them when the
    truth is forced (scheduled sampling, Bengio and others 2015, done in two passes).
    The mean loss of each network at each update is appended to the list `losses`.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng = Adam(weights, rates), np.random.default_rng(seed)
    for update in progress(range(updates), "updates"):
        some = [pairs[k] for k in rng.integers(len(pairs), size=N)]
        x, lengths, inputs, outputs, counts = batch(some, turned)
        inputs = inputs.expand(len(rates), -1, -1)
        keys, state = encode(weights, x, lengths)
        if own:
            with torch.no_grad():
                guesses = decode(weights, kinds, inputs, state, keys, lengths)[0].argmax(dim=3).transpose(1, 2)
            tossed = torch.as_tensor(rng.random(inputs[:, 1:].shape) < own * update / updates)
            inputs = torch.cat([inputs[:, :1], torch.where(tossed, guesses[:, :-1], inputs[:, 1:])], dim=1)
        scores, _, _ = decode(weights, kinds, inputs, state, keys, lengths)
        each = (token_losses(scores, outputs) * counts.T).sum(dim=(1, 2)) / counts.sum()
        loss = each.sum()  # no network's weights are in another's share
        if losses is not None:
            losses.append(each.tolist())
        adam.descend(loss, weights, rise_and_fall(update, updates))
    return Weights(*(weight.detach().clone() for weight in weights))


def translate(weights, kinds, turned, pairs, limit=16):
    """Greedy translations of each network: S lists of lists of symbols, without the end."""
    x, lengths, *_ = batch(pairs, turned)
    S, N = len(weights.W_h), len(pairs)
    with torch.no_grad():
        keys, state = encode(weights, x, lengths)
        symbols, said = torch.full((S, 1, N), START), []
        for _ in range(limit):
            scores, _, state = decode(weights, kinds, symbols, state, keys, lengths)
            symbols = scores.argmax(dim=3).transpose(1, 2)
            said.append(symbols[:, 0])
    return [[until_end(column, END) for column in network.T.tolist()] for network in torch.stack(said, dim=1)]
