# mistake: the running sum is the bias array itself and is added to in place, so b is overwritten and each row also holds all rows before it; shows with N > 1, and b is changed always.
# read: right
# told: your layer changes b in place: c *= f or c[0] = f writes into the caller's array,
def layer(x_t, W_x, b):
    out = np.empty((x_t.shape[0], W_x.shape[0]))
    for n, seq in enumerate(x_t):
        total = b
        for d in range(len(seq)):
            total += seq[d] * W_x[:, d]
        out[n] = total
    return out
