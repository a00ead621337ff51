# mistake: the batch is sorted by length, and the results are put back with the same permutation where its inverse (argsort of it) is needed; right for N <= 2 and for permutations that are their own inverse, rows in the wrong places for others (such as lengths 2, 5, 3 ... whose order is a cycle of three).
# read: right
# told: In bidirectional. The first time that you call forward, it is given -1.271750024 in x, where 0.1312361025 belongs. Of y: the right numbers,
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    order = np.argsort(-lengths, kind="stable")
    xs, ls = x[:, order], lengths[order]
    T, N, _ = xs.shape

    time = np.arange(T)[:, None]
    turned = np.where(time < ls, ls - 1 - time, time)
    cols = np.arange(N)[None, :]

    f = forward(xs, ahead)
    b = forward(xs[turned, cols], back)
    final = np.hstack([f[ls - 1, cols[0]], b[ls - 1, cols[0]]])
    both = np.dstack([f, b[turned, cols]])
    both[time >= ls] = 0
    return both[:, order], final[order]
