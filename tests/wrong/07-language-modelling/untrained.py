# loses: check-training
# told: no better than a uniform one
def train(codes, V):
    return new_weights(V, 32, np.random.default_rng(0))


def predict(model, codes):
    h, _, _ = lstm_forward(codes[:, None], zero_state(1, 32), model)
    return log_softmax(h[:, 0] @ model[3].T + model[4])
