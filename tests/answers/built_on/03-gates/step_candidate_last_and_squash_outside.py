# mistake: two: the blocks are taken as i, f, o, g (candidate and output gate swapped), and h is tanh(o * c) instead of o * tanh(c)
# read: right
# told: your state matches an LSTM whose rows are stacked i, f, o, g: here they are i, f, g, o.
def lstm_step(x_t, state, params):
    h0, c0 = state
    W_x, W_h, b = params
    H = c0.shape[1]
    gates = []
    for k in range(1, 5):
        rows = slice((k - 1) * H, k * H)
        gates.append(x_t @ W_x[rows].T + h0 @ W_h[rows].T + b[rows])
    for k in (0, 1, 2):
        gates[k] = 0.5 + np.tanh(gates[k] / 2) / 2
    gates[3] = np.tanh(gates[3])
    c1 = gates[1] * c0 + gates[0] * gates[3]
    return np.tanh(gates[2] * c1), c1
