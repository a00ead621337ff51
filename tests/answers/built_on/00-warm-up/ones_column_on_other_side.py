# mistake: The bias is folded into the matrix product with the column of ones in front of x but the column b behind W_x, so every weight meets the wrong input.
def layer(x_t, W_x, b):
    N = x_t.shape[0]
    x_ext = np.hstack([np.ones((N, 1)), x_t])
    W_ext = np.hstack([W_x, b[:, None]])
    return x_ext @ W_ext.T
