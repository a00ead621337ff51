# mistake: the two directions are taken for every other number (even and odd) instead of the first and the second half; shows for H > 1
# read: right
# told: your both_ends takes every other number for a direction: the first H are the forward one.
def both_ends(y, lengths):
    ahead, back = y[:, :, 0::2], y[:, :, 1::2]
    vectors = []
    for n in range(y.shape[1]):
        vectors.append(np.concatenate((ahead[lengths[n] - 1, n], back[0, n])))
    return np.array(vectors)
