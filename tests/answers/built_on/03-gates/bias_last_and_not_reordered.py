# mistake: Two slips: the bias is not brought into the order i, o, f, c, and it is written into the second half with the zeros first.
# told: your to_onnx reorders the matrices but not the bias.
def to_onnx(params):
    W_x, W_h, b = params
    H = len(b) // 4
    index = np.r_[0:H, 3 * H : 4 * H, H : 3 * H]
    B = np.concatenate([np.zeros(4 * H), b])
    return W_x[index][np.newaxis], W_h[index][np.newaxis], B[np.newaxis]
