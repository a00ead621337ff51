# mistake: min_lstm_maps divides f / (f + i) and sets d = 1/2 wherever both gates are 0 for the computer, so that a_i = -1000, a_f = -998 gives 1/2 instead of sigma(2).
# read: right
# told: In min_lstm_maps. Of d: every wrong number of yours is 0.5. With no number beyond 1 in b the calls t
def min_lstm_maps(x, params):
    W_x, b = params
    a = np.einsum("tnd,kd->tnk", x, W_x) + b
    H = W_x.shape[0] // 3
    i, f, g = sigmoid(a[..., :H]), sigmoid(a[..., H : 2 * H]), a[..., 2 * H :]
    total = i + f
    half = np.full_like(total, 0.5)
    d = np.divide(f, total, out=half.copy(), where=total > 0)
    share_i = np.divide(i, total, out=half.copy(), where=total > 0)
    return d, share_i * g
