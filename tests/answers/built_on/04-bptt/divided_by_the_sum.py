# mistake: The largest difference is divided by the sum of the two largest entries, not by the larger of them, so the relative error comes out about half as large.
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=np.shape(f(v)))
    exact = np.asarray(backward(dy, v))
    approx = np.asarray(numerical_gradient(lambda w: float((dy * f(w)).sum()), v))
    scale = np.abs(exact).max() + np.abs(approx).max()
    if scale == 0:
        return 0.0
    return float(np.abs(exact - approx).max() / scale)
