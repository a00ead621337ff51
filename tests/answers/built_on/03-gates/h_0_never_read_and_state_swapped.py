# mistake: Two slips: at the first step h[t - 1] is the last row of the fresh array (zeros), so h_0 is never used, and the final state is returned as (c_T, h_T).
# told: your lstm_forward matches a loop that ignores h_0 and starts it from zeros.
def lstm_forward(x, state, params):
    T = len(x)
    h_0, c = state
    h = np.zeros((T,) + h_0.shape)
    for t in range(T):
        h[t], c = lstm_step(x[t], (h[t - 1], c), params)
    return h, (c, h[-1])
