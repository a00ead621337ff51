r"""How wrong a recogniser is: the word error rate.

$$ \mathrm{WER} = \frac{S + D + I}{N} $$

with the fewest substitutions S, deletions D and insertions I that make what was recognised of what was said, and N the
words that were said (Levenshtein 1966). It may exceed 1.
"""

from typing import NamedTuple

import numpy as np


class Errors(NamedTuple):
    """Counts that make a recognised string of a spoken one."""

    substitutions: int
    deletions: int
    insertions: int

    @property
    def total(self):
        """All of them: the edit distance."""
        return sum(self)


def edit_table(said, heard):
    """table[i, j]: the fewest changes that make heard[:j] of said[:i], (len(said) + 1, len(heard) + 1).

    >>> edit_table([2, 9], [2, 5, 9]).tolist()
    [[0, 1, 2, 3], [1, 0, 1, 2], [2, 1, 1, 1]]
    """
    table = np.zeros((len(said) + 1, len(heard) + 1), dtype=int)
    table[:, 0], table[0] = np.arange(len(said) + 1), np.arange(len(heard) + 1)
    for i, word in enumerate(said, 1):
        for j, other in enumerate(heard, 1):
            swapped = table[i - 1, j - 1] + (word != other)
            table[i, j] = min(swapped, table[i - 1, j] + 1, table[i, j - 1] + 1)  # eq. speech-edit
    return table


def errors(said, heard):
    """The fewest changes by their kinds; where several ways are as short, from the end a
    substitution is taken before a deletion, and that before an insertion.

    >>> errors([2, 9, 3, 4], [5, 2, 9, 3])
    Errors(substitutions=0, deletions=1, insertions=1)
    """
    table, counts = edit_table(said, heard), [0, 0, 0]
    i, j = len(said), len(heard)
    while i or j:
        wrong = int(i > 0 and j > 0 and said[i - 1] != heard[j - 1])
        if i and j and table[i, j] == table[i - 1, j - 1] + wrong:
            counts[0] += wrong
            i, j = i - 1, j - 1
        elif i and table[i, j] == table[i - 1, j] + 1:
            counts[1] += 1
            i -= 1
        else:
            counts[2] += 1
            j -= 1
    return Errors(*counts)


def word_error_rate(said, heard):
    """WER of a corpus: the errors of all strings over the words of all that were said; two lists of lists.

    Raises ValueError where nothing was said at all.

    >>> word_error_rate([[2, 9], [3]], [[2, 9, 9], [8]])
    0.6666666666666666
    """
    words = sum(map(len, said))
    if words == 0:
        raise ValueError("said: expected at least one word")
    wrong = sum(int(edit_table(one, other)[-1, -1]) for one, other in zip(said, heard, strict=True))
    return wrong / words  # eq. speech-wer
