# mistake: takes the number of True of each column for its length and reads that many steps from the top: wrong where a False stands before a True
# read: right
# told: your masked_loss matches one in which only the number of steps of each sequence is taken
def masked_loss(y, target, mask):
    """Mean squared error over the steps that count, and its gradient: y, target, mask (T, N) -> loss, dy (T, N)."""
    lengths = np.count_nonzero(mask, axis=0)
    dy = np.zeros(np.shape(y))
    loss = 0.0
    for n, length in enumerate(lengths):
        e = y[:length, n] - target[:length, n]
        loss += np.dot(e, e)
        dy[:length, n] = 2 * e
    return loss / lengths.sum(), dy / lengths.sum()
