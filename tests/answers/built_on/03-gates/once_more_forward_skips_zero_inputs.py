# mistake: lstm_forward takes a step whose input is all zeros (in the whole batch) for padding: it repeats h and leaves the state as it was, instead of running the step; right where every step has some input that is not zero
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is
def lstm_forward(x, state, params):
    h, c = state
    outputs = []
    for x_t in x:
        if np.any(x_t):
            h, c = lstm_step(x_t, (h, c), params)
        outputs.append(h)
    return np.stack(outputs), (h, c)
