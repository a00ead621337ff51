# mistake: two: h is stored before the step, so the history is h_0 .. h_{T-1}, and the final state comes back as (c_T, h_T)
# read: right
# told: your lstm_forward matches a loop that collects h before the step: the outputs are one
def lstm_forward(x, state, params):
    T = x.shape[0]
    H, C = state
    hist = np.empty((T, *H.shape))
    for t in range(T):
        hist[t] = H
        H, C = lstm_step(x[t], [H, C], params)
    return hist, (C, H)
