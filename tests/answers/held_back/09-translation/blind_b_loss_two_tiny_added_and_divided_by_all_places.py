# mistake: TWO: sequence_loss takes the logarithm of the probability plus 1e-10, so losses above 23 are cut off, and it divides the loss and the gradient by T * N, the padding included, instead of by M.
# read: right
# told: In sequence_loss. In yours stands, with the right numbers, a part of loss, made of counts, log_p and
def sequence_loss(scores, outputs, counts):
    clean = np.where(counts[..., None], scores, 0.0)
    e = np.exp(clean - np.max(clean, axis=-1, keepdims=True))
    p = e / np.sum(e, axis=-1, keepdims=True)
    T, N = outputs.shape
    loss = 0.0
    dscores = np.zeros(p.shape)
    for t, n in zip(*np.nonzero(counts)):
        y = outputs[t, n]
        loss -= np.log(p[t, n, y] + 1e-10)
        dscores[t, n] = p[t, n]
        dscores[t, n, y] -= 1.0
    return loss / (T * N), dscores / (T * N)
