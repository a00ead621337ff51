# mistake: The bias is added inside the sum over the inputs, so it enters D times instead of once.
# told: your layer gives the numbers that come out if, in what is returned, b counts x_t.shape[1]
def layer(x_t, W_x, b):
    N, D = x_t.shape
    H = W_x.shape[0]
    a = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            for d in range(D):
                a[n, j] += W_x[j, d] * x_t[n, d] + b[j]
    return a
