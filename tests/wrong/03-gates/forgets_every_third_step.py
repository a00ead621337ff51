# loses: check-lstm-forward
# told: goes wrong first:</strong> at t = 4, which reads x[3], in c.
def lstm_forward(x, state, params):
    outputs = []
    for t in range(x.shape[0]):
        if t and t % 3 == 0:
            state = (state[0], np.zeros_like(state[1]))
        state = lstm_step(x[t], state, params)
        outputs.append(state[0])
    return np.array(outputs), state
