# loses: nothing
import math


def lstm_step(x_t, state, params):
    def sigmoid(v):
        if v >= 0:
            return 1 / (1 + math.exp(-v))
        return math.exp(v) / (1 + math.exp(v))

    h_prev, c_prev = state
    W_x, W_h, b = params
    N, H = h_prev.shape
    h_t, c_t = [], []
    for n in range(N):
        a = [
            sum(w * v for w, v in zip(W_x[r], x_t[n])) + sum(w * v for w, v in zip(W_h[r], h_prev[n])) + b[r]
            for r in range(4 * H)
        ]
        c_row = [sigmoid(a[H + k]) * c_prev[n, k] + sigmoid(a[k]) * math.tanh(a[2 * H + k]) for k in range(H)]
        c_t.append(c_row)
        h_t.append([sigmoid(a[3 * H + k]) * math.tanh(c_row[k]) for k in range(H)])
    return h_t, c_t


def lstm_forward(x, state, params):
    h = []
    for x_t in x:
        h_t, c_t = lstm_step(x_t, state, params)
        state = np.array(h_t), np.array(c_t)
        h += [h_t]
    return h, state
