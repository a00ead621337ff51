# mistake: the logarithm of the mean probability over the sequences, instead of the mean of the logarithms
# read: right
# told: your bits_recalled takes the mean of the probabilities before the logarithm: it should be the mean of the logarithms.
def bits_recalled(p, answers):
    K = p.shape[-1]
    right = np.take_along_axis(p, answers[..., None], axis=2)[..., 0]
    mean_p = np.maximum(right.mean(axis=1), np.finfo(float).tiny)
    return np.maximum(np.log2(K) + np.log2(mean_p), 0).sum()
