# mistake: none
def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def half_life(b):
    loss_per_step = softplus(-1.0 * np.asarray(b))
    return np.log(2) / loss_per_step


def forget_bias(n):
    loss_per_step = np.log(2) / np.asarray(n)
    return -(loss_per_step + np.log(-np.expm1(-loss_per_step)))
