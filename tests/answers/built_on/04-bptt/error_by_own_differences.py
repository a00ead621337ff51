# mistake: none
def gradient_error(f, backward, v, seed=0):
    point = np.array(v, dtype=np.float64)
    rng = np.random.default_rng(seed)
    dy = rng.uniform(0.5, 1.5, np.shape(f(point.copy()))) * rng.choice([-1.0, 1.0], np.shape(f(point.copy())))
    step = 1e-5

    def measured():
        for place in np.ndindex(point.shape):
            values = []
            for sign in (1, -1):
                moved = point.copy()
                moved[place] += sign * step
                values.append(np.array(f(moved), dtype=np.float64))
            yield np.vdot(dy, values[0] - values[1]) / (2 * step)

    both = np.stack([np.ravel(backward(dy.copy(), point.copy())), np.fromiter(measured(), np.float64, point.size)])
    largest = np.linalg.norm(both.ravel(), np.inf)
    return float(np.linalg.norm(both[0] - both[1], np.inf) / largest) if largest > 0 else 0.0
