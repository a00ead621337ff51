# mistake: bidirectional turns the whole array round for the backward direction, so in shorter sequences it reads the padding first instead of beginning at the last valid step.
# read: right
# told: your numbers match a wiring that turns the whole array round, padding and all: the second direction
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[0], x.shape[1]
    a = forward(x, ahead)
    z = np.flip(forward(np.flip(x, axis=0), back), axis=0)
    y = np.concatenate((a, z), axis=-1)
    for n in range(N):
        y[lengths[n] :, n] = 0
    last = np.array([np.concatenate((a[lengths[n] - 1, n], z[0, n])) for n in range(N)])
    return y, last
