# mistake: the last step's gradients of the weights start the sums and are then added once more; shows on every input
# read: right
# told: in dW_x. dW_x[0, 0] should be -0.069693, yours is -0.13939 (with T = 1, N = 1, D = 2, H =
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)

    def step(t, dh_next, dc_next):
        return step_backward((dh[t] + dh_next, dc_next), caches[t])

    first_dx, _, first_parts = step(T - 1, *dstate)
    dx = np.empty((T,) + first_dx.shape)
    sums = [np.array(part) for part in first_parts]

    later = dstate
    for t in reversed(range(T)):
        dx[t], later, parts = step(t, *later)
        for k, part in enumerate(parts):
            sums[k] += part
    return dx, (later[0], later[1]), (sums[0], sums[1], sums[2])
