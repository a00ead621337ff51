r"""How good translations are: exact match, and BLEU of a corpus (Papineni and others 2002).

$$
\mathrm{BLEU} = \min\left(1, e^{1 - r/c}\right) \Big( \prod_{n=1}^{4} p_n \Big)^{1/4}
$$

where c and r are the words of all translations and of all references, and $p_n$ is the share of the translations'
n-grams that stand in their reference, each counted at most as often as it stands there.
"""

from collections import Counter

import numpy as np


def until_end(symbols, end):
    """What stands before the first end; all, where there is none.

    >>> until_end([5, 3, 2, 0, 7], end=2)
    [5, 3]
    """
    symbols = list(symbols)
    return symbols[: symbols.index(end)] if end in symbols else symbols


def exact_match(found, wanted, end):
    """The share of translations that equal their reference, word by word and as long: lists of lists -> number.

    What a translation says from its first `end` on does not count; references have no end.

    >>> exact_match([[5, 3, 2, 0], [4]], [[5, 3], [4, 6]], end=2)
    0.5
    """
    said = [until_end(each, end) for each in found]
    same = [mine == list(theirs) for mine, theirs in zip(said, wanted, strict=True)]
    return float(np.mean(same))


def n_grams(words, n):
    """How often each n-gram stands in a list of words."""
    return Counter(tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def bleu(found, wanted, order=4):
    """BLEU of a corpus, from 0 to 1; 0 where some order of n-grams is never met.

    >>> round(bleu([[1, 2, 3, 4, 5]], [[1, 2, 3, 4, 6]]), 4)
    0.6687
    """
    logs = []
    for n in range(1, order + 1):
        met = total = 0
        for translation, reference in zip(found, wanted, strict=True):
            mine, theirs = n_grams(translation, n), n_grams(reference, n)
            met += sum(min(count, theirs[gram]) for gram, count in mine.items())
            total += sum(mine.values())
        if met == 0:
            return 0.0
        logs.append(np.log(met / total))
    c, r = sum(map(len, found)), sum(map(len, wanted))
    brevity = min(1.0, np.exp(1 - r / c))
    return float(brevity * np.exp(np.mean(logs)))
