# mistake: none: none
import functools


def lstm_step(x_t, state, params):
    h_prev, c_prev = (np.asarray(s) for s in state)
    W_x, W_h, b = params
    N, H = h_prev.shape
    z = np.einsum("nd,kd->kn", x_t, W_x) + np.einsum("nh,kh->kn", h_prev, W_h) + b[:, None]
    z = z.reshape(4, H, N)

    def logistic(a):
        e = np.exp(-np.abs(a))
        return np.where(a >= 0, 1 / (1 + e), e / (1 + e))

    gate = logistic(z[[0, 1, 3]])
    c = gate[1] * c_prev.T + gate[0] * np.tanh(z[2])
    return (gate[2] * np.tanh(c)).T, c.T


def lstm_forward(x, state, params):
    def go(done, x_t):
        return done + [lstm_step(x_t, done[-1], params)]

    states = functools.reduce(go, x, [tuple(state)])
    return np.array([h for h, _ in states[1:]]), states[-1]


def latch_params():
    # keeps by reading its own h: the forget gate at one half, the candidate listens to h and to value
    W_x = np.array([[0, 30], [0, -60], [30, 0], [0, 0]], dtype=float)
    W_h = np.zeros((4, 1))
    return W_x, W_h, np.array([-15.0, 30.0, 0.0, 3.0])


def counter_params():
    W_x = np.array([[50.0, 50.0], [0, 0], [9.0, -9.0], [0, 0]])
    W_h = np.array([[0.0], [0], [0], [0]])
    return W_x, W_h, np.array([-25.0, 40.0, 0.0, -1.0])


def half_life(b):
    b = np.float64(b) if np.ndim(b) == 0 else np.array(b, dtype=np.float64)
    small = np.where(b < 0, b, 0.0)
    log_f = small - np.log1p(np.exp(-np.abs(b)))
    return np.log(0.5) / log_f


def forget_bias(n):
    step = np.log(2.0) / np.asarray(n, dtype=np.float64)
    # f = exp(-step), b = ln f - ln(1 - f)
    return -step - np.log(-np.expm1(-step))


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return np.array(weight_ih), np.array(weight_hh), np.sum([bias_ih, bias_hh], axis=0)


def to_keras(params):
    return [np.ascontiguousarray(np.asarray(p).T) for p in params]


def from_keras(*arrays):
    return tuple(np.moveaxis(p, 0, -1) for p in arrays)


def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    rows = np.arange(4 * H).reshape(4, H)[[0, 3, 1, 2]].ravel()
    B = np.zeros((1, 8 * H))
    B[0, : 4 * H] = b[rows]
    return W_x[rows][np.newaxis], W_h[rows][np.newaxis], B


def from_onnx(W, R, B):
    H = R.shape[-1]
    rows = np.arange(4 * H).reshape(4, H)[[0, 2, 3, 1]].ravel()
    return W[0, rows], R[0, rows], B.reshape(2, 4 * H).sum(axis=0)[rows]
