# mistake: as in flax's GRUCell, the hidden bias b_h is used for the candidate only; gates r and z leave b_h out
# read: vague
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[-1]
    xr, xz, xn = np.split(x_t @ W_x.T + b_x, 3, axis=-1)
    hr, hz, hn = np.split(h_prev @ W_h.T, 3, axis=-1)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * (hn + b_h[2 * H :]))
    return (1 - z) * n + z * h_prev
