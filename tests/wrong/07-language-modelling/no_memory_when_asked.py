# loses: check-training
# told: predict has no memory
def predict(weights, codes):
    rows = [lstm_forward(code.reshape(1, 1), zero_state(1, weights[1].shape[1]), weights)[0][0, 0] for code in codes]
    return log_softmax(np.array(rows) @ weights[3].T + weights[4])
