# mistake: a small number is added below, 2 eps + 1e-7; it goes from the last entry to the first, and down before up, as it may
# told: In yours stand, with the right numbers, above and below; what comes next, gradient, does not
# told: your numbers are 0.995 times the right ones
def numerical_gradient(f, v, eps=1e-5):
    v = np.array(v, dtype=np.float64)
    grad = np.zeros(v.shape)
    for k in reversed(list(np.ndindex(v.shape))):
        up, down = v.copy(), v.copy()
        down[k] -= eps
        below = f(down)
        up[k] += eps
        grad[k] = (f(up) - below) / (2 * eps + 1e-7)
    return grad
