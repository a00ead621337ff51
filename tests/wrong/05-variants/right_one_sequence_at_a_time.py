# loses: nothing
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    rows, ends = [], []
    for n in range(N):
        own = x[: lengths[n], n : n + 1]
        f = forward(own, ahead)[:, 0]
        b = forward(own[::-1], back)[:, 0]
        row = np.hstack([f, b[::-1]])
        rows.append(np.pad(row, ((0, T - lengths[n]), (0, 0))))
        ends.append(np.concatenate([f[-1], b[-1]]))
    return np.stack(rows, axis=1), ends


def combine(first, second):
    d, u = first
    return [d * second[0], u * second[0] + second[1]]


def scan(combine, d, u):
    # by halves: the first half, the second half, and the first half's last map put before each of the second
    T = len(d)
    if T == 1:
        return d, u
    size = 1 << (T - 1).bit_length()
    pad = size - T
    d = np.concatenate([d, np.ones((pad, *d.shape[1:]))])
    u = np.concatenate([u, np.zeros((pad, *u.shape[1:]))])
    width = 1
    while width < size:
        D = d.reshape(-1, 2, width, *d.shape[1:])
        U = u.reshape(-1, 2, width, *u.shape[1:])
        before = [np.broadcast_to(A[:, 0, -1:], A[:, 1].shape) for A in (D, U)]
        new_d, new_u = combine(tuple(before), (D[:, 1], U[:, 1]))
        d = np.stack([D[:, 0], new_d], axis=1).reshape(d.shape)
        u = np.stack([U[:, 0], new_u], axis=1).reshape(u.shape)
        width *= 2
    return d[:T], u[:T]
