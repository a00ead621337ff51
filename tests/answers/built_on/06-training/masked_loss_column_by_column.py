# mistake: the errors are collected column by column but put back row by row, so dy has its numbers in the wrong places where T > 1 and N > 1; the loss is right
# read: right
# told: In masked_loss. Of its parts, dy is wrong, loss is right in these calls. The right
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    e = np.subtract(y, target).T[mask.T]  # sequence after sequence
    dy = np.zeros(y.shape)
    np.place(dy, mask, 2 * e / e.size)
    return np.mean(e * e), dy
