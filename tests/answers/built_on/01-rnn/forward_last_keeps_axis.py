# mistake: the last state is sliced as h[-1:], of shape (1, N, H) instead of (N, H).
# read: right
# told: In rnn_forward. Of its parts, h_t is wrong, h of every step is right in these calls.
def rnn_forward(x, h_0, params):
    h = []
    for frame in x:
        h.append(rnn_step(frame, h[-1] if h else h_0, params))
    h = np.asarray(h)
    return h, h[-1:]
