# mistake: none
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    new_h, new_c = np.empty(state[0].shape), np.empty(state[1].shape)
    for n, (x, h, c) in enumerate(zip(x_t, *state)):
        z = (W_x @ x + W_h @ h + b).reshape(4, -1)
        share = np.exp(-np.logaddexp(0, -z))
        new_c[n] = share[1] * c + share[0] * np.tanh(z[2])
        new_h[n] = share[3] * np.tanh(new_c[n])
    return new_h, new_c
