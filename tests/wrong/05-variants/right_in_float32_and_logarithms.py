# loses: nothing
def gru_step(x_t, h_prev, params):
    x_t, h_prev = np.float32(x_t), np.float32(h_prev)
    W_x, W_h, b_x, b_h = map(np.float32, params)
    H = h_prev.shape[1]
    gi, gh = x_t @ W_x.T + b_x, h_prev @ W_h.T + b_h
    rz = sigmoid(gi[:, : 2 * H] + gh[:, : 2 * H])
    n = np.tanh(gi[:, 2 * H :] + rz[:, :H] * gh[:, 2 * H :])
    return n - rz[:, H:] * n + rz[:, H:] * h_prev


def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, g = np.split(np.einsum("tnd,kd->tnk", x, W_x) + b, 3, axis=-1)
    log_i, log_f = -np.logaddexp(0, -a_i), -np.logaddexp(0, -a_f)
    total = np.logaddexp(log_i, log_f)
    return np.exp(log_f - total), np.exp(log_i - total) * g


def summary(scores):
    n = len(scores)
    mean = sum(scores) / n
    se = (sum((s - mean) ** 2 for s in scores) / (n - 1) / n) ** 0.5
    return [mean, mean - 2 * se, mean + 2 * se]


def p_value(a, b):
    pooled = list(a) + list(b)
    total = sum(pooled)
    n, m = len(a), len(b)
    seen = abs(sum(a) / n - sum(b) / m)
    far = [abs(sum(group) / n - (total - sum(group)) / m) > seen - 1e-9 for group in combinations(pooled, n)]
    return far.count(True) / len(far)


def clear_differences(table, baseline, level):
    found = set()
    for name in table:
        if name != baseline and p_value(table[name], table[baseline]) * (len(table) - 1) <= level:
            found.add(name)
    return sorted(found)
