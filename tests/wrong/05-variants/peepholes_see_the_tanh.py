# loses: check-peephole-step
# told: whose peepholes see tanh(c)
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    p_i, p_f, p_o = np.split(p, 3)
    seen = np.tanh(c)
    c = sigmoid(a_f + p_f * seen) * c + sigmoid(a_i + p_i * seen) * np.tanh(a_g)
    shown = np.tanh(c)
    return sigmoid(a_o + p_o * shown) * shown, c
