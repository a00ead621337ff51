# mistake: dx is collected in a buffer of the shape of dh, (T, N, H) in place of (T, N, D): right only where D = H, a silent broadcast to a wrong shape where D = 1, a crash for all other D.
# read: right
# told: In lstm_backward. It stops: ValueError: could not broadcast input array from shape
def lstm_backward(dh, dstate, caches, step_backward):
    T = len(caches)
    dx = np.zeros_like(dh, dtype=float)
    from_later_h, from_later_c = dstate
    acc = [0.0, 0.0, 0.0]
    t = T
    while t > 0:
        t -= 1
        total_h = from_later_h + dh[t]
        dx[t], (from_later_h, from_later_c), step_grads = step_backward((total_h, from_later_c), caches[t])
        for j in range(3):
            acc[j] = acc[j] + step_grads[j]
    return dx, (from_later_h, from_later_c), tuple(acc)
