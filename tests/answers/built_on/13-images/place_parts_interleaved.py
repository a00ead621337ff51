# mistake: the 5H pre-activations are reshaped to (N, H, 5), as if the five parts of a unit stood side by side, though they are stacked part by part; right for H = 1 only.
# read: right
# told: your place_step takes every fifth row for a gate: the rows of a gate stand together.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    parts = a.reshape(len(x), -1, 5)
    i, f1, f2, o = (sigmoid(parts[:, :, k]) for k in (0, 1, 2, 4))
    g = np.tanh(parts[:, :, 3])
    c = f1 * left[1] + f2 * above[1] + i * g
    return o * np.tanh(c), c
