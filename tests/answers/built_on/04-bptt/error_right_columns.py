# mistake: none
def gradient_error(f, backward, v, seed=0):
    point = np.array(v, dtype=np.float64)
    weights = np.random.default_rng(seed).normal(size=np.shape(f(point.copy())))
    told = np.asarray(backward(weights.copy(), point.copy()), dtype=np.float64)

    # the Jacobian column by column, each already contracted with the weights
    h = 1e-5
    measured = np.zeros(point.size)
    for k, unit in enumerate(np.eye(point.size)):
        step = h * unit.reshape(point.shape)
        measured[k] = np.vdot(weights, np.asarray(f(point + step)) - np.asarray(f(point - step))) / (h + h)
    both = np.stack([told.reshape(-1), measured])
    if not np.isfinite(both).all():
        return np.inf
    scale = np.abs(both).max(initial=0.0)
    return 0.0 if scale == 0 else float(np.abs(both[0] - both[1]).max() / scale)
