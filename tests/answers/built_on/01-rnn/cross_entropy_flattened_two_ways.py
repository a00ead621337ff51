# mistake: scores are flattened sequence by sequence but targets step by step, so places get other places' targets; wrong when T > 1 and N > 1.
# read: right
# told: in loss, where several places are put together; a single one
def cross_entropy(scores, target):
    T, N, V = scores.shape
    flat = np.swapaxes(scores, 0, 1).reshape(T * N, V)
    wanted = target.reshape(T * N)
    rows = np.arange(T * N)
    centred = flat - flat.max(1)[:, None]
    logp = centred - np.log(np.exp(centred).sum(1))[:, None]
    grad = np.exp(logp)
    grad[rows, wanted] -= 1.0
    grad /= T * N
    return -np.mean(logp[rows, wanted]), np.swapaxes(grad.reshape(N, T, V), 0, 1)
