# mistake: two: gradient_error (1) draws no dy but weighs all outputs by 1, so a backward that confuses outputs or ignores dy passes; (2) divides by max(1, largest entry), so where the gradient's entries are small (1e-9) the error is an absolute one and a wrong backward passes with an error below 1e-6; right for right backwards, and for most wrong ones whose entries are of the order of 1 or more
# read: right
# told: your gradient_error projects on ones: of outputs that always sum to 1, as a softmax's do
def gradient_error(f, backward, v, seed=0):
    v = np.array(v, dtype=float)
    dy = np.ones(np.shape(f(v)))
    by_hand = np.asarray(backward(dy, v.copy()))
    by_numbers = numerical_gradient(lambda u: float(np.sum(dy * f(u))), v)
    scale = max(1.0, np.abs(by_hand).max(), np.abs(by_numbers).max())
    return float(np.abs(by_hand - by_numbers).max() / scale)
