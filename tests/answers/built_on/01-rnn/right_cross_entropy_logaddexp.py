# mistake: none
def cross_entropy(scores, target):
    T, N, V = scores.shape
    log_p = scores - np.logaddexp.reduce(scores, axis=2)[:, :, None]
    hit = np.arange(V)[None, None, :] == target[:, :, None]
    loss = -log_p[hit].sum() / (T * N)
    return loss, (np.exp(log_p) - hit) / (T * N)
