# mistake: returns (h, c) of all steps
# told: in the final state alone: h is right at every step. c_T should have the shape (3, 4), yours has (20,
def lstm_forward(x, state, params):
    hs, cs = [], []
    for x_t in x:
        state = lstm_step(x_t, state, params)
        hs.append(state[0])
        cs.append(state[1])
    return np.stack(hs), (np.stack(hs)[-1], np.stack(cs))
