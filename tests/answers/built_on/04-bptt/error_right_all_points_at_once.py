# mistake: none
def gradient_error(f, backward, v, seed=0):
    start = np.array(v, dtype=np.float64)
    draw = np.random.default_rng(seed)
    dy = draw.standard_normal(np.shape(f(start.copy())))
    step = 1e-5
    basis = step * np.eye(start.size).reshape(start.size, *start.shape)

    def sides(direction):
        return [np.vdot(dy, f(start + sign * direction)) for sign in (1, -1)]

    values = np.array([sides(direction) for direction in basis])
    numeric = (values @ [0.5, -0.5] / step).reshape(start.shape)
    analytic = np.array(backward(dy.copy(), start.copy()), dtype=np.float64)
    both = np.stack([analytic, numeric])
    scale = np.max(np.abs(both), initial=0.0)
    return float(np.max(np.abs(np.diff(both, axis=0)), initial=0.0) / scale) if scale > 0 else 0.0
