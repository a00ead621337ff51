r"""Connectionist temporal classification (Graves, Fernández, Gomez and Schmidhuber 2006), by hand, for one sequence.

A *path* $\pi$ says one label or the blank, 0, at every step. $\mathcal B$ makes of it what it says: repetitions become
one, then blanks go. The probability of a target $l$ is that of all paths that say it,

$$ p(l) = \sum_{\pi:\, \mathcal B(\pi) = l} \prod_t y_t[\pi_t], \qquad L = -\ln p(l) $$

With $l'$ the target with a blank before, between and behind its labels, $|l'| = 2|l| + 1$, sums over the beginnings
and the ends of paths are found step by step (their equations 6 to 10), here as logarithms:

$$
\alpha_t[s] = \ln y_t[l'_s] + \operatorname*{lse}(\alpha_{t-1}[s], \alpha_{t-1}[s-1], \alpha_{t-1}[s-2]), \qquad
\frac{\partial L}{\partial a_t[k]} = y_t[k] - \sum_{s:\, l'_s = k} e^{\alpha_t[s] + \beta_t[s] - \ln p(l)}
$$

The third term of the sum, which skips a blank, is there where $l'_s$ is no blank and differs from $l'_{s-2}$. y is the
softmax of the scores a; $\beta_t[s]$ does not contain step t itself, so that $\alpha_t[s] + \beta_t[s]$ is the
logarithm of all paths that say the target and are at s in step t.
"""

from itertools import pairwise

import numpy as np

from lstm_ref.arrays import log_softmax

BLANK = 0


def collapse(path):
    """What a path says: repetitions become one, then blanks go.

    >>> collapse([0, 3, 3, 0, 3, 5, 5, 0])
    [3, 3, 5]
    """
    path = [int(label) for label in path]
    return [label for t, label in enumerate(path) if label != BLANK and (t == 0 or label != path[t - 1])]


def with_blanks(target):
    """l': the target with a blank before, between and behind its labels.

    >>> with_blanks([3, 3, 5]).tolist()
    [0, 3, 0, 3, 0, 5, 0]
    """
    found = np.full(2 * len(target) + 1, BLANK)
    found[1::2] = target
    return found


def _skips(states):
    """Whether a path may come to s from s - 2: l'_s is no blank, and not the label that stands there."""
    skips = np.zeros(len(states), dtype=bool)
    skips[2:] = (states[2:] != BLANK) & (states[2:] != states[:-2])
    return skips


def forward(log_y, target):
    r"""$\alpha$ (T, S), S = 2 len(target) + 1: the logarithm of all beginnings of paths that are at s in step t.

    log_y: logarithms of probabilities (T, K). What no beginning reaches is -inf.

    >>> np.exp(forward(np.log(np.full((2, 3), 1 / 3)), [2])).round(3).tolist()
    [[0.333, 0.333, 0.0], [0.111, 0.222, 0.111]]
    """
    states = with_blanks(target)
    emitted, skips = log_y[:, states], _skips(states)
    alpha = np.full(emitted.shape, -np.inf)
    alpha[0, :2] = emitted[0, :2]
    for t in range(1, len(alpha)):
        before = alpha[t - 1]
        total = before.copy()
        total[1:] = np.logaddexp(total[1:], before[:-1])
        total[2:] = np.where(skips[2:], np.logaddexp(total[2:], before[:-2]), total[2:])
        alpha[t] = emitted[t] + total  # eq. speech-alpha
    return alpha


def backward(log_y, target):
    r"""$\beta$ (T, S): the logarithm of all ends of paths that follow after s in step t, without step t itself.

    >>> np.exp(backward(np.log(np.full((2, 3), 1 / 3)), [2])).round(3).tolist()
    [[0.333, 0.667, 0.333], [0.0, 1.0, 1.0]]
    """
    states = with_blanks(target)
    emitted, skips = log_y[:, states], _skips(states)
    beta = np.full(emitted.shape, -np.inf)
    beta[-1, -2:] = 0
    for t in range(len(beta) - 2, -1, -1):
        after = beta[t + 1] + emitted[t + 1]
        total = after.copy()
        total[:-1] = np.logaddexp(total[:-1], after[1:])
        total[:-2] = np.where(skips[2:], np.logaddexp(total[:-2], after[2:]), total[:-2])
        beta[t] = total
    return beta


def log_likelihood(alpha):
    r"""$\ln p(l)$ from $\alpha$: a path ends on the last label or on the blank behind it.

    >>> float(np.exp(log_likelihood(np.log([[0.1, 0.2, 0.3]]))).round(3))
    0.5
    """
    return np.logaddexp.reduce(alpha[-1, -2:])  # eq. speech-likelihood


def occupancy(alpha, beta):
    """The probability of being at s in step t, given that the target is said: (T, S), every row sums to 1.

    >>> log_y = np.log(np.full((2, 3), 1 / 3))
    >>> occupancy(forward(log_y, [2]), backward(log_y, [2])).round(3).tolist()
    [[0.333, 0.667, 0.0], [0.0, 0.667, 0.333]]
    """
    return np.exp(alpha + beta - log_likelihood(alpha))


def loss_and_gradient(a, target):
    """L and dL/da of scores a (T, K) and a target; the sum over the steps, divided by nothing.

    Raises ValueError for a target that no path of T steps says: each label needs a step, and a blank must stand between
    two equal ones.

    >>> loss, da = loss_and_gradient(np.zeros((2, 3)), [2])
    >>> round(float(np.exp(-loss)), 3), da.round(3).tolist()
    (0.333, [[0.0, 0.333, -0.333], [0.0, 0.333, -0.333]])
    """
    log_y = log_softmax(np.asarray(a, dtype=float))
    needed = len(target) + sum(first == second for first, second in pairwise(target))
    if len(log_y) < needed:
        raise ValueError(f"target: {needed} steps are needed to say it, got {len(log_y)}")
    alpha, beta = forward(log_y, target), backward(log_y, target)
    da = np.exp(log_y)
    for label, share in zip(with_blanks(target), occupancy(alpha, beta).T, strict=True):
        da[:, label] -= share  # eq. speech-gradient
    return -log_likelihood(alpha), da
