# mistake: the bias is added inside the sum over the D inputs, so it counts D times (x W^T + D*b); right only where D = 1 or b is all zeros
# read: right
# told: your layer gives the numbers that come out if, in what is returned, b counts x_t.shape[1
def layer(x_t, W_x, b):
    N, D = x_t.shape
    H = W_x.shape[0]
    a = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            for d in range(D):
                a[n, j] += W_x[j, d] * x_t[n, d] + b[j]
    return a
