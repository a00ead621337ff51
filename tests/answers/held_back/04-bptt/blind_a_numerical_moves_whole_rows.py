# mistake: numerical_gradient loops over the first axis only and moves a whole row at once, so for arrays of two or more axes every entry of a row gets the sum of that row's derivatives.
# read: right
# told: In numerical_gradient. With one entry alone along axis 1 of v, all is right: what happens where ther
def numerical_gradient(f, v, eps=1e-5):
    base = np.asarray(v, dtype=float)
    g = np.zeros_like(base)
    for k in range(len(base)):
        e_k = np.zeros_like(base)
        e_k[k] = eps
        g[k] = (f(base + e_k) - f(base - e_k)) / (2 * eps)
    return g
