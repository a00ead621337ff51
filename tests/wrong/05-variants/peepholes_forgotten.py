# loses: check-peephole-step
# told: without any peepholes
def peephole_step(x_t, state, params):
    (h, c), (W_x, W_h, b, p) = state, params
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c_t = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_t), c_t
