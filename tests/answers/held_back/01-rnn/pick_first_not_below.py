# mistake: pick takes the first k with u <= p_0 + ... + p_k (searchsorted from the left) instead of u < ...; shows only where u equals a partial sum exactly: at u = 0 it draws symbol 0 although its probability is 0, and u = 0.5 with probabilities (0.5, 0.5) gives 0 instead of 1; right for every other u
# read: right
# told: your pick matches one that stops where u is equal to the sum: with u = 0 that draws a sy
def pick(scores, u, temperature):
    def softmax(s):
        e = np.exp(s - s.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    ladder = softmax(scores / temperature).cumsum(axis=1)
    ladder = ladder / ladder[:, -1:]
    return np.array([np.searchsorted(rungs, v) for rungs, v in zip(ladder, u)], dtype=int)
