# mistake: np.squeeze on the result, so for N = 1 (or H = 1) the shape is (H,) (or (N,)) and not (N, H).
# read: right
# told: In layer. The numbers are right; an axis of length
def layer(x_t, W_x, b):
    cols = W_x[None, :, :] @ x_t[:, :, None]
    return np.squeeze(cols) + b
