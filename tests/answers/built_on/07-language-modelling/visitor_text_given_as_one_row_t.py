# mistake: the text is given as one row of T streams (codes[None, :]) instead of one stream of T steps: every symbol is ...
# read: right
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state from
def predict(weights, codes):
    H = weights[1].shape[1]
    x = np.asarray(codes)[None, :]
    h, _, _ = lstm_forward(x, zero_state(x.shape[1], H), weights)
    return log_softmax(h[0] @ weights[3].T + weights[4])
