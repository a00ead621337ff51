# mistake: puts the positive function g of the log-space minLSTM (x + 0.5 for x >= 0, sigmoid(x) below) on a_g, where the text takes a_g as it is
# read: right
# told: your min_lstm_maps matches one whose candidate is made positive, as the paper's form in logarithms needs: here it has no activation.
def min_lstm_maps(x, params):
    W_x, b = params
    H = len(b) // 3
    a = x @ W_x.T + b
    a_i, a_f, a_g = a[..., :H], a[..., H : 2 * H], a[..., 2 * H :]
    log_i, log_f = -np.logaddexp(0, -a_i), -np.logaddexp(0, -a_f)
    both = np.logaddexp(log_i, log_f)
    g = np.where(a_g >= 0, a_g + 0.5, sigmoid(a_g))
    return np.exp(log_f - both), np.exp(log_i - both) * g
