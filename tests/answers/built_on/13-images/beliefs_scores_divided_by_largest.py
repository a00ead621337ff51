# mistake: Divides the scores by the largest absolute score to avoid overflow instead of subtracting the largest, which flattens the probabilities.
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part of
def beliefs(h, W_y, b_y):
    """The probabilities of the classes after each step: h (T, N, H) -> (T, N, K)."""
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    scores = scores / np.abs(scores).max(axis=-1, keepdims=True)
    e = np.exp(scores)
    return e / e.sum(axis=-1, keepdims=True)
