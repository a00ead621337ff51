# mistake: none
class UnitStep:
    """The gradients of one unit of one sequence."""

    def __init__(self, dh, dc, c_prev, i, f, g, o, tanh_c):
        total = dc + dh * o * (1.0 - tanh_c) * (1.0 + tanh_c)
        self.dc_prev = total * f
        self.pre = (
            total * g * i * (1.0 - i),
            total * c_prev * f * (1.0 - f),
            total * i * (1.0 - g * g),
            dh * tanh_c * o * (1.0 - o),
        )


def lstm_step_backward(dstate, cache):
    x_t, h_prev, c_prev, gates, (W_x, W_h, b) = cache
    N, H = h_prev.shape
    da = np.zeros((N, 4, H))
    dc_prev = np.zeros((N, H))
    for n, k in np.ndindex(N, H):
        unit = UnitStep(dstate[0][n, k], dstate[1][n, k], c_prev[n, k], *(gate[n, k] for gate in gates))
        da[n, :, k] = unit.pre
        dc_prev[n, k] = unit.dc_prev
    rows = da.reshape(N, 4 * H)
    dW_x = sum(np.outer(rows[n], x_t[n]) for n in range(N))
    dW_h = sum(np.outer(rows[n], h_prev[n]) for n in range(N))
    return np.einsum("nr,rd->nd", rows, W_x), (np.einsum("nr,rm->nm", rows, W_h), dc_prev), (dW_x, dW_h, sum(rows))
