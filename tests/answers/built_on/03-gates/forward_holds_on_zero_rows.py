# mistake: sequences whose input is all zeros at a step are treated as padding and keep their h and c, but an input of zeros is a step like any other.
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is a
def lstm_forward(x, state, params):
    h, c = state
    out = []
    for frame in x:
        h_new, c_new = lstm_step(frame, (h, c), params)
        alive = np.any(frame != 0, axis=1, keepdims=True)
        h, c = np.where(alive, h_new, h), np.where(alive, c_new, c)
        out.append(h)
    return np.stack(out), (h, c)
