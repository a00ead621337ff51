# mistake: predict lays the text along the batch axis, (1, T) instead of (T, 1), so that each symbol is a sequence of its own, read from a zero state, and no row knows what came before its symbol; row 0 is right, so all is right at T = 1; shapes, dtype and scores of a thousand are no trouble
# read: right
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state f
def predict(weights, codes):
    W_h, W_y, b_y = weights[1], weights[3], weights[4]
    x = np.asarray(codes)[np.newaxis]
    h, _, _ = lstm_forward(x, zero_state(x.shape[1], W_h.shape[1]), weights)
    return log_softmax(h[0] @ W_y.T + b_y)
