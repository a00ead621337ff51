# loses: nothing
def edit_distance(said, heard):
    from functools import lru_cache

    @lru_cache(None)
    def d(i, j):
        if i == 0 or j == 0:
            return i + j
        if said[i - 1] == heard[j - 1]:
            return d(i - 1, j - 1)
        return 1 + min(d(i - 1, j - 1), d(i - 1, j), d(i, j - 1))

    return d(len(said), len(heard))


def word_error_rate(said, heard, edit_distance):
    return np.float32(sum(map(edit_distance, said, heard))) / np.float32(sum(map(len, said)))
