# mistake: Two slips: the entries are visited column by column but put back row by row, so the gradient of a matrix is shuffled; and the central difference is divided by eps instead of 2 eps.
# told: your numerical_gradient matches one that divides by eps: from v - eps to v + eps it is 2
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=float)
    quotients = []
    for position in np.ndindex(v.shape[::-1]):
        position = position[::-1]
        up, down = v.copy(), v.copy()
        up[position] += eps
        down[position] -= eps
        quotients.append((f(up) - f(down)) / eps)
    return np.array(quotients).reshape(v.shape)
