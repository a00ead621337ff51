# mistake: none
def relabel(array, have, want):
    named = dict(zip(have, np.split(array, 4)))
    return np.concatenate([named[letter] for letter in want])


def to_onnx(params):
    W, R, bias = [relabel(array, "ifgo", "iofg") for array in params]
    B = np.stack([bias, np.zeros_like(bias)]).reshape(1, -1)
    return W[np.newaxis], R[np.newaxis], B


def from_onnx(W, R, B):
    both = B.reshape(2, -1).sum(axis=0)
    return tuple(relabel(array, "iofg", "ifgo") for array in (W[0], R[0], both))
