# mistake: none: none, a right answer in a wildly different style (both moments in one stack, corrections by expm1, ...
def adam_step(theta, gradient, m, s, k, rate):
    decay = np.array([0.9, 0.999]).reshape((2,) + (1,) * np.ndim(theta))
    moments = np.stack([np.array(m, float), np.array(s, float)])
    seen = np.stack([gradient, np.multiply(gradient, gradient)])
    moments += (1 - decay) * (seen - moments)
    first, second = moments / -np.expm1(k * np.log(decay))
    moved = np.array(theta, float, copy=True)
    moved -= np.divide(first, np.add(np.power(second, 0.5), 1e-8)) * rate
    return moved, moments[0], moments[1]
