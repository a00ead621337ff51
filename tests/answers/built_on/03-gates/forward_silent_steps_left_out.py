# mistake: a step whose input is all zeros, over the whole batch, is taken for padding: the state is repeated and no step is made; right where no x[t] is entirely zero
# read: right
# told: your lstm_forward matches a loop that takes no step where the input is all zeros: it is
def lstm_forward(x, state, params):
    outputs = []
    for x_t in x:
        if np.any(x_t):
            state = lstm_step(x_t, state, params)
        outputs.append(state[0])
    return np.stack(outputs), (state[0], state[1])
