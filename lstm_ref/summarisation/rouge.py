r"""How close a summary is to a reference: ROUGE (Lin 2004), of one pair, both lists of words.

With $m$ the words, or runs of n words, that both have,

$$ P = \frac{m}{\text{those of the summary}}, \qquad R = \frac{m}{\text{those of the reference}}, \qquad
   F_1 = \frac{2 P R}{P + R} $$

ROUGE-N counts a run as often as it stands in both (section 2). ROUGE-L takes for $m$ the length of their longest common
subsequence: words in the same order, whatever stands between them (section 3.1, with F1 for Lin's $F_\beta$).
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.sentiment.words import words
from lstm_ref.translation.measures import n_grams


def plain(text):
    """The words of a text without its signs, in lower case: what is compared.

    >>> plain("Sort the list, in place.")
    ['sort', 'the', 'list', 'in', 'place']
    """
    return [word for word in words(text) if word[-1].isalnum()]


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, from 0 to 1; all are 0 where nothing is in common."""

    precision: float
    recall: float
    f1: float


def score(common, said, wanted):
    """The score of `common` units of `said` in the summary and `wanted` in the reference.

    >>> score(2, 4, 2)
    Score(precision=0.5, recall=1.0, f1=0.6666666666666666)
    """
    if common == 0:
        return Score(0.0, 0.0, 0.0)
    return Score(common / said, common / wanted, 2 * common / (said + wanted))  # eq. summary-f1


def rouge_n(summary, reference, n):
    """ROUGE-N; a summary or reference of fewer than n words has no run of n, and scores 0.

    >>> rouge_n("the the cat".split(), "the cat sat".split(), 1).precision
    0.6666666666666666
    """
    mine, theirs = n_grams(summary, n), n_grams(reference, n)
    common = sum(min(count, theirs[gram]) for gram, count in mine.items())
    return score(common, mine.total(), theirs.total())


def lcs_table(a, b):
    """table[i, j]: the length of a longest common subsequence of a[:i] and b[:j], (len(a) + 1, len(b) + 1).

    >>> lcs_table("sort the list".split(), "sort a list".split()).tolist()
    [[0, 0, 0, 0], [0, 1, 1, 1], [0, 1, 1, 1], [0, 1, 1, 2]]
    """
    table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)
    for i, word in enumerate(a, 1):
        for j, other in enumerate(b, 1):
            if word == other:
                table[i, j] = table[i - 1, j - 1] + 1  # eq. summary-lcs
            else:
                table[i, j] = max(table[i - 1, j], table[i, j - 1])
    return table


def lcs(a, b):
    """The places (in a, in b) of the words of a longest common subsequence, in order.

    >>> lcs("sort the list".split(), "sort a list".split())
    [(0, 0), (2, 2)]
    """
    table, pairs = lcs_table(a, b), []
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif table[i - 1, j] >= table[i, j - 1]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]


def rouge_l(summary, reference):
    """ROUGE-L.

    >>> rouge_l("sort the list".split(), "sort a list in place".split()).recall
    0.4
    """
    return score(int(lcs_table(summary, reference)[-1, -1]), len(summary), len(reference))
