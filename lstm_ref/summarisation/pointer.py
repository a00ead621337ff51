r"""A decoder that may copy: the mixture of See, Liu and Manning 2017, equations 9 and 6, and its loss.

$$ p(w) = g\, p_\text{vocabulary}(w) + (1 - g) \sum_{j:\, x_j = w} \alpha_j $$

The vocabulary's V words have the numbers 0 to V - 1. Words that only the source has get the numbers from V on, in the
order in which they come: they can be copied, and not said otherwise.
"""

import numpy as np


def extend(source, numbers, unknown):
    """The numbers of a source's words, and its words outside the vocabulary, which have the numbers from V on.

    numbers: word -> number of all but `unknown`, so that V is max(numbers) + 1.

    >>> extend(["the", "ndarray", "is", "ndarray"], {"the": 2, "is": 3}, unknown=1)
    ([2, 4, 3, 4], ['ndarray'])
    """
    V = max(unknown, *numbers.values()) + 1
    extra = list(dict.fromkeys(word for word in source if word not in numbers))
    place = {word: V + k for k, word in enumerate(extra)}
    return [numbers.get(word, place.get(word)) for word in source], extra


def target_numbers(target, numbers, extra, unknown):
    """The numbers of a target's words; a word that neither the vocabulary nor the source has is `unknown`.

    >>> target_numbers(["an", "ndarray"], {"the": 2, "is": 3}, ["ndarray"], unknown=1)
    [1, 4]
    """
    V = max(unknown, *numbers.values()) + 1
    place = {word: V + k for k, word in enumerate(extra)}
    return [numbers.get(word, place.get(word, unknown)) for word in target]


def mixture(scores, shares, source, g, size):
    """The probability of each word of the extended vocabulary, (N, size); each row sums to 1.

    scores (N, V) of the vocabulary, shares (T, N) of the source's words, 0 at padding, source (T, N) of their numbers,
    g (N,) between 0 and 1, the part that is generated; size: V and the extra words. A word that stands at several
    places gets the shares of all.

    >>> mixture(np.zeros((1, 2)), np.array([[0.5], [0.25], [0.25]]), np.array([[2], [1], [2]]), np.array([0.5]), 3)
    array([[0.25 , 0.375, 0.375]])
    """
    N, V = scores.shape
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * weights / weights.sum(axis=1, keepdims=True)
    np.add.at(p, (np.arange(N), source), (1 - g) * shares)  # eq. summary-pointer
    return p


def surprise(p, outputs, counts):
    """The mean of -ln p of the words that are due, in nats: p (T, N, size), outputs and counts (T, N) -> number.

    ValueError where a word that is due has probability 0: it has a number that neither the vocabulary nor its source
    gives. `target_numbers` gives none of these.

    >>> float(surprise(np.full((1, 1, 4), 0.25), np.array([[3]]), np.array([[True]])).round(4))
    1.3863
    """
    found = np.take_along_axis(p, outputs[:, :, None], axis=2)[:, :, 0]
    never = np.argwhere(counts & (found == 0))
    if len(never):
        t, n = never[0]
        raise ValueError(f"outputs: word {outputs[t, n]} of step {t} of sequence {n} can be neither said nor copied")
    return -np.log(np.where(counts, found, 1.0)).sum() / counts.sum()
