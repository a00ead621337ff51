# mistake: none
def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    H = len(b) // 4
    Wx, Wh, bb = W_x.reshape(4, H, -1), W_h.reshape(4, H, H), b.reshape(4, 1, H)
    a = np.einsum("khd,nd->knh", Wx, x_t) + np.einsum("khj,nj->knh", Wh, state[0]) + bb
    gate = np.exp(-np.logaddexp(0, -a))
    c = gate[1] * state[1] + gate[0] * np.tanh(a[2])
    return gate[3] * np.tanh(c), c


def lstm_forward(x, state, params):
    def rest(k, s):
        if k == len(x):
            return [], s
        s = lstm_step(x[k], s, params)
        later, end = rest(k + 1, s)
        return [s[0]] + later, end

    hs, end = rest(0, tuple(state))
    return np.array(hs), end


def latch_params():
    # the write raises i, lowers f, the output also hears the own h a little
    return (
        np.array([[0, 60.0], [0, -60.0], [9.0, 0], [0, 0]]),
        np.array([[0.0], [0.0], [0.0], [0.5]]),
        np.array([-30.0, 30.0, 0, 12.0]),
    )


def counter_params():
    # input gate opens only when a pulse comes
    return np.array([[60.0, 60.0], [0, 0], [25.0, -25.0], [0, 0]]), np.zeros((4, 1)), np.array([-30.0, 40.0, 0, 0])


def half_life(b):
    b = np.asarray(b) * 1.0
    log_f = np.where(b > 0, -np.log1p(np.exp(-np.abs(b))), np.minimum(b, 0) - np.log1p(np.exp(-np.abs(b))))
    return np.log(0.5) / log_f


def forget_bias(n):
    x = np.log(2) / np.asarray(n, dtype=np.float64)
    return -x - np.log(-np.expm1(-x))


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return tuple(np.array(v) for v in (weight_ih, weight_hh, np.sum([bias_ih, bias_hh], axis=0)))


def to_keras(params):
    return tuple(np.transpose(p).copy() for p in params)


def from_keras(kernel, recurrent_kernel, bias):
    return to_keras((kernel, recurrent_kernel, bias))


def to_onnx(params):
    W, R, b = (p.reshape(4, -1, *p.shape[1:])[[0, 3, 1, 2]].reshape(p.shape) for p in params)
    return W[np.newaxis], R[np.newaxis], np.pad(b, (0, len(b)))[np.newaxis]


def from_onnx(W, R, B):
    b = B.reshape(2, -1).sum(axis=0)
    return tuple(p.reshape(4, -1, *p.shape[1:])[[0, 2, 3, 1]].reshape(p.shape) for p in (W[0], R[0], b))
