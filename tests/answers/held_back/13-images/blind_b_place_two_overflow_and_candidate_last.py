# mistake: TWO: place_step uses a sigmoid of its own, 1 / (1 + exp(-a)), which overflows with a warning for large numbers, and it takes the rows in the order i, f_1, f_2, o, g instead of i, f_1, f_2, g, o.
# read: right
# told: your place_step exchanges candidate and output gate: the rows are i, f_1, f_2, g, o.
def gate(a):
    return 1.0 / (1.0 + np.exp(-a))


def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    H = W_1.shape[1]
    pre = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    gates = gate(pre[:, : 4 * H])
    candidate = np.tanh(pre[:, 4 * H :])
    i, f_1, f_2, o = (gates[:, k * H : k * H + H] for k in range(4))
    c = f_1 * left[1] + f_2 * above[1] + i * candidate
    return o * np.tanh(c), c
