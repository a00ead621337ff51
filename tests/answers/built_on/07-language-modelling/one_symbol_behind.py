# mistake: Row t is computed from the hidden state before codes[t] is read, so it is the prediction of codes[t] itself instead of the symbol after it.
# told: your predict is one place late: row t does not depend on codes[t].
def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    state = zero_state(1, W_h.shape[1])
    rows = []
    for code in codes:
        rows.append(log_softmax(state[0][0] @ W_y.T + b_y))
        _, state, _ = lstm_forward(np.array([[code]]), state, weights)
    return np.array(rows)
