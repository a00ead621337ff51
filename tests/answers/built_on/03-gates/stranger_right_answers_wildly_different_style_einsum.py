# mistake: none: right answers in a wildly different style (einsum, stacked gates, stable exp; decay rates)
def lstm_step(x_t, state, params):
    W, b = np.concatenate(params[:2], axis=1), params[2]
    z = np.concatenate([x_t, state[0]], axis=-1)
    a = np.einsum("kd,nd->nk", W, z) + b[None, :]
    a = a.reshape(len(x_t), 4, -1).transpose(1, 0, 2)
    e = np.exp(-np.abs(a))
    s = np.where(a >= 0, 1.0, e) / (1.0 + e)
    c = s[1] * state[1] + s[0] * np.tanh(a[2])
    return s[3] * np.tanh(c), c


def latch_params():
    # f by default shut on write; the sign of h flips twice: g reads -value, c is -value, o... kept simple: write as multiplier
    W = np.zeros((4, 2))
    W[0, 1], W[1, 1], W[2, 0] = 60, -60, -5
    W_x = W.copy()
    W_x[2, 0] = 5
    return W_x, np.zeros((4, 1)), np.array([-30, 30, 0, 7])


def half_life(b):
    rate = np.where(np.asarray(b) < 0, 1.0, 0.0) * -np.minimum(b, 0) + np.log1p(np.exp(-np.abs(np.asarray(b) * 1.0)))
    return np.log(2.0) / rate


def to_onnx(params):
    H = params[1].shape[1]
    P = np.kron(np.eye(4)[[0, 3, 1, 2]], np.eye(H))
    W, R, b = (P @ p for p in params)
    return W[np.newaxis], R[np.newaxis], np.pad(b, (0, 4 * H)).reshape(1, -1)
