# mistake: batch-first: codes go in as (1, T), so the time steps become the batch and each symbol is read from a zero state, with no memory
# read: right
# told: your predict has no memory: each symbol is read from a state of zeros. Carry the state from step to step.
def predict(weights, codes):
    W_x, W_h, b, W_y, b_y = weights
    codes = np.asarray(codes)
    H = W_h.shape[1]
    h, _, _ = lstm_forward(codes[None, :], zero_state(len(codes), H), weights)
    return log_softmax(h[0] @ W_y.T + b_y)
