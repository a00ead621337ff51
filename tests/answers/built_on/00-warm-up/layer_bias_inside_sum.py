# mistake: layer adds the bias b[j] inside the loop over the D inputs, so it is counted D times instead of once; wrong wherever b is not 0 and D > 1, right at D = 1 or b = 0
# read: right
# told: your layer gives the numbers that come out if, in what is returned, b counts x_t.shape[1
def layer(x_t, W_x, b):
    N, D = x_t.shape
    H = W_x.shape[0]
    a = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            total = 0.0
            for d in range(D):
                total += W_x[j, d] * x_t[n, d] + b[j]
            a[n, j] = total
    return a
