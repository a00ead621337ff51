# mistake: entrywise relative error with 1e-8 below
# told: of 24 gradients it judges 2 wrongly: it takes neither for right nor for wrong a gradient of about 1e
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.standard_normal(np.shape(f(v)))
    a = np.asarray(backward(dy, v))
    b = numerical_gradient(lambda u: float((dy * f(u)).sum()), v)
    return float(np.max(np.abs(a - b) / (np.abs(a) + np.abs(b) + 1e-8)))
