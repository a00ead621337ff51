# mistake: Hidden scores are lowered by 1000 instead of being put to minus infinity, so a hidden key whose score is thousands above the others is still looked at.
# told: your attention hides with -1e3, which is not small enough where scores are in the
def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    scores = np.einsum("tnd,snd->tsn", q / q.shape[-1] ** 0.5, k)
    if mask is not None:
        scores = scores - 1000.0 * np.logical_not(mask)[:, :, None]
    scores = scores - np.max(scores, axis=1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / np.sum(weights, axis=1, keepdims=True)
    z = sum(weights[:, j, :, None] * v[j] for j in range(len(v)))
    return z, weights
