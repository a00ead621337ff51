# mistake: the pre-activations are reshaped to (N, H, 4) as if the four gates of a unit stood side by side, but the rows are stacked gate by gate, (N, 4, H); right only for H = 1.
# read: right
# told: your state matches an LSTM whose gates take every fourth row: here each gate has a block
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = np.einsum("nd,kd->nk", x_t, W_x) + np.einsum("nh,kh->nk", h_prev, W_h) + b
    a = a.reshape(*h_prev.shape, 4)
    soft = (1 + np.tanh(a / 2)) / 2
    i, f, o = soft[..., 0], soft[..., 1], soft[..., 3]
    g = np.tanh(a[..., 2])
    c_t = f * c_prev + i * g
    return o * np.tanh(c_t), c_t
