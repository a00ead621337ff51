# mistake: Two slips: the rows are taken as f, i, g instead of i, f, g, and the candidate goes through a tanh as in the LSTM although minLSTM's is a_g itself.
# told: your min_lstm_maps matches one that keeps i / (f + i): f' is the share kept.
def min_lstm_maps(x, params):
    W_x, b = params
    d, u = [], []
    for x_t in x:
        a_f, a_i, a_g = np.split(x_t @ W_x.T + b, 3, axis=1)
        gap = np.logaddexp(0, -a_i) - np.logaddexp(0, -a_f)
        share = sigmoid(gap)
        d.append(share)
        u.append((1 - share) * np.tanh(a_g))
    return np.stack(d), np.stack(u)
