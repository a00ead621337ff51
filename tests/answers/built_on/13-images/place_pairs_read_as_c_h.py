# mistake: Two slips: the pairs left and above are unpacked as (c, h) instead of (h, c), and the new pair is returned in that order as well.
# told: In place_step. The smallest call that goes wrong: place_step
def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    (c_left, h_left), (c_above, h_above) = left, above
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    H = len(b) // 5
    gates = [a[:, k * H : (k + 1) * H] for k in range(5)]
    c = sigmoid(gates[0]) * np.tanh(gates[3])
    c = c + sigmoid(gates[1]) * c_left
    c = c + sigmoid(gates[2]) * c_above
    h = sigmoid(gates[4]) * np.tanh(c)
    return c, h
