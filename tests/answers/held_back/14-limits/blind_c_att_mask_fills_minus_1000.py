# mistake: attention puts -1000 instead of minus infinity at the hidden scores; as scores may be in the thousands, where all visible scores are near or below -1000 the hidden keys get the shares.
# read: right
# told: your attention hides with -1e3, which is not small enough where scores are in the thousands: it shou
def attention(q, k, v, mask=None):
    scores = (q[:, None] * k[None]).sum(-1) / np.sqrt(q.shape[-1])  # (T, S, N)
    if mask is not None:
        hidden = np.logical_not(mask)
        scores[hidden] = -1000.0
    top = scores.max(1)[:, None]
    e = np.exp(scores - top)
    shares = e / e.sum(1)[:, None]
    z = (shares[..., None] * v[None]).sum(1)
    return z, shares
