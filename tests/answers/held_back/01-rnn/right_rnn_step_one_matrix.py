# mistake: none
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    everything = np.hstack([x_t, h_prev, np.ones((len(x_t), 1))])
    weights = np.hstack([W_x, W_h, b[:, np.newaxis]])
    return np.tanh(np.einsum("nk,hk->nh", everything, weights))
