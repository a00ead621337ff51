# mistake: the two forget gates are swapped: f1 keeps the state above, f2 the one on the left
# read: right
# told: your place_step exchanges the two forget gates: the first is for the left.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    H = len(b) // 5
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2 = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g, o = np.tanh(a[:, 3 * H : 4 * H]), sigmoid(a[:, 4 * H :])
    c = f1 * above[1] + f2 * left[1] + i * g
    return o * np.tanh(c), c
