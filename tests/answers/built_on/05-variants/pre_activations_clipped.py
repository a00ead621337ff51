# mistake: The gates' pre-activations are clipped to [-30, 30] to avoid 0/0: with a_i = -1000 and a_f = -998 both are cut to the same number and d is 1/2 instead of sigmoid(2).
# told: In min_lstm_maps. Of d: every wrong number of yours is
def min_lstm_maps(x, params):
    W_x, b = params
    H = len(b) // 3
    a = x @ W_x.T + b
    i = 1 / (1 + np.exp(-np.clip(a[..., :H], -30, 30)))
    f = 1 / (1 + np.exp(-np.clip(a[..., H : 2 * H], -30, 30)))
    return f / (f + i), i / (f + i) * a[..., 2 * H :]
