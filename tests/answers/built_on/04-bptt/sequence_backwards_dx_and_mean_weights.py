# mistake: two: the dx of the steps are stacked in the order in which they were computed, last step first (T > 1), and the weights' gradients are averaged over the steps where they should be summed (T > 1).
# read: right
# told: in dx from the last step on. dx
def lstm_backward(dh, dstate, caches, step_backward):
    carry = tuple(dstate)
    collected = []
    for t in range(len(caches) - 1, -1, -1):
        arriving = (np.add(dh[t], carry[0]), carry[1])
        dx_t, carry, d = step_backward(arriving, caches[t])
        collected.append((dx_t, d))
    dx = np.stack([item[0] for item in collected])
    dparams = tuple(np.mean([item[1][k] for item in collected], axis=0) for k in range(3))
    return dx, carry, dparams
