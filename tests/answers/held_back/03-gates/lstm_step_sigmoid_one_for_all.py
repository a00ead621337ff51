# mistake: the sigmoid of lstm_step avoids the overflow with one decision for a whole gate: if ANY entry is beyond 700 in size, all entries of that gate (whole batch) become 0 or 1 by their sign, so moderate entries beside a huge one are wrong (1 instead of 0.62 at 0.5); right where all entries are moderate or all are huge; no warning
# read: right
# told: the input gate i, where one unit is saturated and its neighbours are not (b = 710 for th
def sharp_or_soft(a):
    if np.max(np.abs(a)) > 700:
        return np.where(a > 0, 1.0, 0.0)
    return 1.0 / (1.0 + np.exp(-a))


def lstm_step(x_t, state, params):
    h, c = state
    a = sum((x_t @ params[0].T, h @ params[1].T, params[2]))
    a_i, a_f, a_g, a_o = np.split(a, 4, axis=1)
    c = sharp_or_soft(a_f) * c + sharp_or_soft(a_i) * np.tanh(a_g)
    h = sharp_or_soft(a_o) * np.tanh(c)
    return h, c
