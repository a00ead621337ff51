# loses: check-bits-recalled
# told: lifts probabilities of 0 too far
def bits_recalled(p, answers):
    eps = 1e-12
    p = np.clip(p, eps, 1.0)
    picked = np.take_along_axis(p, answers[:, :, None], axis=2).squeeze(2)
    surprise = -np.log2(picked).mean(axis=1)
    return np.maximum(np.log2(p.shape[2]) - surprise, 0).sum()
