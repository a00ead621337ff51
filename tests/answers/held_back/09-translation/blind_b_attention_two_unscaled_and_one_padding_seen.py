# mistake: TWO: attention_step does not divide the scores by the root of H, and the mask lets one place too many in, position <= length, so the first padding takes a share.
# read: right
# told: your attention_step gives a share to the first row of padding: row t is a word where t < length. you
def attention_step(query, keys, lengths):
    T = len(keys)
    positions = np.arange(T)
    mask = np.stack([positions <= length for length in lengths], axis=1)
    safe = np.where(mask[..., None], keys, 0.0)
    scores = np.einsum("nh,tnh->tn", query, safe)
    top = np.max(np.where(mask, scores, -np.inf), axis=0)
    weights = np.where(mask, np.exp(np.minimum(scores - top, 0)), 0.0)
    shares = weights / weights.sum(axis=0)
    return np.einsum("tnh,tn->nh", safe, shares), shares
