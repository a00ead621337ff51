# mistake: none
def lstm_step(x_t, state, params):
    (h_prev, c_prev), (W_x, W_h, b) = state, params
    N, H = h_prev.shape
    a = (np.concatenate([W_x, W_h], 1) @ np.concatenate([x_t, h_prev], 1).T + b[:, None]).reshape(4, H, N)

    def soft(z):
        return np.exp(-np.logaddexp(0.0, -z))

    c = soft(a[1]) * c_prev.T + soft(a[0]) * np.tanh(a[2])
    h = soft(a[3]) * np.tanh(c)
    return h.T, c.T


def lstm_forward(x, state, params):
    if len(x) == 1:
        new = lstm_step(x[0], state, params)
        return new[0][None], new
    early, between = lstm_forward(x[:1], state, params)
    late, final = lstm_forward(x[1:], between, params)
    return np.concatenate([early, late]), final


def latch_params():
    W_x = np.zeros((4, 2))
    W_x[:, 1] = 60, -70, 0, 0
    W_x[2, 0] = 5
    return W_x, np.zeros((4, 1)), np.array([-30.0, 35.0, 0.0, 8.0])


def counter_params():
    W_x = np.array([[30.0, 30.0], [0.0, 0.0], [12.0, -12.0], [0.0, 0.0]])
    return W_x, np.zeros((4, 1)), np.array([-15.0, 25.0, 0.0, -3.0])


def half_life(b):
    keeps = -np.log1p(np.exp(-np.asarray(b, dtype=float)))
    return np.log(0.5) / keeps


def forget_bias(n):
    log_f = -np.log(2) / np.asarray(n, dtype=float)
    return log_f - np.log(-np.expm1(log_f))


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih.copy(), weight_hh.copy(), np.sum([bias_ih, bias_hh], axis=0)


def to_keras(params):
    return tuple(np.array(w.T, order="C") for w in params)


def from_keras(kernel, recurrent_kernel, bias):
    return tuple(np.transpose(w).copy() for w in (kernel, recurrent_kernel, bias))


def to_onnx(params):
    H = params[1].shape[1]
    rows = np.arange(4 * H).reshape(4, H)[[0, 3, 1, 2]].ravel()
    W, R, b = (w[rows][np.newaxis] for w in params)
    return W, R, np.pad(b, ((0, 0), (0, 4 * H)))


def from_onnx(W, R, B):
    H = R.shape[-1]
    rows = np.arange(4 * H).reshape(4, H)[[0, 2, 3, 1]].ravel()
    return W[0, rows], R[0, rows], B.reshape(2, 4 * H).sum(axis=0)[rows]
