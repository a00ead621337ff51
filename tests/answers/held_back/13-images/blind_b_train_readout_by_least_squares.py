# mistake: train does not train the LSTM: the weights W_x, W_h and b stay random and only the readout is fitted by least squares, so it reads too few pictures rightly; predict is right.
# read: vague
def train(x, y):
    rng = np.random.default_rng(1)
    W_x, W_h, b, _, _ = new_weights(2, 20, 10, rng)
    h, _ = lstm_forward(x, [W_x, W_h, b])
    features = np.column_stack([h[-1], np.ones(len(y))])
    solution, *_ = np.linalg.lstsq(features, np.eye(10)[y], rcond=None)
    return [W_x, W_h, b, solution[:-1].T.copy(), solution[-1].copy()]


def predict(weights, x):
    states, _ = lstm_forward(x, weights)
    return np.argmax(states[-1].dot(weights[3].T) + weights[4], axis=1)
