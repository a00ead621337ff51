# mistake: the number of symbols is written down as 12
# told: In predict. It stops: ValueError: could not broadcast input array from shape (3,4) into shape (3,12) (line 5 o
def predict(weights, codes):
    state, rows = zero_state(1, weights[1].shape[1]), np.empty((len(codes), 12))
    h, _, _ = lstm_forward(codes[:, None], state, weights)
    rows[:] = log_softmax(h[:, 0] @ weights[3].T + weights[4])
    return rows
