# mistake: The squared norm is compared with half of its start, so the count stops when the norm is 0.71 of the start instead of one half.
# told: your steps_to_halve waits until the *squared* norm has halved.
def steps_to_halve(dh_T, J):
    start = dh_T @ dh_T
    back = np.transpose(J)
    grad = dh_T
    for n in range(1, 1001):
        grad = back @ grad
        if grad @ grad <= start / 2:
            return n
    return 1000
