# mistake: none
def lstm_backward(dh, dstate, caches, step_backward):
    def walk():
        # yields (t, dx_t, what goes to the step before, weight gradients), from the last step to the first
        to_h, to_c = dstate
        t = dh.shape[0]
        while t:
            t -= 1
            dx_t, (to_h, to_c), grads = step_backward((np.add(dh[t], to_h), to_c), caches[t])
            yield t, dx_t, (to_h, to_c), grads

    steps = sorted(walk(), key=lambda step: step[0])
    dx = np.array([step[1] for step in steps])
    dW_x, dW_h, db = (sum(step[3][k] for step in steps) for k in range(3))
    return dx, steps[0][2], (dW_x, dW_h, db)
