# mistake: The gated memories of the left and the upper neighbour are averaged (divided by 2) instead of added.
# told: your place_step takes the mean of what is kept: it is the sum.
def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    H = left[0].shape[1]
    a = np.hstack([x, left[0], above[0]]) @ np.hstack([W_x, W_1, W_2]).T + b
    s = sigmoid(a)
    kept = [s[:, H : 2 * H] * left[1], s[:, 2 * H : 3 * H] * above[1]]
    c = np.mean(kept, axis=0) + s[:, :H] * np.tanh(a[:, 3 * H : 4 * H])
    h = s[:, 4 * H :] * np.tanh(c)
    return h, c
