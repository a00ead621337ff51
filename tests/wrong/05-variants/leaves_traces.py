# loses: check-bidirectional check-combine check-min-lstm check-summary check-noise
# told: in place
def combine(first, second):
    (d1, u1), (d2, u2) = first, second
    u1 *= d2
    u1 += u2
    return d1 * d2, u1


def min_lstm_maps(x, params):
    W_x, b = params
    b[:] = b
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=2)
    x[:] = 0
    log_i, log_f = -np.logaddexp(0, -a_i), -np.logaddexp(0, -a_f)
    return sigmoid(log_f - log_i), sigmoid(log_i - log_f) * a_g


def summary(scores):
    scores.sort()
    half = 2 * scores.std(ddof=1) / len(scores) ** 0.5
    return scores.mean(), scores.mean() - half, scores.mean() + half


def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    for n, steps in enumerate(lengths):
        x[steps:, n] = 0
    out, last = [], []
    for n, steps in enumerate(lengths):
        a = forward(x[:steps, n : n + 1], ahead)[:, 0]
        b = forward(x[:steps, n : n + 1][::-1], back)[::-1, 0]
        out.append(np.concatenate([np.concatenate([a, b], axis=1), np.zeros((T - steps, 2 * a.shape[1]))]))
        last.append(np.concatenate([a[-1], b[0]]))
    return np.stack(out, axis=1), np.stack(last)


def p_value(a, b):
    pooled, n = np.concatenate([a, b]), len(a)
    far = abs(a.mean() - b.mean()) - 1e-9
    hits = [abs(sum(c) / n - (pooled.sum() - sum(c)) / len(b)) >= far for c in combinations(pooled, n)]
    return sum(hits) / len(hits)


def clear_differences(table, baseline, level):
    base = table.pop(baseline)
    return [name for name in table if p_value(table[name], base) <= level / len(table)]
