# mistake: the sum over the old units runs over the first index of W_h, h_prev @ W_h where h_prev @ W_h.T is meant; shows once H > 1 and W_h is not symmetric.
# read: right
# told: your h_t matches a step whose W_h is not transposed: in code it is h_prev @ W_h.T.
def rnn_step(x_t, h_prev, params):
    """One step of the recurrent network: x_t (N, D), h_prev (N, H), params (W_x, W_h, b) -> h_t (N, H)."""
    W_x, W_h, b = params
    a = np.einsum("nd,jd->nj", x_t, W_x)
    a += np.einsum("ni,ij->nj", h_prev, W_h)
    for j in range(b.shape[0]):
        a[:, j] += b[j]
    return np.tanh(a)
