# mistake: The order is applied the wrong way round (block k goes to place order[k] instead of coming from it), so the rows are stacked i, c, o, f.
# told: your to_onnx stacks the gates i, g, o, f: ONNX wants i, o, f, g (it writes c for g).
def to_onnx(params):
    order = [0, 3, 1, 2]
    W_x, W_h, b = params
    H = W_h.shape[1]
    W = np.zeros((1,) + W_x.shape)
    R = np.zeros((1,) + W_h.shape)
    B = np.zeros((1, 8 * H))
    for k, place in enumerate(order):
        source = slice(k * H, (k + 1) * H)
        goal = slice(place * H, (place + 1) * H)
        W[0, goal] = W_x[source]
        R[0, goal] = W_h[source]
        B[0, goal] = b[source]
    return W, R, B
