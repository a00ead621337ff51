# mistake: h_prev is rebound to r * h_prev for the candidate, and the mixture then keeps that instead of the old state; shows wherever z is not 0 and r is not 1
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    """One step of the GRU, reset before the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    thirds = [np.split(P, 3) for P in params]

    def pre(k, h):
        W, R, b = (third[k] for third in thirds)
        return x_t @ W.T + h @ R.T + b

    r, z = (sigmoid(pre(k, h_prev)) for k in (0, 1))
    h_prev = r * h_prev
    n = np.tanh(pre(2, h_prev))
    return n + z * (h_prev - n)
