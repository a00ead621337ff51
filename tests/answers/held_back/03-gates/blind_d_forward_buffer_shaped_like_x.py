# mistake: lstm_forward allocates its result with np.empty_like(x), that is (T, N, D) in place of (T, N, H): it crashes (or broadcasts, if H = 1) whenever there are not as many units as inputs.
# read: right
# told: in the shape of h. h should have the shape (1, 1, 1), yours has (1, 1, 2) (with T = 1, N = 1, D = 2,
def lstm_forward(x, state, params):
    result = np.empty_like(x)
    t = 0
    while t < len(x):
        state = lstm_step(x[t], state, params)
        result[t] = state[0]
        t += 1
    return result, state
