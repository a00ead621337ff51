# mistake: Clips the scores to between -500 and 500 against overflow, so large scores that differ become equal and share the probability.
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part of
def beliefs(h, W_y, b_y):
    """The probabilities of the classes after each step: h (T, N, H) -> (T, N, K)."""
    T, N, _ = h.shape
    p = np.empty((T, N, len(b_y)))
    for t in range(T):
        a = np.clip(h[t] @ W_y.T + b_y, -500, 500)
        e = np.exp(a)
        p[t] = e / e.sum(axis=1)[:, None]
    return p
