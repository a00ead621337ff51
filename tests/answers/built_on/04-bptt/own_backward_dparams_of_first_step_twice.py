# mistake: the first step's gradient of the weights is counted twice
# told: in dW_x. dW_x[0, 0] should be -0.069693, yours is -0.13939 (with T = 1, N = 1, D = 2, H = 1). In lst
def lstm_backward(dh, dstate, caches, step_backward):
    dh_t, dc_t = dstate
    dx, sums = {}, [0, 0, 0]
    for t in reversed(range(len(caches))):
        dx[t], (dh_t, dc_t), these = step_backward((dh[t] + dh_t, dc_t), caches[t])
        sums = [s + g for s, g in zip(sums, these)]
    sums = [s + g for s, g in zip(sums, these)]
    return np.stack([dx[t] for t in range(len(caches))]), (dh_t, dc_t), tuple(sums)
