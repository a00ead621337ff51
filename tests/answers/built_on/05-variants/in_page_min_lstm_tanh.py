# mistake: the candidate goes through tanh
# read: right
# told: your min_lstm_maps matches one whose candidate has a tanh: here it has
def min_lstm_maps(x, params):
    """The maps of minLSTM, h_t = d_t * h_prev + u_t, for all steps: x (T, N, D), params (W_x, b) -> d, u (T, N, H)."""
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    ratio = np.logaddexp(0, -a_i) - np.logaddexp(0, -a_f)
    return sigmoid(ratio), sigmoid(-ratio) * np.tanh(a_g)
