# mistake: the loss is the mean of the whole array y ln p, which has T N V entries, so it comes out V times too small; the gradient is right.
# read: right
# told: your loss matches a sum divided by T N V: only the symbol that came counts at each place
def cross_entropy(scores, target):
    """Mean cross-entropy in nats and its gradient: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V)."""
    nt, nb, nv = scores.shape
    y = np.zeros((nt, nb, nv))
    for v in range(nv):
        y[:, :, v] = target == v
    s = scores - np.max(scores, axis=2)[:, :, None]
    lnp = s - np.log(np.einsum("tnk->tn", np.exp(s)))[:, :, None]
    loss = -np.mean(y * lnp)
    d = (np.exp(lnp) - y) / (nt * nb)
    return loss, d
