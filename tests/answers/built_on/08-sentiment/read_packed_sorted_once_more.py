# mistake: read_packed takes its sorted result by `order` once more instead of by the inverse of that permutation, so states come back in the wrong order; right where the permutation is its own inverse (lengths that fall already, one or two sentences, two that change places)
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that i
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    x_sorted, left, now = x[:, order], lengths[order], state[order]
    for t in range(left[0]):
        n = np.count_nonzero(left > t)
        now[:n] = step(x_sorted[t, :n], now[:n])
    return now[order]
