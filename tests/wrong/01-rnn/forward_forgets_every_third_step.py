# loses: check-rnn-forward
# told: goes wrong first:</strong> at h[3]
def rnn_forward(x, h_0, params):
    h, out = h_0, []
    for t, x_t in enumerate(x):
        if t and t % 3 == 0:
            h = np.zeros_like(h)
        h = rnn_step(x_t, h, params)
        out.append(h)
    return np.stack(out), h
