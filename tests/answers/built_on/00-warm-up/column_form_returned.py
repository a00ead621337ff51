# mistake: The product is computed in the column form of the maths and not transposed back, so the result is (H, N) instead of (N, H).
# told: your layer matches W_x @ x_t.T, which has a column for each sequence: here sequences are
def layer(x_t, W_x, b):
    columns = x_t.T
    pre_activation = np.dot(W_x, columns) + b.reshape(-1, 1)
    return pre_activation
