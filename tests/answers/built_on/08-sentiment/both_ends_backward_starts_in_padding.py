# mistake: the end of the backward direction is looked for at T - length, as if the whole padded column had been reversed; it stands in row 0, so it is wrong (or padding) for each sentence shorter than T
# read: right
# told: your both_ends looks for the backward half where the padding would end if it stood in fr
def both_ends(y, lengths):
    T, N, D = y.shape
    rows = np.stack([lengths - 1, T - lengths])
    halves = y.reshape(T, N, 2, D // 2)
    picked = halves[rows, np.arange(N), np.arange(2)[:, None]]
    return picked.transpose(1, 0, 2).reshape(N, D)
