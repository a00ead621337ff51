# mistake: lstm_forward lets t run from 1 and reads x[t], so x[0] is never read; row 0 of h is the initial h_0 and the final state has made only T - 1 steps.
# read: right
# told: at t = 1, which reads x[0], in c. c_1[0, 0] should be -0.11243, yours is -2.0251 (with T = 20, N = 3
def lstm_forward(x, state, params):
    T, N, D = x.shape
    H = state[0].shape[1]
    h = np.zeros((T, N, H))
    h[0] = state[0]
    for t in range(1, T):  # t = 1 is the first step
        state = lstm_step(x[t], state, params)
        h[t] = state[0]
    return h, state
