# mistake: every call with the same sizes returns the same array, so a later call overwrites the result of an earlier one
# read: nothing
# told: your layer returns an array that it goes on writing into, or returns again: after a later call, what it returned before is no longer what it
_buffers = {}


def layer(x_t, W_x, b):
    """The pre-activations of a layer: x_t (N, D), W_x (H, D), b (H,) -> a (N, H)."""
    size = (len(x_t), len(W_x))
    if size not in _buffers:
        _buffers[size] = np.empty(size)
    out = _buffers[size]
    np.matmul(x_t, W_x.T, out=out)
    np.add(out, b, out=out)
    return out
