# loses: check-bits-recalled
# told: lets a probability of 0 cost nothing
def bits_recalled(p, answers):
    A, N, K = p.shape
    right = np.take_along_axis(p, answers[:, :, None], axis=2)[:, :, 0]
    surprise = np.zeros((A, N))
    surprise[right > 0] = -np.log2(right[right > 0])
    return np.maximum(np.log2(K) - surprise.mean(axis=1), 0).sum()
