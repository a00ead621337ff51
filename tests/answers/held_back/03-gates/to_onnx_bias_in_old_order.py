# mistake: to_onnx reorders the rows of W and R to i, o, f, c but leaves the bias in our order i, f, g, o; right in W, R, all shapes and the zeros of B's second half, and in B where the biases of f, g and o are equal
# read: right
# told: your to_onnx reorders the matrices but not the bias.
def to_onnx(params):
    W_x, W_h, b = params

    def rows(M):
        i, f, g, o = np.vsplit(M, 4)
        return np.concatenate([i, o, f, g])[np.newaxis]

    B = np.concatenate([b, 0 * b])
    return rows(W_x), rows(W_h), B[np.newaxis]
