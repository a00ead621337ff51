# loses: check-peephole-step
# told: candidate has a peephole too
def peephole_step(x_t, state, params):
    (h, c), (W_x, W_h, b, p) = state, params
    p_i, p_f, p_o = p.reshape(3, -1)
    i, f, g, o = np.split(x_t @ W_x.T + h @ W_h.T + b, 4, axis=1)
    c_t = sigmoid(f + p_f * c) * c + sigmoid(i + p_i * c) * np.tanh(g + p_i * c)
    return sigmoid(o + p_o * c_t) * np.tanh(c_t), c_t
