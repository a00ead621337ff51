"""Right answers to the exercises on training, written plainly: what the mistakes of `parts_bugs.py` and
`training_loops_bugs.py` edit."""

import numpy as np


def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    count = mask.sum()
    error = np.where(mask, y - target, 0.0)
    loss = (error**2).sum() / count
    dy = 2 * error / count
    return loss, dy


def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam: -> theta, m, s after it."""
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m_hat = m / (1 - 0.9**k)
    s_hat = s / (1 - 0.999**k)
    theta = theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8)
    return theta, m, s


def stateful_batches(stream, N, steps):
    """A stream (S,) as K chunks of N parallel stretches: -> x, target, each (K, steps, N)."""
    K = (len(stream) - 1) // (N * steps)
    used = N * K * steps
    x = stream[:used].reshape(N, K, steps).transpose(1, 2, 0)
    target = stream[1 : used + 1].reshape(N, K, steps).transpose(1, 2, 0)
    return x, target


def early_stopping(losses, patience):
    """Which epoch's weights are kept, and after which epoch training ends: -> best, last."""
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        if epoch - best >= patience:
            break
    return best, epoch


def train_plain(arrays, batches, gradients_of, rate):
    """One update of gradient descent for each batch: -> the arrays after the last."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    """Gradient descent with momentum 0.9: -> the arrays after the last update."""
    velocities = [np.zeros_like(array) for array in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        velocities = [0.9 * velocity + gradient for velocity, gradient in zip(velocities, gradients, strict=True)]
        arrays = [array - rate * velocity for array, velocity in zip(arrays, velocities, strict=True)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    """Gradient descent, the gradients clipped to the global norm 1: -> the arrays after the last update."""
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
        scale = min(1.0, 1.0 / norm)
        gradients = [scale * gradient for gradient in gradients]
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    """Gradient descent along one stream, cut into chunks: -> the arrays and the state after the last chunk."""
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    """Gradient descent: -> the arrays, of those after each update, whose validation loss is least."""
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        loss = validate(arrays)
        if loss < least:
            best, least = arrays, loss
    return best
