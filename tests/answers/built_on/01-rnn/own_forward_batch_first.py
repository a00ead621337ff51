# mistake: loops over the batch, treats x as (N, T, D)
def rnn_forward(x, h_0, params):
    out = []
    h = h_0
    for n in range(x.shape[1]):
        h = rnn_step(x[:, n], h[:1].repeat(x.shape[0], axis=0), params)
        out.append(h)
    return np.stack(out, axis=1), h
