# mistake: One random number is drawn and given to all outputs, so dy is constant: the check sees only the plain sum of the outputs and cannot notice gradients that are wrong for unequal weights.
# told: your gradient_error gives all outputs the same weight, as a projection on ones does: of
def gradient_error(f, backward, v, seed=0):
    dy = np.full(np.shape(f(v)), np.random.default_rng(seed).normal())
    analytic = np.asarray(backward(dy, v))
    numeric = numerical_gradient(lambda w: (dy * f(w)).sum(), v)
    biggest = max(np.abs(analytic).max(), np.abs(numeric).max())
    return 0.0 if biggest == 0 else float(np.abs(analytic - numeric).max() / biggest)
