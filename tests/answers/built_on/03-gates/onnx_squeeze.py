# mistake: from_onnx drops the axis of directions with np.squeeze, which drops D = 1 or H = 1 as well: W_x becomes (4H,), or W_h (4,).
# read: right
# told: W_h, as from_onnx returns it, after W_x, which is right. In from_onnx. The numbers are right; an axi
def to_onnx(params):
    W_x, W_h, b = params

    def reorder(array):
        i, f, g, o = np.array_split(array, 4)
        return np.concatenate((i, o, f, g))

    B = np.concatenate((reorder(b), np.zeros_like(b)))
    return tuple(np.expand_dims(each, 0) for each in (reorder(W_x), reorder(W_h), B))


def from_onnx(W, R, B):
    def ours(array):
        i, o, f, c = np.array_split(array, 4)
        return np.concatenate((i, f, c, o))

    W, R, B = np.squeeze(W), np.squeeze(R), np.squeeze(B)
    first, second = np.array_split(B, 2)
    return ours(W), ours(R), ours(first + second)
