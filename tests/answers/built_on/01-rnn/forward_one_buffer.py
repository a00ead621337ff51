# mistake: the same buffer is appended at every step, so all T states are the last one; shows with T > 1
# read: right
# told: your rnn_forward matches a loop whose outputs are all the last state: does each step
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    h = np.array(h_0, dtype=float)
    history = []
    for t in range(T):
        h[:] = rnn_step(x[t], h, params)
        history.append(h)
    return np.array(history), h.copy()
