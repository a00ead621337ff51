# mistake: gradient_error adds 1e-8 to the denominator against division by zero, which hides any mistake in gradients of the order of 1e-9 or less.
# read: right
# told: of 24 gradients it judges 1 wrongly: it takes neither for right nor for wrong a gradient of about 1e
def gradient_error(f, backward, v, seed=0):
    v = np.asarray(v, dtype=float)
    gen = np.random.default_rng(seed)
    dy = gen.standard_normal(np.shape(f(v)))
    loss = lambda u: float((dy * f(u)).sum())
    mine, check = backward(dy, v), numerical_gradient(loss, v)
    biggest = max(np.max(np.abs(mine)), np.max(np.abs(check)))
    return float(np.max(np.abs(mine - check)) / (biggest + 1e-8))
