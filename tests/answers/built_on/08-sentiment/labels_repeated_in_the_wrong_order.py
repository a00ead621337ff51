# mistake: the labels are spread over (T, N) by repeat and reshape, so they stand in the wrong columns; shows for N > 1 and T > 1 unless all labels are equal
# read: right
# told: In masked_loss. With one entry alone along axis
def masked_loss(a, y, lengths):
    T, N = a.shape
    labels = np.repeat(y, T).reshape(T, N)
    own = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    score = np.where(own, a, 0.0)
    words = own.sum()
    each = np.logaddexp(0.0, score) - labels * score
    loss = each[own].sum() / words
    da = np.where(own, 0.5 + 0.5 * np.tanh(score / 2) - labels, 0.0) / words
    return loss, da
