# mistake: layer's loop writes `row = b` and then `row += ...`, which changes b itself: b is altered for the caller, and row n also holds the products of all rows before it (a running sum over the batch); the first row is right, so the returned value is right at N = 1 (b is altered even then)
# read: right
# told: your layer changes b in place: c *= f or c[0] = f writes into the caller's array, c.remo
def layer(x_t, W_x, b):
    a = np.zeros((len(x_t), len(b)))
    for n in range(len(x_t)):
        row = b
        for d in range(x_t.shape[1]):
            row += x_t[n, d] * W_x[:, d]
        a[n] = row
    return a
