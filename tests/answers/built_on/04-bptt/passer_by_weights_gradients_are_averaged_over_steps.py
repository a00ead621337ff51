# mistake: the weights' gradients are averaged over the steps (divided by T) where they must be summed
# read: right
# told: your lstm_backward matches a loop whose gradients of the weights are means over time: they
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dh_next, dc_next = dstate
    dx, all_grads = [], []
    for t in reversed(range(T)):
        dx_t, (dh_next, dc_next), dparams = step_backward((dh[t] + dh_next, dc_next), caches[t])
        dx.insert(0, dx_t)
        all_grads.append(dparams)
    dW_x, dW_h, db = [sum(g) / T for g in zip(*all_grads)]
    return np.array(dx), (dh_next, dc_next), (dW_x, dW_h, db)
