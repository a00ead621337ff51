# mistake: predict hands the text over as one step of T sequences, shape (1, T), instead of as T steps of one sequence, so every symbol is read from a zero state and row t knows codes[t] alone; right for a text of one symbol, and in row 0
# read: right
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state f
def predict(weights, codes):
    W_y, b_y = weights[3], weights[4]
    x = np.asarray(codes)[None, :]
    h, _, _ = lstm_forward(x, zero_state(x.shape[1], W_y.shape[1]), weights)
    return log_softmax(h[0] @ W_y.T + b_y)
