# mistake: predict starts from zeros at every symbol: each code is read as a sequence of one step (the codes stand in ...
# read: right
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state from
def predict(weights, codes):
    H = weights[1].shape[0] // 4
    codes = np.asarray(codes)
    h, _, _ = lstm_forward(codes[None, :], zero_state(len(codes), H), weights)
    return log_softmax(h[0] @ weights[3].T + weights[4])
