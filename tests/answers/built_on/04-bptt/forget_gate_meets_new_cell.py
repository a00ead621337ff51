# mistake: the forget gate's gradient uses c_t (recomputed from the gates) where c_prev belongs; shows whenever c_t differs from c_prev
# read: right
# told: your gradients match a step back in which the forget gate's gradient holds the new c_t:
class CellGradients:
    def __init__(self, dh_t, dc_t, c_prev, gates):
        self.i, self.f, self.g, self.o, self.tanh_c = gates
        self.dh = dh_t
        self.cell = self.f * c_prev + self.i * self.g
        self.dc = dc_t + dh_t * self.o * (1 - self.tanh_c**2)

    def sigmoid_part(self, upstream, partner, gate):
        return upstream * partner * gate * (1 - gate)

    def stacked(self):
        return np.concatenate(
            [
                self.sigmoid_part(self.dc, self.g, self.i),
                self.sigmoid_part(self.dc, self.cell, self.f),
                self.dc * self.i * (1 - self.g**2),
                self.sigmoid_part(self.dh, self.tanh_c, self.o),
            ],
            axis=1,
        )


def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    cell = CellGradients(dstate[0], dstate[1], c_prev, gates)
    da = cell.stacked()
    return da @ W_x, (da @ W_h, cell.dc * cell.f), (da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
