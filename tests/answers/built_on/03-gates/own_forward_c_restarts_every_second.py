# mistake: c begins anew at every second step
# told: at t = 3, which reads x[2], in c. c_3[0, 0] should be 0.54398, yours is 0.53167 (with T = 20, N = 3,
def lstm_forward(x, state, params):
    hs = []
    for t, x_t in enumerate(x):
        if t and t % 2 == 0:
            state = (state[0], np.zeros_like(state[1]))
        state = lstm_step(x_t, state, params)
        hs.append(state[0])
    return np.array(hs), state
