"""Training classifiers side by side, on sentences in batches of like length."""

import numpy as np
import torch

from lstm_ref.learning.progress import progress
from lstm_ref.pytorch.adam import Adam
from lstm_ref.pytorch.sentiment import Weights, scores
from lstm_ref.sequences.masking import pad


def batch(sentences):
    """A list of arrays of word numbers, (T_n,) -> x (T, N), zero behind each end, and lengths (N,)."""
    return tuple(map(torch.from_numpy, pad(sentences)))


def batches(lengths, N, rng):
    """Numbers of sentences in batches of N of like length, in random order: little padding, new company each time."""
    order = np.argsort(np.asarray(lengths) + 3 * rng.random(len(lengths)))
    return [order[place : place + N] for place in rng.permutation(np.arange(0, len(order), N))]


def score_all(weights, pooling, sentences, N=256):
    """The scores (S, number of sentences), without dropout."""
    order = np.argsort([len(sentence) for sentence in sentences], kind="stable")
    found = np.empty((len(weights.embedding), len(sentences)))
    with torch.no_grad():
        for place in range(0, len(order), N):
            some = order[place : place + N]
            found[:, some] = scores(weights, pooling, *batch([sentences[k] for k in some])).numpy()
    return found


def train(weights, pooling, rates, sentences, labels, epochs, seed, N=128, keep=0.5, known=0.8):
    """Yield the weights after each pass through the sentences; those that were given stay as they are.

    The loss is the cross-entropy of the label, 0 or 1. keep, known: see `sentiment.outputs`.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng, generator = Adam(weights, rates), np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    target, lengths = torch.as_tensor(np.asarray(labels), dtype=torch.float32), [len(each) for each in sentences]
    for _ in progress(range(epochs)):
        for some in batches(lengths, N, rng):
            found = scores(weights, pooling, *batch([sentences[k] for k in some]), keep, known, generator)
            wanted = target[some].expand_as(found)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(found, wanted, reduction="sum") / len(some)
            adam.descend(loss, weights)
        yield Weights(*(weight.detach().clone() for weight in weights))
