# mistake: peephole_step takes the dot product of the peepholes with the cell state, one number per sequence for all units, instead of the product unit by unit.
# read: right
# told: In peephole_step. With params[3] at zero your answers are right: look at what you do with it.
class PeepholeCell:
    def __init__(self, params):
        self.W_x, self.W_h, self.b, self.p = params
        self.H = self.W_h.shape[1]

    def peep(self, k, c):
        return (c @ self.p[k * self.H : (k + 1) * self.H])[:, np.newaxis]

    def __call__(self, x, h, c):
        H = self.H
        a = x @ self.W_x.T + h @ self.W_h.T + self.b
        i = sigmoid(a[:, :H] + self.peep(0, c))
        f = sigmoid(a[:, H : 2 * H] + self.peep(1, c))
        g = np.tanh(a[:, 2 * H : 3 * H])
        c = f * c + i * g
        o = sigmoid(a[:, 3 * H :] + self.peep(2, c))
        return o * np.tanh(c), c


def peephole_step(x_t, state, params):
    return PeepholeCell(params)(x_t, *state)
