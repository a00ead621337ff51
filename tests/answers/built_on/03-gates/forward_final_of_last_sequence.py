# mistake: one sequence at a time, and the final state returned is that of the last sequence only, (1, H) in place of (N, H); right for N = 1.
# read: right
# told: in the final state alone: h is right at every step. h_T should have the shape
def lstm_forward(x, state, params):
    h_0, c_0 = state
    columns = []
    for n in range(x.shape[1]):
        now = (h_0[[n]], c_0[[n]])
        outputs = []
        for t in range(x.shape[0]):
            now = lstm_step(x[t, [n]], now, params)
            outputs.append(now[0])
        columns.append(outputs)
    h = np.concatenate([np.stack(each) for each in columns], axis=1)
    return h, now
