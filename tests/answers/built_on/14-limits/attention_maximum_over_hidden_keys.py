# mistake: the largest score that is subtracted is taken over all keys, hidden ones too, and the mask comes after the exponential; where a hidden score is more than about 745 above all visible ones, every visible weight is 0 and 0 / 0 gives nan and a warning.
# read: right
# told: your attention subtracts the largest score before the mask is applied: where a hidden on
def row_shares(odds):
    """Each row (over the keys, axis 1) divided by its sum."""
    total = odds.sum(axis=1, keepdims=True)
    return odds / total


def attention(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N)."""
    root = q.shape[-1] ** 0.5
    scores = np.einsum("tnd,snd->tsn", q / root, k)
    odds = np.exp(scores - scores.max(axis=1)[:, None])
    visible = np.ones(scores.shape[:2]) if mask is None else mask.astype(float)
    shares = row_shares(odds * visible[:, :, None])
    return np.einsum("tsn,snp->tnp", shares, v), shares
