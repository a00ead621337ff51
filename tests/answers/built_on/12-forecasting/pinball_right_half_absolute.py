# mistake: none
def pinball_loss(truth, quantiles, levels):
    # max(q e, (q - 1) e) is |e| / 2 + (q - 1/2) e, whatever the sign of e
    error = np.subtract(truth, quantiles)
    tilt = np.asarray(levels, dtype=float) - 0.5
    whole = 0.5 * np.abs(error).sum() + np.einsum("q,qkn->", tilt, error)
    return float(whole / error.size)


def coverage(truth, low, high):
    missed = np.count_nonzero(np.less(truth, low) | np.greater(truth, high))
    return 1 - missed / np.size(truth)
