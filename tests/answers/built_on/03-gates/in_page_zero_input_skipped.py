# mistake: a step whose input is all zeros is taken as padding, and the state is kept
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is a
def lstm_forward(x, state, params):
    """The LSTM over a sequence: x (T, N, D), state (h_0, c_0) -> h (T, N, H), (h_T, c_T)."""
    h, c = state
    hs = []
    for x_t in x:
        h_new, c_new = lstm_step(x_t, (h, c), params)
        valid = np.any(x_t != 0, axis=1, keepdims=True)
        h = np.where(valid, h_new, h)
        c = np.where(valid, c_new, c)
        hs.append(h)
    return np.array(hs), (h, c)
