# mistake: steps_to_halve looks for n by bisection between 0 and 1000, which relies on that the norm, once at most half, stays so; where it falls to half, rises above it again and falls for good later (a rotation that stretches), it can return a later crossing instead of the first; right where the norm crosses half only once, even if it grows at first; an n at exactly half is right too
# read: vague
# told: All that is claimed holds but this: steps_to_halve is right for any Jacobian, even if the gradient
def steps_to_halve(dh_T, J):
    def halved(n):
        return np.linalg.norm(np.linalg.matrix_power(J.T, n) @ dh_T) <= np.linalg.norm(dh_T) / 2

    def search(low, high):  # not halved at low, halved at high
        if high - low == 1:
            return high
        middle = (low + high) // 2
        return search(low, middle) if halved(middle) else search(middle, high)

    return search(0, 1000)
