# mistake: lstm_forward takes x as batch-first (N, T, D): it steps along the second axis of x, reading x[:, t], and stacks the outputs along that axis, although x is (T, N, D).
# read: right
# told: your lstm_forward matches a loop along the batch: the first axis of x is time. your lstm_forward mat
def lstm_forward(x, state, params):
    h, c = state
    outputs = []
    for t in range(x.shape[1]):
        h, c = lstm_step(x[:, t, :], (h, c), params)
        outputs.append(h)
    return np.stack(outputs, axis=1), (h, c)
