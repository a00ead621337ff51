# mistake: the outputs are joined along the units (axis 1) and then reshaped to (T, N, H), which mixes up steps and ...
# read: right
# told: in h[0], which changes after its step: in a sequence that ends there it is right. h[0][1,
def lstm_forward(x, state, params):
    T, N, D = x.shape
    hs = []
    h, c = state
    for t in range(T):
        h, c = lstm_step(x[t], (h, c), params)
        hs.append(h)
    out = np.concatenate(hs, axis=1).reshape(T, N, h.shape[1])
    return out, (h, c)
