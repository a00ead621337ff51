# mistake: the result buffer has the shape of x_t, (N, D) instead of (N, H): IndexError when H > D, superfluous columns of zeros when H < D; right only for H = D.
# read: right
# told: In layer. It has the shape of an argument,
def layer(x_t, W_x, b):
    pre = np.zeros_like(x_t, dtype=float)
    for h in range(W_x.shape[0]):
        pre[:, h] = (x_t * W_x[h]).sum(axis=-1) + b[h]
    return pre
