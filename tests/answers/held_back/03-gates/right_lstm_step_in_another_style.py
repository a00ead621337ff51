# mistake: none
from itertools import accumulate as _running


def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    N, H = c_prev.shape
    z = np.einsum("kd,nd->nk", np.c_[W_x, W_h, b], np.c_[x_t, h_prev, np.ones(N)])
    z = z.reshape(N, 4, H)
    gate = np.exp(-np.logaddexp(0, -z))
    c = gate[:, 1] * c_prev + gate[:, 0] * np.tanh(z[:, 2])
    return gate[:, 3] * np.tanh(c), c


def lstm_forward(x, state, params):
    path = list(_running(x, lambda s, x_t: lstm_step(x_t, s, params), initial=state))
    return np.array([h for h, c in path[1:]]), path[-1]


def counter_params():
    W = np.array([[50.0, 50.0], [0, 0], [30.0, -30.0], [0, 0]])
    return W, np.array([[0.0], [0], [0], [0]]), np.array([-25.0, 30, 0, -3])


def half_life(b):
    return np.log(2) / np.log1p(np.exp(-1.0 * b))


def forget_bias(n):
    q = np.log(2) / n
    return -q - np.log(-np.expm1(-q))


def from_torch(weight_ih, weight_hh, bias_ih, bias_hh):
    return weight_ih.copy(), weight_hh.copy(), np.sum([bias_ih, bias_hh], axis=0)


def to_keras(params):
    return [np.swapaxes(p, 0, -1).copy() for p in params]


def from_keras(kernel, recurrent_kernel, bias):
    return tuple(np.einsum("dk->kd", m) for m in (kernel, recurrent_kernel)) + (bias,)


def to_onnx(params):
    packed = [np.array(p).reshape(4, -1, *p.shape[1:])[[0, 3, 1, 2]].reshape(p.shape) for p in params]
    W, R, b = packed
    return W[np.newaxis], R[np.newaxis], np.pad(b, (0, len(b)))[np.newaxis]


def from_onnx(W, R, B):
    b = B.reshape(2, -1).sum(axis=0)
    return tuple(p.reshape(4, -1, *p.shape[1:])[[0, 2, 3, 1]].reshape(p.shape) for p in (W[0], R[0], b))
