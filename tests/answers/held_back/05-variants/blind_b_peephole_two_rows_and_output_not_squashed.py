# mistake: TWO: peephole_step takes the rows of the weights in the order i, f, o, g instead of i, f, g, o, and h is o * c without the tanh.
# read: right
# told: In peephole_step. In yours stands, with the right numbers, a; what comes next, g, does not: look fro
def peephole_step(x_t, state, params):
    (h_prev, c_prev), (W_x, W_h, b, p) = state, params
    H = len(p) // 3
    a = np.concatenate([x_t, h_prev], axis=1) @ np.concatenate([W_x, W_h], axis=1).T + b
    i, f, o, g = (a[:, k * H : (k + 1) * H] for k in range(4))
    i = sigmoid(i + p[:H] * c_prev)
    f = sigmoid(f + p[H : 2 * H] * c_prev)
    c_new = f * c_prev + i * np.tanh(g)
    o = sigmoid(o + p[2 * H :] * c_new)
    return o * c_new, c_new
