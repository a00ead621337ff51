# mistake: lstm_backward adds the gradient of the final hidden state dh_T to the output gradient of every step instead of to the last step only (numpy broadcasts dh + dh_T).
# read: right
# told: your lstm_backward matches a loop that adds the gradient of h_T at every step: it belongs to the las
def lstm_backward(dh, dstate, caches, step_backward):
    dh_T, dc_T = dstate
    dh_all = dh + dh_T  # what comes to h from outside
    dh_rec, dc = np.zeros_like(dh_T), dc_T
    dx = np.zeros((len(caches),) + caches[0][0].shape)
    params = []
    for t in range(len(caches) - 1, -1, -1):
        dx[t], (dh_rec, dc), dp = step_backward((dh_all[t] + dh_rec, dc), caches[t])
        params.append(dp)
    return dx, (dh_rec, dc), tuple(sum(p) for p in zip(*params))
