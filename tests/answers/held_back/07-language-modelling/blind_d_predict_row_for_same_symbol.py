# mistake: predict shifts its rows by one: row t is the prediction for codes[t] itself from the symbols before it (row 0 from the zero state), not for the symbol after codes[t].
# read: right
# told: your predict is one place late: row t does not depend on codes[t].
def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    H = W_h.shape[1]
    state = zero_state(1, H)
    rows = []
    h_last = state[0]
    for code in codes:
        scores = h_last @ W_y.T + b_y
        rows.append(log_softmax(scores)[0])
        h, state, _ = lstm_forward(np.array([[code]]), state, weights)
        h_last = h[0]
    return np.array(rows)
