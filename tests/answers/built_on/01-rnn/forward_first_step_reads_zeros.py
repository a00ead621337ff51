# mistake: rnn_forward reads the state before a step as out[t - 1], which at t = 0 is out[-1], still zeros, so h_0 is ignored; right where h_0 = 0, otherwise wrong from the first step on
# read: right
# told: your rnn_forward matches a loop that ignores h_0 and starts from zeros.
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    N, H = h_0.shape
    out = np.zeros((T, N, H))
    for t in range(T):
        out[t] = rnn_step(x[t], out[t - 1], params)
    return out, out[-1].copy()
