r"""How good a classifier is, and whether its probabilities mean what they say.

y holds the labels, 1 for praise and 0 for blame, p the probabilities of praise, both (N,). A classifier is calibrated
if, of the sentences to which it gives a probability near q, a share of q praises. This is the error of two classes, of
Naeini, Cooper and Hauskrecht (2015); Guo and others (2017, arXiv 1706.04599, equation 3) take the probability of the
class that is chosen, and the share of right choices.
"""

import numpy as np


def masked_loss(a, y, lengths):
    r"""The mean of the cross-entropy over all words of all sentences, and its gradient with respect to a.

    $$ L = \frac{1}{\sum_n \ell_n} \sum_n \sum_{t \le \ell_n} \log(1 + e^{a_{tn}}) - y_n a_{tn} $$

    a (T, N): the score after each word, the logarithm of the odds; y (N,), lengths (N,) -> loss, da (T, N). Padding may
    hold anything. The first term is computed so that no exponential overflows.

    >>> loss, da = masked_loss(np.array([[0.0, 0.0], [0.0, np.nan]]), np.array([1, 0]), np.array([2, 1]))
    >>> bool(np.isclose(loss, np.log(2))), da.round(3).tolist()
    (True, [[-0.167, 0.167], [-0.167, 0.0]])
    """
    valid = np.arange(len(a))[:, None] < lengths
    a = np.where(valid, a, 0.0)
    count = lengths.sum()
    losses = np.logaddexp(0.0, a) - y * a
    p = np.exp(-np.logaddexp(0.0, -a))
    loss = np.where(valid, losses, 0.0).sum() / count
    da = np.where(valid, p - y, 0.0) / count
    return loss, da


def accuracy_and_f1(p, y):
    """The share of right answers, praise being said where p >= 1/2, and F1 of praise; F1 is 0 where nothing is found.

    >>> accuracy_and_f1(np.array([0.9, 0.6, 0.2, 0.1]), np.array([1, 0, 1, 0]))
    (0.5, 0.5)
    """
    said = p >= 0.5
    accuracy = np.mean(said == (y == 1))
    found = np.sum(said & (y == 1))
    f1 = 2 * found / max(np.sum(said) + np.sum(y == 1), 1)
    return float(accuracy), float(f1)


def expected_calibration_error(p, y, bins):
    r"""The mean distance between what is said and what is so, over bins of equal width, weighted by how many they hold.

    $$ \mathrm{ECE} = \sum_k \frac{n_k}{N} \left| \bar y_k - \bar p_k \right| $$

    Bin k of K holds the p with k/K <= p < (k + 1)/K; 1 belongs to the last. p (N,), y (N,) -> number.

    >>> round(expected_calibration_error(np.array([0.1, 0.3, 0.9, 1.0]), np.array([0, 1, 1, 1]), bins=2), 3)
    0.175
    """
    place = np.minimum(np.floor(p * bins).astype(int), bins - 1)
    error = 0.0
    for k in range(bins):
        inside = place == k
        if inside.any():
            gap = abs(y[inside].mean() - p[inside].mean())
            error += inside.sum() / len(p) * gap  # eq. sentiment-ece
    return float(error)


def reliability(p, y, bins):
    """Of each bin of equal width: how many it holds, the mean of p, the share of praise; (bins,) each, NaN if empty.

    >>> [part.round(2).tolist() for part in reliability(np.array([0.1, 0.3, 0.9]), np.array([0, 1, 1]), bins=2)]
    [[2, 1], [0.2, 0.9], [0.5, 1.0]]
    """
    place = np.minimum(np.floor(p * bins).astype(int), bins - 1)
    count = np.bincount(place, minlength=bins)
    with np.errstate(invalid="ignore"):
        return count, *(np.bincount(place, each, bins) / count for each in (p, y))
