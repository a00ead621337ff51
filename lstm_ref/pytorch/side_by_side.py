"""Training networks side by side: sentences in batches of like length, Adam and clipping for each network by itself."""

import numpy as np
import torch

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


class Adam:
    """Adam for S networks at once, each at its own rate, its gradient clipped by its own global norm."""

    def __init__(self, weights, rates, limit=1.0):
        self.rates, self.limit, self.steps = torch.tensor(rates), limit, 0
        self.m, self.s = ([torch.zeros_like(weight) for weight in weights] for _ in range(2))

    def _by_network(self, numbers, weight):
        """One number a network, in the shape that multiplies a weight."""
        return numbers.repeat_interleave(len(weight) // len(numbers)).view(-1, *[1] * (weight.dim() - 1))

    def update(self, weights, gradients):
        """Change the weights in place."""
        S = len(self.rates)
        self.steps += 1
        norm = sum(gradient.reshape(S, -1).square().sum(dim=1) for gradient in gradients).sqrt()
        clipped = (self.limit / (norm + 1e-12)).clamp(max=1.0)
        rates = self.rates / (1 - 0.9**self.steps)
        correction = (1 - 0.999**self.steps) ** 0.5
        for weight, gradient, m, s in zip(weights, gradients, self.m, self.s, strict=True):
            gradient = gradient * self._by_network(clipped, weight)
            m.mul_(0.9).add_(gradient, alpha=0.1)
            s.mul_(0.999).addcmul_(gradient, gradient, value=0.001)
            step = s.sqrt().div_(correction).add_(1e-8).reciprocal_().mul_(m)
            weight.sub_(step.mul_(self._by_network(rates, weight)))


def train(weights, pooling, rates, sentences, labels, epochs, seed, N=128, keep=0.5, known=0.8):
    """Yield the weights after each pass through the sentences; those that were given stay as they are.

    The loss is the cross-entropy of the label, 0 or 1. keep, known: see `sentiment.outputs`.
    """
    weights = Weights(*(weight.clone().requires_grad_() for weight in weights))
    adam, rng, generator = Adam(weights, rates), np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    target, lengths = torch.as_tensor(np.asarray(labels), dtype=torch.float32), [len(each) for each in sentences]
    for _ in range(epochs):
        for some in batches(lengths, N, rng):
            found = scores(weights, pooling, *batch([sentences[k] for k in some]), keep, known, generator)
            wanted = target[some].expand_as(found)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(found, wanted, reduction="sum") / len(some)
            gradients = torch.autograd.grad(loss, weights, materialize_grads=True)
            with torch.no_grad():
                adam.update(weights, gradients)
        yield Weights(*(weight.detach().clone() for weight in weights))
