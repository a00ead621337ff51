# loses: check-training
# told: their logarithms are asked for
def predict(weights, codes):
    H = weights[1].shape[1]
    h, state, cache = lstm_forward(codes.reshape(-1, 1), zero_state(1, H), weights)
    scores = (h @ weights[3].T + weights[4])[:, 0]
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
