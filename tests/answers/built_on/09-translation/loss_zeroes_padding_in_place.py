# mistake: the scores of padding are set to 0 in a reshaped view and the maxima are subtracted in place, so the caller's scores are changed (loss and gradient are right)
# read: right
# told: your sequence_loss changes scores in place: c *= f or c[0] = f writes into the caller's
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    flat, keep = scores.reshape(T * N, V), counts.ravel()
    flat[~keep] = 0
    flat -= flat.max(axis=1)[:, None]
    log_p = flat - np.log(np.exp(flat).sum(axis=1))[:, None]
    index = np.arange(T * N), outputs.ravel()
    M = keep.sum()
    loss = -(log_p[index] * keep).sum() / M
    dscores = np.exp(log_p)
    dscores[index] -= 1
    dscores *= keep[:, None] / M
    return float(loss), dscores.reshape(T, N, V)
