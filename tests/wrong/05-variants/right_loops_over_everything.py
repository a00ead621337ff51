# loses: nothing
import math


def _s(v):
    return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))


def _dot(row, vector):
    return sum(float(w) * float(v) for w, v in zip(row, vector))


def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev[0])
    out = []
    for x, h in zip(x_t, h_prev):
        ax = [_dot(W_x[k], x) + b_x[k] for k in range(3 * H)]
        ah = [_dot(W_h[k], h) + b_h[k] for k in range(3 * H)]
        r = [_s(ax[k] + ah[k]) for k in range(H)]
        z = [_s(ax[H + k] + ah[H + k]) for k in range(H)]
        n = [math.tanh(ax[2 * H + k] + r[k] * ah[2 * H + k]) for k in range(H)]
        out.append([n[k] + z[k] * (h[k] - n[k]) for k in range(H)])
    return out


def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = len(h_prev[0])
    out = []
    for x, h in zip(x_t, h_prev):
        r = [_s(_dot(W_x[k], x) + _dot(W_h[k], h) + b[k]) for k in range(H)]
        z = [_s(_dot(W_x[H + k], x) + _dot(W_h[H + k], h) + b[H + k]) for k in range(H)]
        rh = [r[k] * h[k] for k in range(H)]
        n = [math.tanh(_dot(W_x[2 * H + k], x) + _dot(W_h[2 * H + k], rh) + b[2 * H + k]) for k in range(H)]
        out.append([(1 - z[k]) * n[k] + z[k] * h[k] for k in range(H)])
    return out


def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = len(h_prev[0])
    hs, cs = [], []
    for x, h, c in zip(x_t, h_prev, c_prev):
        a = [_dot(W_x[k], x) + _dot(W_h[k], h) + b[k] for k in range(4 * H)]
        new = [
            _s(a[H + k] + p[H + k] * c[k]) * c[k] + _s(a[k] + p[k] * c[k]) * math.tanh(a[2 * H + k]) for k in range(H)
        ]
        cs.append(new)
        hs.append([_s(a[3 * H + k] + p[2 * H + k] * new[k]) * math.tanh(new[k]) for k in range(H)])
    return hs, cs
