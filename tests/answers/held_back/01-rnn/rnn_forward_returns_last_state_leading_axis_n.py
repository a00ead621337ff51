# mistake: returns the last state with a leading axis (1, N, H), as torch.nn.RNN does with h_n
# read: right
# told: In rnn_forward. Of its parts, h_t is wrong, h of every step is right in these calls. The numbers are right; an axis of length 1 is missing o
def rnn_forward(x, h_0, params):
    T = x.shape[0]
    out = np.zeros((T,) + h_0.shape)
    h = h_0
    for t in range(T):
        h = rnn_step(x[t], h, params)
        out[t] = h
    return out, out[-1:]
