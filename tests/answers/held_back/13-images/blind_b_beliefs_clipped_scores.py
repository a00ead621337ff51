# mistake: beliefs clips the scores to between -500 and 500 against the overflow instead of subtracting each place's maximum, so scores in the thousands become equal.
# read: right
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part of weights th
def beliefs(h, W_y, b_y):
    T, N, _ = h.shape
    found = np.zeros((T, N, len(b_y)))
    for t in range(T):
        a = np.clip(h[t] @ W_y.T + b_y, -500, 500)
        e = np.exp(a)
        found[t] = e / e.sum(axis=1, keepdims=True)
    return found
