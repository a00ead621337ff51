# mistake: layer squeezes its result, so the numbers are right but the shape is (H,) instead of (1, H) for a batch of one sequence (N = 1), and (N,) instead of (N, 1) for one unit (H = 1); right where N > 1 and H > 1
# read: right
# told: your layer matches a layer whose axes of length 1 are dropped: the result is (N, H), wha
def layer(x_t, W_x, b):
    product = np.einsum("nd,hd->nh", x_t, W_x)
    return np.squeeze(product + b)
