# mistake: tanh is written out as (1 - q) / (1 + q) with q = exp(-2a), which overflows for sums below -355: a warning and inf/inf = nan where -1 is right.
# read: right
# told: In rnn_step. Some of your numbers are NaN: such come from a division by 0, the logarithm
def rnn_step(x_t, h_prev, params):
    """One step of the recurrent network: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    W_x, W_h, b = params
    nb, nh = h_prev.shape
    a = np.zeros((nb, nh))
    for n in range(nb):
        a[n, :] = W_x @ x_t[n, :] + W_h @ h_prev[n, :] + b
    q = np.exp(-2.0 * a)
    return (1.0 - q) / (1.0 + q)
