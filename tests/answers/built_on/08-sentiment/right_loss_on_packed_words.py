# mistake: none, the loss is computed on a flat vector of the real words only, with margins (1 - 2y) a, the gradient from the loss itself: sigma(m) = exp(m - softplus(m))
def masked_loss(a, y, lengths):
    where = np.flatnonzero(np.less.outer(np.arange(a.shape[0]), lengths))
    sign = (1.0 - 2.0 * np.asarray(y, dtype=float))[where % a.shape[1]]
    margin = sign * a.ravel()[where]
    softplus = np.logaddexp(0.0, margin)
    da = np.zeros(a.size)
    da[where] = sign * np.exp(margin - softplus) / where.size
    return softplus.sum() / where.size, da.reshape(a.shape)
