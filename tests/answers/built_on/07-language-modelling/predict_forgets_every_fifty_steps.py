# mistake: predict reads the text in pieces of 50 symbols and begins each piece from the zero state instead of the state after the piece before, so rows from 50 on do not know what came before their piece; right for texts of up to 50 symbols (and train is not written here)
# read: wrong
# told: In predict. Of the calls tried, those go wrong in which codes has 400 entries and more along axis 0; up to 40 all is right. With W_x or W_y
def predict(weights, codes):
    W_y, b_y = weights[3], weights[4]
    H = W_y.shape[1]
    codes = np.asarray(codes)
    rows = []
    for start in range(0, len(codes), 50):
        piece = codes[start : start + 50]
        h, _, _ = lstm_forward(piece[:, None], zero_state(1, H), weights)
        rows.append(log_softmax(h[:, 0] @ W_y.T + b_y))
    return np.concatenate(rows)
