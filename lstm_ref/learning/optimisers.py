"""Optimisers for lists of arrays. Each has one method, `update(arrays, gradients)`, which returns new arrays.

An optimiser remembers sums of past gradients, so a network keeps one object for all its steps. `rate` may be changed
between steps. `update` raises ValueError where the lists or their shapes do not match.
"""

import math

import numpy as np

from lstm_ref.arrays import expect_shape


class SGD:
    r"""Gradient descent with momentum, $v \leftarrow \mu v + g$, $\theta \leftarrow \theta - \eta v$.

    Polyak 1964, in the form of PyTorch: the rate $\eta$ is outside the sum, and v starts at 0.

    >>> SGD(rate=0.1).update([np.array([1.0])], [np.array([5.0])])[0].tolist()
    [0.5]
    """

    def __init__(self, rate, momentum=0.0):
        self.rate, self.momentum, self.velocities = rate, momentum, None

    def update(self, arrays, gradients):
        """The arrays one step further down their gradients, as new arrays."""
        expect_matching(arrays, gradients)
        self.velocities = self.velocities or [np.zeros_like(array) for array in arrays]
        pairs = zip(self.velocities, gradients, strict=True)
        self.velocities = [self.momentum * velocity + gradient for velocity, gradient in pairs]
        return [array - self.rate * velocity for array, velocity in zip(arrays, self.velocities, strict=True)]


class RMSprop:
    r"""Each entry's step divided by the root of its mean square, $s \leftarrow \rho s + (1 - \rho) g^2$,
    $\theta \leftarrow \theta - \eta g / (\sqrt{s} + \epsilon)$ (Tieleman and Hinton 2012, Coursera, lecture 6.5).

    >>> RMSprop(rate=0.1, decay=0.75).update([np.array([1.0])], [np.array([5.0])])[0].round(3).tolist()
    [0.8]
    """

    def __init__(self, rate, decay=0.99, eps=1e-8):
        self.rate, self.decay, self.eps, self.squares = rate, decay, eps, None

    def update(self, arrays, gradients):
        """The arrays one step further down their gradients, as new arrays."""
        expect_matching(arrays, gradients)
        self.squares = self.squares or [np.zeros_like(array) for array in arrays]
        updated = []
        for array, gradient, square in zip(arrays, gradients, self.squares, strict=True):
            square += (1 - self.decay) * (gradient**2 - square)
            updated.append(array - self.rate * gradient / (np.sqrt(square) + self.eps))
        return updated


class Adam:
    r"""Means of the gradient and of its square, both corrected for their start at 0 (Kingma and Ba 2015, algorithm 1).

    $$ m \leftarrow \beta_1 m + (1 - \beta_1) g, \quad s \leftarrow \beta_2 s + (1 - \beta_2) g^2, \quad
    \theta \leftarrow \theta - \eta \frac{m / (1 - \beta_1^k)}{\sqrt{s / (1 - \beta_2^k)} + \epsilon} $$

    where k counts the steps from 1.

    >>> Adam(rate=0.1).update([np.array([1.0])], [np.array([5.0])])[0].round(3).tolist()
    [0.9]
    """

    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8):
        self.rate, self.beta1, self.beta2, self.eps = rate, beta1, beta2, eps
        self.steps, self.means, self.squares = 0, None, None

    def update(self, arrays, gradients):
        """The arrays one step further down their gradients, as new arrays."""
        expect_matching(arrays, gradients)
        if self.means is None:
            self.means = [np.zeros_like(array) for array in arrays]
            self.squares = [np.zeros_like(array) for array in arrays]
        self.steps += 1
        # Both corrections as one factor of the rate; math's floats, since NumPy's would turn float32 into float64.
        root = math.sqrt(1 - self.beta2**self.steps)
        rate, eps = self.rate * root / (1 - self.beta1**self.steps), self.eps * root
        updated = []
        for array, gradient, mean, square in zip(arrays, gradients, self.means, self.squares, strict=True):
            mean += (1 - self.beta1) * (gradient - mean)
            square += (1 - self.beta2) * (gradient**2 - square)
            updated.append(array - rate * mean / (np.sqrt(square) + eps))
        return updated


class AdamW(Adam):
    r"""Adam, and a decay of the weights beside it, $\theta \leftarrow (1 - \eta \lambda) \theta$ before each step.

    Not the same as adding $\lambda \theta$ to the gradient, which Adam's denominator would rescale (Loshchilov and
    Hutter 2019, algorithm 2; lambda scaled by the rate as in PyTorch).

    >>> AdamW(rate=0.1, decay=0.5).update([np.array([1.0])], [np.array([0.0])])[0].tolist()
    [0.95]
    """

    def __init__(self, rate, beta1=0.9, beta2=0.999, eps=1e-8, decay=0.01):
        super().__init__(rate, beta1, beta2, eps)
        self.decay = decay

    def update(self, arrays, gradients):
        """The arrays shrunk, then one step further down their gradients, as new arrays."""
        return super().update([(1 - self.rate * self.decay) * array for array in arrays], gradients)


def expect_matching(arrays, gradients):
    """Raise ValueError unless there is one gradient for each array, of its shape: broadcasting would hide a mistake."""
    if len(arrays) != len(gradients):
        raise ValueError(f"gradients: expected {len(arrays)}, one for each array, got {len(gradients)}")
    for k, (array, gradient) in enumerate(zip(arrays, gradients, strict=True)):
        expect_shape(f"gradients[{k}]", gradient, *np.shape(array))
