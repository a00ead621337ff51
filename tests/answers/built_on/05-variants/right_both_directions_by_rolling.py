# mistake: none
def bidirectional(forward, x, lengths, ahead, back):
    T = x.shape[0]

    def turn(array):
        return np.stack([np.roll(array[::-1, n], int(L) - T, axis=0) for n, L in enumerate(lengths)], axis=1)

    ends = [(int(L) - 1, n) for n, L in enumerate(lengths)]
    there, home = forward(x, ahead), forward(turn(x), back)
    last = np.array([np.r_[there[e], home[e]] for e in ends])
    y = np.concatenate((there, turn(home)), axis=2)
    for end, n in ends:
        y[end + 1 :, n] = 0.0
    return y, last
