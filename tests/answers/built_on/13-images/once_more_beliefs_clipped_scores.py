# mistake: the scores are clipped to [-500, 500] before the exponential, so that it cannot overflow: classes with scores of 1000 and 3000 then seem equally likely. Shows for scores beyond 500 in size.
# read: right
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part o
def safe_exp(a, largest=500.0):
    """exp() that neither overflows nor dies out."""
    return np.exp(np.clip(a, -largest, largest))


def beliefs(h, W_y, b_y):
    """The probabilities of the classes after each step: h (T, N, H) -> (T, N, K)."""
    T, N, _ = h.shape
    p = np.empty((T, N, len(b_y)))
    for t in range(T):
        odds = safe_exp(h[t] @ W_y.T + b_y)
        total = odds.sum(axis=1, keepdims=True)
        p[t] = odds / total
    return p
