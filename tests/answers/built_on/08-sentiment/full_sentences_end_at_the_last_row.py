# mistake: a sentence without padding gets the whole last row, so its backward half has read one word only; shows for sentences as long as the batch, if T > 1
# read: right
# told: In both_ends. The smallest call that goes wrong: both_ends
def both_ends(y, lengths):
    T, N, width = y.shape
    H = width // 2
    z = np.empty((N, width))
    for n in range(N):
        if lengths[n] == T:
            z[n] = y[-1, n]
            continue
        z[n, :H] = y[lengths[n] - 1, n, :H]
        z[n, H:] = y[0, n, H:]
    return z
