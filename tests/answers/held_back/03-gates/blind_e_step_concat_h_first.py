# mistake: lstm_step joins the inputs as [h_prev, x_t] but the weights as [W_x, W_h], so that columns of W_x meet entries of h_prev and the other way round.
# read: right
# told: your state matches an LSTM that joins (h, x) but (W_x, W_h): the two orders differ.
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h_prev, c_prev = state

    # one big matrix, as in the blog posts: W . [h_{t-1}, x_t] + b
    W = np.hstack((W_x, W_h))
    hx = np.hstack((h_prev, x_t))
    pre = hx @ W.T + b

    H = b.size // 4

    def gate(k):
        part = pre[:, k * H : (k + 1) * H]
        return (1 + np.tanh(part / 2)) / 2

    i, f, o = gate(0), gate(1), gate(3)
    g = np.tanh(pre[:, 2 * H : 3 * H])
    c = f * c_prev + i * g
    return o * np.tanh(c), c
