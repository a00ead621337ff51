# mistake: lstm_step uses the coupled cell, c = f * c_prev + (1 - f) * g: the input gate is computed but is not used, 1 - f takes its place.
# read: right
# told: your c_t matches an LSTM whose input gate is 1 - f (coupled gates): i has its own weights.
class Gates:
    def __init__(self, i, f, g, o):
        self.i, self.f, self.g, self.o = i, f, g, o


def logistic(a):
    out = np.empty_like(a, dtype=float)
    positive = a >= 0
    out[positive] = 1 / (1 + np.exp(-a[positive]))
    e = np.exp(a[~positive])
    out[~positive] = e / (1 + e)
    return out


def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    a_i, a_f, a_g, a_o = np.split(a, 4, axis=-1)
    gates = Gates(logistic(a_i), logistic(a_f), np.tanh(a_g), logistic(a_o))
    # what is forgotten makes room for the new
    c_t = gates.f * c_prev + (1 - gates.f) * gates.g
    h_t = gates.o * np.tanh(c_t)
    return h_t, c_t
