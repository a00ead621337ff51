# loses: nothing
def scan(combine, d, u):
    # merge neighbours, scan the half as many maps by recursion, then fill in the places between
    d, u = np.asarray(d), np.asarray(u)
    T = len(d)
    if T == 1:
        return d.copy(), u.copy()
    pairs = combine((d[0 : T - 1 : 2], u[0 : T - 1 : 2]), (d[1:T:2], u[1:T:2]))
    odd_d, odd_u = scan(combine, *pairs)
    out_d, out_u = d.copy(), u.copy()
    out_d[1::2], out_u[1::2] = odd_d, odd_u
    rest = len(range(2, T, 2))
    if rest:
        out_d[2::2], out_u[2::2] = combine((odd_d[:rest], odd_u[:rest]), (d[2::2], u[2::2]))
    return out_d, out_u


def combine(first, second):
    return np.multiply(*[pair[0] for pair in (first, second)]), np.add(second[1], second[0] * first[1])


def peephole_step(x_t, state, params):
    h, c = (np.array(part, dtype=float) for part in state)
    W_x, W_h, b, p = params
    H = h.shape[-1]
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h, W_h)
    a += b
    a[:, : 2 * H] += p[: 2 * H] * np.tile(c, 2)
    c *= 1 / (1 + np.exp(-a[:, H : 2 * H]))
    c += np.tanh(a[:, 2 * H : 3 * H]) / (1 + np.exp(-a[:, :H]))
    a[:, 3 * H :] += c * p[2 * H :]
    return np.tanh(c) / (1 + np.exp(-a[:, 3 * H :])), c
