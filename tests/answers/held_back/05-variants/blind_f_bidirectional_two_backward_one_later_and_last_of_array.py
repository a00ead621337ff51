# mistake: TWO: bidirectional puts at step t the backward state of step t + 1 (zero at the last valid step), so that a step's backward half does not know its own input; and last takes the forward state of the array's last row instead of each sequence's own last step.
# read: nothing
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape

    def mirrored(array):
        out = array.copy()
        for n in range(N):
            out[: lengths[n], n] = array[: lengths[n], n][::-1]
        return out

    to_right = forward(x, ahead)
    to_left = mirrored(forward(mirrored(x), back))
    last = np.hstack([to_right[-1], to_left[0]])
    # what is on the right of t: without t itself, which the forward half knows
    right_of = np.concatenate([to_left[1:], np.zeros_like(to_left[:1])])
    y = np.dstack([to_right, right_of])
    for n in range(N):
        y[lengths[n] :, n] = 0
        y[lengths[n] - 1, n, to_right.shape[2] :] = 0
    return y, last
