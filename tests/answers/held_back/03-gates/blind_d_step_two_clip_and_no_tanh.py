# mistake: TWO: lstm_step clips all pre-activations to -2 ... 2 against overflow, which changes the gates of moderately large inputs; and h_t is o * c_t, without the tanh of c_t.
# read: right
# told: c_t, already with i and f shut, both by a bias of -40. c_t[0, 0] should be 0, yours is -0.19289 (wit
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    n_units = h_prev.shape[-1]
    a = np.clip(x_t @ W_x.T + h_prev @ W_h.T + b, -2, 2)  # avoid overflow in exp
    a = a.reshape(len(x_t), 4, n_units)
    sig = 1 / (1 + np.exp(-a))
    c_t = sig[:, 1] * c_prev + sig[:, 0] * np.tanh(a[:, 2])
    h_t = sig[:, 3] * c_t
    return h_t, c_t
