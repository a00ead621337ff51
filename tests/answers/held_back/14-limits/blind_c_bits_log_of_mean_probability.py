# mistake: bits_recalled takes the logarithm of the mean probability over the sequences instead of the mean of the logarithms.
# read: right
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean o
def bits_recalled(p, answers):
    K = p.shape[-1]
    hit = np.take_along_axis(p, answers[..., None], axis=-1).squeeze(-1)
    mean_hit = np.maximum(hit.mean(axis=1), np.finfo(float).tiny)
    known = np.log2(K) + np.log2(mean_hit)
    return float(np.clip(known, 0, None).sum())
