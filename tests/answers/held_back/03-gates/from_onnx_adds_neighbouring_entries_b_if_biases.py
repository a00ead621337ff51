# mistake: two: adds neighbouring entries of B as if the two biases were interleaved, not end to end, and reads the rows as i, o, c, f
# read: right
# told: W_x, as from_onnx returns it. It holds the right numbers, in other places. In from_onnx. Of the first part: the right numbers, in another or
def from_onnx(W, R, B):
    def back(w):
        i, o, g, f = np.split(w, 4)
        return np.concatenate([i, f, g, o])

    b = B[0].reshape(-1, 2).sum(axis=1)
    return back(W[0]), back(R[0]), back(b)
