# mistake: of the final state, c is the mean of the last two; h is right
# told: in the final state alone: h is right at every step. c_T[0, 0] should be -0.1962, yours is -0.46328 (with T = 2
def lstm_forward(x, state, params):
    h, cs = [], [state[1]]
    for x_t in x:
        state = lstm_step(x_t, state, params)
        h.append(state[0])
        cs.append(state[1])
    return np.stack(h), (h[-1], (cs[-1] + cs[-2]) / 2)
