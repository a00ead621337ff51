# mistake: none
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    N, H = left[0].shape
    drive = np.tile(b, (N, 1))
    for heard, matrix in ((x, W_x), (left[0], W_1), (above[0], W_2)):
        drive = drive + np.einsum("nd,rd->nr", heard, matrix)
    i, from_left, from_above, g, o = drive.reshape(N, 5, H).transpose(1, 0, 2)
    shares = sigmoid(np.stack([i, from_left, from_above]))
    offers = np.stack([np.tanh(g), left[1], above[1]])
    c = np.sum(shares * offers, axis=0)
    return np.tanh(c) * sigmoid(o), c
