# mistake: edit_distance has no substitutions, it is len(said) + len(heard) - 2 * (longest common subsequence), so that an exchanged label costs 2, a deletion and an insertion, instead of 1.
# read: right
# told: your edit_distance counts a substitution twice, as a deletion and an insertion: it costs 1. Or, with
from functools import lru_cache


def edit_distance(said, heard):
    @lru_cache(maxsize=None)
    def common(i, j):
        if i == 0 or j == 0:
            return 0
        if said[i - 1] == heard[j - 1]:
            return common(i - 1, j - 1) + 1
        return max(common(i - 1, j), common(i, j - 1))

    return len(said) + len(heard) - 2 * common(len(said), len(heard))
