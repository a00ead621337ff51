# mistake: place_step crosses the two forget gates: f_1 is multiplied with the cell state from above and f_2 with that from the left; right where both neighbours have the same c, or where f_1 = f_2, or at the corner where there is no neighbour (both c are zeros)
# read: right
# told: your place_step exchanges the two forget gates: the first is for the left.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = b + np.concatenate([x, left[0], above[0]], axis=1) @ np.concatenate([W_x, W_1, W_2], axis=1).T
    gate_i, gate_above, gate_left, candidate, gate_o = np.split(a, 5, axis=1)
    c = sigmoid(gate_above) * above[1] + sigmoid(gate_left) * left[1] + sigmoid(gate_i) * np.tanh(candidate)
    return sigmoid(gate_o) * np.tanh(c), c
