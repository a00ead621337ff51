# loses: check-lstm-forward
# told: is there a loop that does not end
def lstm_forward(x, state, params):
    t = 0
    out = []
    while t < len(x):
        state = lstm_step(x[t], state, params)
    return np.stack(out), state
