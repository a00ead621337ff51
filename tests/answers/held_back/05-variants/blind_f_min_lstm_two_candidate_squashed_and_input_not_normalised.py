# mistake: TWO: min_lstm_maps puts a_g through tanh, as in the LSTM, and multiplies it by i itself instead of by i / (f + i).
# read: right
# told: In min_lstm_maps. Of its parts, u is wrong, d is right in these calls. In yours stands, with the rig
def min_lstm_maps(x, params):
    W, b = params
    d, u = [], []
    for x_t in x:
        a_i, a_f, a_g = np.hsplit(np.matmul(x_t, W.T) + b, 3)
        log_i = -np.logaddexp(0.0, -a_i)
        log_f = -np.logaddexp(0.0, -a_f)
        d.append(np.exp(log_f - np.logaddexp(log_f, log_i)))
        u.append(np.exp(log_i) * np.tanh(a_g))
    return np.stack(d), np.stack(u)
