# mistake: min_lstm_maps computes the quotient f / (f + i + 1e-8) directly, so with both gates shut d is about 0 instead of 1/2 (and u about 0 too).
# read: right
# told: your min_lstm_maps matches one with a small number in its denominator, which gives d = 0 where both
def min_lstm_maps(x, params):
    W_x, b = params
    a = np.einsum("tnd,kd->tnk", x, W_x) + b
    H = b.size // 3
    i = sigmoid(a[..., :H])
    f = sigmoid(a[..., H : 2 * H])
    g = a[..., 2 * H :]
    total = f + i + 1e-8
    return f / total, i / total * g
