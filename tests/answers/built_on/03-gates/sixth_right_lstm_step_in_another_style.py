# mistake: none
LN2 = np.log(2.0)


def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    N, H = state[0].shape
    blocks = np.einsum("nd,khd->knh", x_t, W_x.reshape(4, H, -1))
    blocks = blocks + np.einsum("nj,khj->knh", state[0], W_h.reshape(4, H, H)) + b.reshape(4, 1, H)
    gate = {}
    for name, z in zip("ifgo", blocks):
        small = np.exp(-np.abs(z))
        gate[name] = np.tanh(z) if name == "g" else np.where(z >= 0, 1.0, small) / (1.0 + small)
    c = gate["f"] * state[1] + gate["i"] * gate["g"]
    return gate["o"] * np.tanh(c), c


def lstm_forward(x, state, params):
    out = np.empty((x.shape[0],) + state[0].shape)
    h, c = state
    t = 0
    while t < x.shape[0]:
        h, c = lstm_step(x[t], (h, c), params)
        out[t] = h
        t += 1
    return out, (h, c)


def latch_params():
    W_x = np.zeros((4, 2))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    W_x[0, 1], b[0] = 120.0, -60.0
    W_x[1, 1], b[1] = -90.0, 45.0
    W_x[2, 0], W_h[2, 0] = 50.0, 3.0
    b[3] = 8.0
    return W_x, W_h, b


def counter_params():
    W_x = np.array([[60.0, 60.0], [0, 0], [25.0, -25.0], [7.0, -7.0]])
    return W_x, np.zeros((4, 1)), np.array([-30.0, 30.0, 0.0, 0.0])


def half_life(b):
    return LN2 / np.log1p(np.exp(-1.0 * np.asarray(b)))


def forget_bias(n):
    log_f = -LN2 / np.asarray(n)
    return log_f - np.log(-np.expm1(log_f))


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih.copy(), weight_hh.copy(), np.sum([bias_ih, bias_hh], axis=0)


def to_keras(params):
    return tuple(np.array(np.transpose(p), order="C") for p in params)


def from_keras(kernel, recurrent_kernel, bias):
    return tuple(np.einsum("ij->ji", k) for k in (kernel, recurrent_kernel)) + (bias.copy(),)


def _rows(H, order):
    return np.arange(4 * H).reshape(4, H)[order].ravel()


def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    rows = _rows(H, [0, 3, 1, 2])
    B = np.zeros((1, 8 * H))
    B[0, : 4 * H] = b[rows]
    return W_x[rows][np.newaxis], W_h[rows][np.newaxis], B


def from_onnx(W, R, B):
    H = R.shape[-1]
    rows = _rows(H, [0, 3, 1, 2])
    out = [np.empty_like(W[0]), np.empty_like(R[0]), np.empty(4 * H)]
    for target, source in zip(out, (W[0], R[0], B.reshape(2, 4 * H).sum(axis=0))):
        target[rows] = source
    return tuple(out)
