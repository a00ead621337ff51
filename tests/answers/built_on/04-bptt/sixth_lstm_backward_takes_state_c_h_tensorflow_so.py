# mistake: takes the state for (c, h), as in TensorFlow 1, so the gradient of the output dh[t] is added to the cell's gradient
# read: right
# told: in dx from the last step on. dx[0, 0, 0] should be 0.36864, yours is 0.28106 (with T = 1, N = 1, D = 2, H = 1). In lstm_backward. The first
def lstm_backward(dh, dstate, caches, step_backward):
    dc, dh_next = dstate
    dx = np.zeros((len(caches), *caches[0][0].shape))
    sums = [0.0, 0.0, 0.0]
    for t in range(len(caches) - 1, -1, -1):
        dx[t], (dc, dh_next), d = step_backward((dc, dh_next + dh[t]), caches[t])
        sums = [s + e for s, e in zip(sums, d)]
    return dx, (dc, dh_next), tuple(sums)
