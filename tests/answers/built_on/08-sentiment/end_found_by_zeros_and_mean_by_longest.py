# mistake: two: last_state ignores lengths and takes the last row that is not all zero (wrong where padding holds anything else), and masked_mean divides every sum by the longest sentence's length
# read: right
# told: your masked_mean divides by T: a short sentence in a long batch gets a mean near zero.
class Pool:
    def __init__(self, h, lengths):
        self.h, self.lengths = h, lengths

    def end_of(self, n):
        for t in range(len(self.h) - 1, -1, -1):
            if np.any(self.h[t, n] != 0):
                return t
        return 0

    def sum_of(self, n):
        return np.sum(self.h[: self.lengths[n], n], axis=0)


def last_state(h, lengths):
    pool = Pool(h, lengths)
    return np.array([h[pool.end_of(n), n] for n in range(len(lengths))])


def masked_mean(h, lengths):
    pool = Pool(h, lengths)
    return np.array([pool.sum_of(n) / max(lengths) for n in range(len(lengths))])
