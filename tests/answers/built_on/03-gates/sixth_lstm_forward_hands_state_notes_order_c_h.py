# mistake: hands the state on in the notes' order (c, h): the step gets h and c swapped, at every step from the first
# read: right
# told: your lstm_forward matches a loop that hands (c, h) to every step, the first one too: the state is always (h, c).
def lstm_forward(x, state, params):
    h, c = state
    H = []
    for t in range(x.shape[0]):
        h, c = lstm_step(x[t], (c, h), params)
        H.append(h)
    return np.array(H), (h, c)
