# mistake: row t is made the prediction of codes[t] itself (given what is before it), with a uniform first row: one row ...
# read: vague
def predict(weights, codes):
    V, H = weights[3].shape
    h, _, _ = lstm_forward(np.asarray(codes)[:, None], zero_state(1, H), weights)
    log_p = log_softmax(h[:, 0] @ weights[3].T + weights[4])
    first = np.full((1, V), -np.log(V))
    return np.concatenate([first, log_p[:-1]])
