# mistake: two: the output gate's peephole looks at tanh(c_t) instead of c_t; and a forget bias of 1 is added by hand, as TensorFlow 1 did
# read: vague
def peephole_step(x_t, state, params):
    h, c = state
    W_x, W_h, b, p = params
    H = h.shape[1]
    a = x_t @ W_x.T + h @ W_h.T + b
    i = sigmoid(a[:, :H] + p[:H] * c)
    f = sigmoid(a[:, H : 2 * H] + p[H : 2 * H] * c + 1.0)
    g = np.tanh(a[:, 2 * H : 3 * H])
    c_t = f * c + i * g
    squashed = np.tanh(c_t)
    o = sigmoid(a[:, 3 * H :] + p[2 * H :] * squashed)
    return o * squashed, c_t
