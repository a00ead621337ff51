# loses: check-training
# told: looks ahead: row t is that of codes[t + 1]
def predict(weights, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, weights[1].shape[1]), weights)
    h = np.append(h[1:, 0], h[-1:, 0], axis=0)
    return log_softmax(h @ weights[3].T + weights[4])
