# mistake: padding gets the score -10000 instead of none, so where all scores of a padded source lie below that the padding takes the whole share; shows with large negative scores.
# read: wrong
# told: In attention_step. Of context: every wrong number of yours is
def attention_step(query, keys, lengths):
    """query (N, H), keys (T, N, H), lengths (N,) -> context (N, H), shares (T, N), which are 0 at padding."""
    T, N, H = keys.shape
    beyond = np.arange(T)[:, None] >= lengths[None, :]
    clean = keys.copy()
    clean[beyond] = 0.0
    scores = np.einsum("nh,tnh->tn", query, clean) / np.sqrt(H)
    scores[beyond] = -1e4
    weights = np.exp(scores - scores.max(axis=0, keepdims=True))
    weights /= weights.sum(axis=0, keepdims=True)
    context = np.einsum("tn,tnh->nh", weights, clean)
    return context, weights
