# mistake: none
def masked_loss(a, y, lengths):
    # only the words themselves, in one long row; a margin is the score as seen from the right answer
    own = np.nonzero(np.arange(len(a))[:, np.newaxis] < lengths)
    side = np.where(np.equal(y, 1), 1.0, -1.0)[own[1]]
    margins = side * a[own]
    da = np.zeros(a.shape, dtype=float)
    da[own] = -side * (0.5 - 0.5 * np.tanh(0.5 * margins)) / margins.size
    return np.logaddexp(0.0, -margins).sum() / margins.size, da
