# mistake: guards the exponential by clipping the scores to -700 .. 700 instead of subtracting the largest, so keys whose scores lie beyond 700 (or below -700) share equally, whichever is larger; right where all scores are between -700 and 700, and where only one lies beyond 700 and the others far below it; no warning
# read: right
# told: In attention_step. In yours stands, with the right numbers, scores; what comes next, the
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < np.asarray(lengths)
    safe_keys = np.where(valid[..., np.newaxis], keys, 0.0)
    scores = (safe_keys * query).sum(axis=-1) / H**0.5
    exponentials = np.exp(np.clip(scores, -700, 700)) * valid
    shares = exponentials / exponentials.sum(axis=0, keepdims=True)
    context = (shares[..., np.newaxis] * safe_keys).sum(axis=0)
    return context, shares
