# mistake: strictly below half is asked for, a norm of exactly half does not count
# read: right
# told: In steps_to_halve. The smallest call that goes wrong: steps_to_halve([24.], [[0.5]]) should
def steps_to_halve(dh_T, J):
    start = np.linalg.norm(dh_T)
    d, n = dh_T, 0
    while np.linalg.norm(d) >= 0.5 * start:
        d = J.T @ d
        n += 1
    return n
