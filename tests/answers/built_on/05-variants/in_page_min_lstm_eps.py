# mistake: the division is saved by an added 1e-12 instead of logarithms
# read: right
# told: your min_lstm_maps matches one with a small number in its denominator, which gives d = 0
def min_lstm_maps(x, params):
    """The maps of minLSTM, h_t = d_t * h_prev + u_t, for all steps: x (T, N, D), params (W_x, b) -> d, u (T, N, H)."""
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    i, f = sigmoid(a_i), sigmoid(a_f)
    total = f + i + 1e-12
    return f / total, i / total * a_g
