# loses: check-rnn-forward
# told: Expected 2 values back
def rnn_forward(x, h_0, params):
    out = []
    for x_t in x:
        h_0 = rnn_step(x_t, h_0, params)
        out.append(h_0)
    return np.stack(out)
