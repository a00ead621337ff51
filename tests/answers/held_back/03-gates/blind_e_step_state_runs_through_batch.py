# mistake: lstm_step loops over the batch and hands the new state of sequence n on to sequence n + 1 as if the batch were time, so only row 0 reads its own h_prev and c_prev.
# read: right
# told: where rows are together in a batch: each by itself is right. c_t[1, 0] should be 0.28104, yours is -
import math


def _sig(v):
    if v >= 0:
        return 1.0 / (1.0 + math.exp(-v))
    e = math.exp(v)
    return e / (1.0 + e)


sig = np.vectorize(_sig, otypes=[float])


def lstm_step(x_t, state, params):
    W_x, W_h, b = params
    h, c = state[0][0], state[1][0]
    hs, cs = [], []
    for row in x_t:
        a = W_x @ row + W_h @ h + b
        a_i, a_f, a_g, a_o = a.reshape(4, -1)
        c = sig(a_f) * c + sig(a_i) * np.tanh(a_g)
        h = sig(a_o) * np.tanh(c)
        hs.append(h)
        cs.append(c)
    return np.array(hs), np.array(cs)
