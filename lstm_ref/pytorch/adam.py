r"""Adam (Kingma and Ba 2015, algorithm 1) for networks side by side, each clipped and moved by itself.

Weights have the shape (S, ...), or (kS, ...) where a network has k parts, as the two directions of an LSTM.
"""

import torch

IN_THE_CACHE = 2**18  # numbers: of a larger weight so many are moved at a time


def rise_and_fall(done, updates):
    """The share of the rate after `done` of so many updates: it rises over the first tenth, then falls to zero in a
    line.

    >>> [round(rise_and_fall(done, 20), 2) for done in (0, 1, 2, 11, 19)]
    [0.5, 1.0, 1.0, 0.5, 0.06]
    """
    return min(10 * (done + 1) / updates, (updates - done) / (0.9 * updates))


class Adam:
    """Adam for S networks at once, each at its own rate, its gradient clipped by its own global norm."""

    def __init__(self, weights, rates, limit=1.0):
        self.rates, self.limit, self.steps = torch.tensor(rates), limit, 0
        self.m, self.s = ([torch.zeros_like(weight) for weight in weights] for _ in range(2))

    def _by_network(self, numbers, weight):
        """One number a network, in the shape that multiplies a weight."""
        return numbers.repeat_interleave(len(weight) // len(numbers)).view(-1, *[1] * (weight.dim() - 1))

    def descend(self, loss, weights, share=1.0):
        """Change the weights in place by the gradient of `loss`, the sum of all networks' losses."""
        gradients = torch.autograd.grad(loss, weights, materialize_grads=True)
        with torch.no_grad():
            self.update(weights, gradients, share)

    def update(self, weights, gradients, share=1.0):
        """Change the weights in place; share: of the rates."""
        S = len(self.rates)
        self.steps += 1
        norm = sum(gradient.reshape(S, -1).square().sum(dim=1) for gradient in gradients).sqrt()
        clipped = (self.limit / (norm + 1e-12)).clamp(max=1.0)
        rates = share * self.rates / (1 - 0.9**self.steps)
        correction = (1 - 0.999**self.steps) ** 0.5
        for weight, *rest in zip(weights, gradients, self.m, self.s, strict=True):
            factors = self._by_network(clipped, weight), self._by_network(rates, weight)
            rows = max(1, IN_THE_CACHE * len(weight) // weight.numel())
            parts = zip(*(each.split(rows) for each in (weight, *rest, *factors)), strict=True)
            for w, gradient, m, s, scale, rate in parts:
                gradient = gradient * scale
                m.mul_(0.9).add_(gradient, alpha=0.1)
                s.mul_(0.999).addcmul_(gradient, gradient, value=0.001)
                step = s.sqrt().div_(correction).add_(1e-8).reciprocal_().mul_(m)
                w.sub_(step.mul_(rate))
