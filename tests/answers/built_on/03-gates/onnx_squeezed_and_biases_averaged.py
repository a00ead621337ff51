# mistake: two: np.squeeze takes away every axis of length 1, so W with D = 1 (and R with H = 1) comes back with one axis; and the two biases are averaged instead of added
# read: right
# told: W_h, as from_onnx returns it, after W_x, which is right. In from_onnx. Of the second part: the numbe
def to_onnx(params):
    out = []
    for M in params:
        blocks = np.split(M, 4)
        out.append(np.concatenate([blocks[k] for k in (0, 3, 1, 2)])[None])
    out[2] = np.pad(out[2], ((0, 0), (0, out[2].shape[1])))
    return tuple(out)


def from_onnx(W, R, B):
    halves = np.squeeze(B).reshape(2, -1)
    out = []
    for M in (np.squeeze(W), np.squeeze(R), halves.mean(axis=0)):
        blocks = np.split(M, 4)
        out.append(np.concatenate([blocks[k] for k in (0, 2, 3, 1)]))
    return tuple(out)
