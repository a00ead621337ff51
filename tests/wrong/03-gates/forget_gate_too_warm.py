# loses: check-lstm-step
# told: where f is made, a_f + 1 stands where a_f belongs
def lstm_step(x_t, state, params):
    h, c = state
    W_x, W_h, b = params
    squash = lambda v: 0.5 * (1 + np.tanh(v / 2))
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c = squash(f + 1) * c + squash(i) * np.tanh(g)  # the advice of Jozefowicz et al., where it does not belong
    return squash(o) * np.tanh(c), c
