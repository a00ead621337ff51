# mistake: the gradients of the shared weights are averaged over the steps, not summed
# read: right
# told: your lstm_backward matches a loop whose gradients of the weights are means over time: they are sums.
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dx, per_step = [], []
    d = dstate
    for t in range(T - 1, -1, -1):
        dx_t, d, dparams = step_backward((dh[t] + d[0], d[1]), caches[t])
        dx.insert(0, dx_t)
        per_step.append(dparams)
    return np.array(dx), d, tuple(np.mean(part, axis=0) for part in zip(*per_step))
