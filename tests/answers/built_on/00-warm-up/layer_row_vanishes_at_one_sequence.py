# mistake: np.squeeze drops every axis of length 1, so with a batch of one sequence (N = 1) the result is (H,) and not (1, H), and with H = 1 it is (N,); right for N > 1 and H > 1
# read: right
# told: In layer. The numbers are right; an axis of length 1 is missing or too many: (1,) where
def layer(x_t, W_x, b):
    column = x_t[:, :, np.newaxis]
    product = W_x @ column
    return np.squeeze(product) + b
