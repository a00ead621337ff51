# loses: check-rnn-forward
# told: stacks the outputs as (N, T, H)
def rnn_forward(x, h_0, params):
    out = []
    for t in range(x.shape[0]):
        h_0 = rnn_step(x[t], h_0, params)
        out.append(h_0)
    return np.stack(out, 1), h_0
