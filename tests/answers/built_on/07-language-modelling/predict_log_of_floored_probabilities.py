# mistake: softmax first and then the logarithm, with 1e-12 added against log(0). Probabilities below that all get about -27.6, so scores of a thousand give wrong log-probabilities.
# read: right
# told: In predict. With no number beyond 1 in W_y and b_y the calls that went wrong go well: what does it do with large ones? At the calls that go wrong, a ch
def predict(weights, codes):
    W_y, b_y = weights[3:]
    h = lstm_forward(np.reshape(codes, (-1, 1)), zero_state(1, W_y.shape[1]), weights)[0]
    scores = h[:, 0] @ W_y.T + b_y
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.log(odds / odds.sum(axis=1, keepdims=True) + 1e-12)
