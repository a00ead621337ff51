# loses: check-bidirectional
# told: sorts the batch by length and puts it back by the order itself
def bidirectional(forward, x, lengths, ahead, back):
    order = np.argsort(lengths)
    x, lengths = x[:, order], np.asarray(lengths)[order]
    T, N, _ = x.shape
    flipped = np.zeros(x.shape)
    for n, steps in enumerate(lengths):
        flipped[:steps, n] = x[:steps, n][::-1]
    one, two = forward(x, ahead), forward(flipped, back)
    H = one.shape[2]
    y, last = np.zeros((T, N, 2 * H)), np.zeros((N, 2 * H))
    for n, steps in enumerate(lengths):
        y[:steps, n, :H], y[:steps, n, H:] = one[:steps, n], two[:steps, n][::-1]
        last[n, :H], last[n, H:] = one[steps - 1, n], two[steps - 1, n]
    return y[:, order], last[order]
