# loses: check-min-lstm
# told: candidate has a tanh
def min_lstm_maps(x, params):
    W_x, b = params
    a_i, a_f, a_g = np.split(x @ W_x.T + b, 3, axis=-1)
    log_i, log_f = -np.logaddexp(0, -a_i), -np.logaddexp(0, -a_f)
    d = np.exp(log_f - np.logaddexp(log_i, log_f))
    return d, (1 - d) * np.tanh(a_g)
