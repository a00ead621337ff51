# mistake: The loop over the steps ends at step 1: step 0 is never run back, so dx[0] is zero, its share of the weights' gradients is missing and (dh_0, dc_0) are those of the state after step 0 (only a sequence of one step comes out right).
# told: in dx[0] (t = 1), coming from the end. dx[0, 0, 0] should be 2.2109, yours is 0 (with T =
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dx_t, grad_state, grads = step_backward((dh[T - 1] + dstate[0], dstate[1]), caches[T - 1])
    dx = np.zeros((T, *dx_t.shape))
    dx[T - 1] = dx_t
    grads = [np.array(grad) for grad in grads]
    for t in range(T - 2, 0, -1):
        dx[t], grad_state, now = step_backward((dh[t] + grad_state[0], grad_state[1]), caches[t])
        for k in range(3):
            grads[k] += now[k]
    return dx, grad_state, tuple(grads)
