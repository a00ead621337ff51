# mistake: W_x is transposed only if the shapes do not fit otherwise: wrong where D = H
# read: right
# told: your layer matches a layer that transposes W_x only where it would not fit otherwise: it
def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""

    def fitted(matrix, rows):
        return matrix if matrix.shape[0] == rows else np.transpose(matrix)

    return np.matmul(x_t, fitted(W_x, x_t.shape[-1])) + b[np.newaxis]
