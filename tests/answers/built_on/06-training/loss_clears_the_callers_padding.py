# mistake: np.copyto writes zeros into the padding of the y and target that it was given, so the caller's arrays are changed; the numbers are right.
# read: right
# told: your masked_loss changes y and target in place: c *= f or c[0] = f writes into the
def masked_loss(y, target, mask):
    padded = np.logical_not(mask)
    np.copyto(y, 0.0, where=padded)
    np.copyto(target, 0.0, where=padded)
    residual = np.subtract(y, target)
    share = 1.0 / np.sum(mask)
    return share * np.einsum("tn,tn->", residual, residual), 2.0 * share * residual
