# mistake: the permutation to i, o, f, c and the one back have changed places: blocks go out as i, g, o, f, and come in by the other; there and back again gives the same numbers, so the round trip hides it.
# read: right
# told: your to_onnx stacks the gates i, g, o, f: ONNX wants i, o, f, g (it writes c for g). you
def to_onnx(params):
    """The operator's inputs (W, R, B) from our params."""
    W_x, W_h, b = params
    nh = W_h.shape[1]
    src = np.array([0, 2, 3, 1])
    idx = (src[:, None] * nh + np.arange(nh)).ravel()
    B = np.zeros((1, 8 * nh))
    B[0, : 4 * nh] = b[idx]
    return W_x[None, idx, :], W_h[None, idx, :], B


def from_onnx(W, R, B):
    """Our params (W_x, W_h, b) from the operator's inputs."""
    nh = R.shape[2]
    src = np.array([0, 3, 1, 2])
    idx = (src[:, None] * nh + np.arange(nh)).ravel()
    b = B[0, : 4 * nh] + B[0, 4 * nh :]
    return W[0, idx, :], R[0, idx, :], b[idx]
