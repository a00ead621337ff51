# mistake: TWO: predict computes log(exp(s) / sum exp(s)) without subtracting the maximum, which overflows for scores of a thousand; and it starts from a state of always 48 cells, so it crashes for weights with another number of them.
# read: right
# told: your predict works for 48 cells alone: W_h, which is (4H, H), says how many there are.
CELLS = 48


def predict(weights, codes):
    W_y, b_y = weights[3], weights[4]
    h, _, _ = lstm_forward(codes[:, np.newaxis], zero_state(1, CELLS), weights)
    scores = np.einsum("tnh,vh->tv", h, W_y) + b_y
    e = np.exp(scores)
    return np.log(e / e.sum(axis=1, keepdims=True))
