# mistake: lstm_forward treats an input of zeros as padding: where all inputs of a sequence are 0 at a step, it keeps h and c of the step before instead of running the step.
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is a step like
def lstm_forward(x, state, params):
    T, N, D = x.shape
    h, c = state
    H = h.shape[1]
    all_h = np.zeros((T, N, H))
    for t in range(T):
        h_new, c_new = lstm_step(x[t], (h, c), params)
        real = np.any(x[t] != 0, axis=1)[:, None]  # mask of sequences that are not over yet
        h = np.where(real, h_new, h)
        c = np.where(real, c_new, c)
        all_h[t] = h
    return all_h, (h, c)
