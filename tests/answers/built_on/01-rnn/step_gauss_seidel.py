# mistake: the units are updated one after the other in the same array, so unit j already sees the new values of the units before it (Gauss-Seidel in place of Jacobi); shows once H > 1.
# read: wrong
def rnn_step(x_t, h_prev, params):
    """One step of the recurrent network: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    W_x, W_h, b = params
    nh = b.shape[0]
    h = h_prev.astype(float)
    for j in range(nh):
        h[:, j] = np.tanh(x_t @ W_x[j, :] + h @ W_h[j, :] + b[j])
    return h
