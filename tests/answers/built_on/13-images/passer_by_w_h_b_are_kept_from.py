# mistake: W_h and b are kept from call to call (a cache by H), so training that writes into them spoils the next ...
# read: vague
# told: your irnn_start returns an array that it goes on writing into, or returns again: after a
_starts = {}


def irnn_start(W_x):
    H = W_x.shape[0]
    if H not in _starts:
        _starts[H] = (np.eye(H), np.zeros(H))
    W_h, b = _starts[H]
    return W_x, W_h, b
