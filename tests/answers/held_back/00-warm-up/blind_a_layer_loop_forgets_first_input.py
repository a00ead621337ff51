# mistake: in layer's triple loop the innermost index starts at 1, so the first of the D inputs never contributes to the pre-activation.
# read: right
# told: your layer matches a layer that leaves the first input out: places are counted from 0.
def layer(x_t, W_x, b):
    n_seq, n_in = x_t.shape
    n_units = W_x.shape[0]
    out = np.empty((n_seq, n_units))
    for n in range(n_seq):
        for u in range(n_units):
            acc = b[u]
            for d in range(1, n_in):
                acc = acc + W_x[u, d] * x_t[n, d]
            out[n, u] = acc
    return out
