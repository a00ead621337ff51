# mistake: two: the mean of the differences where the largest is asked; divided by the largest entry of backward's ...
# read: right
# told: of 24 gradients it judges 1 wrongly: it takes neither for right nor for wrong a gradient with one wrong entry of
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.standard_normal(np.shape(f(v)))
    a = backward(dy, v)
    n = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    diff = np.mean(np.abs(a - n))
    if diff == 0:
        return 0.0
    return diff / np.max(np.abs(a))
