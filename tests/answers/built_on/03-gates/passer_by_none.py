# mistake: none: none
def lstm_step(x_t, state, params):
    (h, c), (W_x, W_h, b) = state, params
    N, H = h.shape

    def gate(k, squash):
        rows = slice(k * H, (k + 1) * H)
        return squash(np.einsum("nd,hd->nh", x_t, W_x[rows]) + np.einsum("nk,hk->nh", h, W_h[rows]) + b[rows])

    def sig(a):
        e = np.exp(-np.abs(a))
        return np.where(a >= 0, 1, e) / (1 + e)

    new = gate(1, sig) * c + gate(0, sig) * gate(2, np.tanh)
    return [gate(3, sig) * np.tanh(new), new]


def lstm_forward(x, state, params):
    states = [tuple(state)]
    for t in range(x.shape[0]):
        states.append(lstm_step(x[t], states[-1], params))
    return np.array([s[0] for s in states[1:]]).reshape(x.shape[0], *state[0].shape), tuple(states[-1])


def latch_params():
    # the input gate does all: g is huge and signed, the forget gate shuts on write through its own weight
    W = np.zeros((4, 2))
    W[0, 1], W[1, 1], W[2, 0] = 60, -60, -7
    W[3] = 0
    W *= [[1], [1], [-1], [1]]
    return W, np.zeros((4, 1)), np.array([-30.0, 30.0, 0.0, 9.0])


def counter_params():
    # the input gate is half open at most times: count by i = 1/2 and two halves would not do, so g = +-1 through the gate of both inputs
    W_x = np.array([[0, 0], [0, 0], [15, -15], [-3, 2]], dtype=float)
    return W_x, np.zeros((4, 1)), np.array([12.0, 18.0, 0.0, -1.0])


def half_life(b):
    b = np.asarray(b, float)
    softplus = np.log1p(np.exp(-np.abs(b))) + np.maximum(-b, 0)
    return 1 / (softplus / np.log(2))


def forget_bias(n):
    u = np.log(2) / np.asarray(n, float)  # u = -log f
    return -u - np.log(-np.expm1(-u))  # log f - log(1 - f)


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return np.array(weight_ih), np.array(weight_hh), np.sum([bias_ih, bias_hh], axis=0)


def to_keras(params):
    return [np.ascontiguousarray(np.transpose(p)) for p in params]


def from_keras(*arrays):
    return tuple(np.transpose(p) for p in arrays)


def to_onnx(params):
    out = []
    for p in params:
        blocks = p.reshape(4, -1, *p.shape[1:])[[0, 3, 1, 2]]
        out.append(blocks.reshape(1, *p.shape))
    return out[0], out[1], np.pad(out[2], ((0, 0), (0, out[2].shape[1])))


def from_onnx(W, R, B):
    b = B.reshape(2, -1).sum(axis=0)

    def back(p):
        return p.reshape(4, -1, *p.shape[1:])[[0, 2, 3, 1]].reshape(p.shape)

    return back(W[0]), back(R[0]), back(b)
